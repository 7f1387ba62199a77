using System;
using System.Collections.Generic;
using System.IO;

namespace Ras.Engine.Hosting;

/// <summary>A place that configurations come from. Reading it never throws: what goes wrong is told.</summary>
internal abstract class ConfigurationSource
{
    // Why: the engine refuses more than 4 MiB by itself, and says how much there is; a mistaken path to something huge must not fill the memory first.
    private const int Most = 64 << 20;

    public abstract void Read(SourcesDraft into);

    /// <summary>Whether an exception says that a path cannot be read; some frameworks refuse a badly written one in ways of their own.</summary>
    protected static bool IsOfReading(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    protected static void ReadAll(string name, Stream stream, SourcesDraft into)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length <= Most && stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
            bytes.Write(buffer, 0, read);
        if (bytes.Length <= Most)
            into.Documents.Add(new(name, bytes.ToArray()));
        else
            into.Faults.Add(SourceFaults.TooLarge(name, Most >> 20));
    }
}

/// <summary>What sources give, as it is gathered.</summary>
internal sealed class SourcesDraft
{
    private readonly HashSet<string> _paths = [];

    public List<SourceDocument> Documents { get; } = [];

    public List<SourceDiagnostic> Faults { get; } = [];

    /// <summary>Whether a file was not read before; one that stands in a list and in a directory is read once.</summary>
    public bool IsNew(string path) => _paths.Add(path);
}
