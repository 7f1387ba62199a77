using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>The host's own code, such as a query of its database.</summary>
internal sealed class CallbackSource(string name, Func<IEnumerable<SourceDocument>> read) : ConfigurationSource
{
    public override void Read(SourcesDraft into)
    {
        try
        {
            var documents = read().ToArray();
            into.Documents.AddRange(documents.Select(d => d with { Name = $"{name}, {d.Name}", Utf8 = d.Utf8.ToArray() }));
            if (documents.Length == 0)
                into.Faults.Add(SourceFaults.CallbackEmpty(name));
        }
        catch (Exception e)
        {
            // Why: code of others may throw anything, and a reload that fails must never end the host.
            into.Faults.Add(SourceFaults.CallbackFailed(name, e));
        }
    }
}
