using System;
using System.Reflection;

namespace Ras.Engine.Hosting;

/// <summary>A file that a program carries within itself.</summary>
internal sealed class ResourceSource(Assembly assembly, string name) : ConfigurationSource
{
    public override void Read(SourcesDraft into)
    {
        var (source, assemblyName) = ("resource " + name, assembly.GetName().Name ?? "");
        try
        {
            using var stream = assembly.GetManifestResourceStream(name);
            if (stream is null)
                into.Faults.Add(SourceFaults.ResourceNotThere(source, name, assemblyName, assembly.GetManifestResourceNames()));
            else
                ReadAll(source, stream, into);
        }
        catch (Exception e) when (IsOfReading(e))
        {
            into.Faults.Add(SourceFaults.Unreadable(source, e));
        }
    }
}
