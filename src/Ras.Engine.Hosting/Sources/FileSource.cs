using System;
using System.IO;

namespace Ras.Engine.Hosting;

/// <summary>One file.</summary>
/// <param name="name">The file as the options name it.</param>
/// <param name="root">Where relative paths begin.</param>
internal sealed class FileSource(string name, string root) : ConfigurationSource
{
    public override void Read(SourcesDraft into)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(root, name));
            if (File.Exists(path))
                Read(name, path, into);
            else
                into.Faults.Add(SourceFaults.FileNotThere(name, path, root));
        }
        catch (Exception e) when (IsOfReading(e))
        {
            into.Faults.Add(SourceFaults.Unreadable(name, e));
        }
    }

    /// <summary>Reads a file that is there, or was just now.</summary>
    public static void Read(string name, string path, SourcesDraft into)
    {
        if (!into.IsNew(path))
            return;
        try
        {
            // Why: who deploys a new file must never find the old one held by its reader.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            ReadAll(name, stream, into);
        }
        catch (Exception e) when (IsOfReading(e))
        {
            into.Faults.Add(SourceFaults.Unreadable(name, e));
        }
    }
}
