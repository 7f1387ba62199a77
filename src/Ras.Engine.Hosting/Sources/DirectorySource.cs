using System;
using System.IO;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>Every <c>*.json</c> file of a directory, but not of those within it, and not the cases and texts that travel with a configuration.</summary>
/// <param name="name">The directory as the options name it.</param>
/// <param name="root">Where relative paths begin.</param>
internal sealed class DirectorySource(string name, string root) : ConfigurationSource
{
    private static readonly string[] Companions = [".cases.json", ".texts.json"];

    public override void Read(SourcesDraft into)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(root, name));
            if (!Directory.Exists(path))
            {
                into.Faults.Add(SourceFaults.DirectoryNotThere(name, path, root));
                return;
            }

            var files = Directory.GetFiles(path, "*.json").Where(IsConfiguration).OrderBy(file => file, StringComparer.Ordinal).ToArray();
            foreach (var file in files)
                FileSource.Read(name.TrimEnd('/', '\\') + "/" + Path.GetFileName(file), file, into);
            if (files.Length == 0)
                into.Faults.Add(SourceFaults.DirectoryEmpty(name, path));
        }
        catch (Exception e) when (IsOfReading(e))
        {
            into.Faults.Add(SourceFaults.Unreadable(name, e));
        }
    }

    private static bool IsConfiguration(string file) => !Companions.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
