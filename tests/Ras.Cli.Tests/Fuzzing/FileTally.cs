using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Cli.Tests.Fuzzing;

/// <summary>How many rows and tables came how far.</summary>
internal sealed class FileTally
{
    private readonly Dictionary<(FileKind Kind, FileStage Stage), long> _ended = [];

    /// <summary>How many there were.</summary>
    public long Inputs => _ended.Values.Sum();

    public void Add(FileKind kind, FileStage stage, long count = 1) => _ended[(kind, stage)] = Of(kind, stage) + count;

    public void Add(FileTally other)
    {
        foreach (var ((kind, stage), count) in other._ended)
            Add(kind, stage, count);
    }

    public long Of(FileKind kind, FileStage stage) => _ended.GetValueOrDefault((kind, stage));

    /// <summary>The share of a kind, from 0 to 1, that was scored.</summary>
    public double Scored(FileKind kind) => (double)Of(kind, FileStage.Scored) / Math.Max(1, Enum.GetValues<FileStage>().Sum(s => Of(kind, s)));

    /// <summary>A line for each kind.</summary>
    public IEnumerable<string> Lines() => Enum.GetValues<FileKind>().Select(kind => string.Create(
        CultureInfo.InvariantCulture,
        $"{Enum.GetValues<FileStage>().Sum(s => Of(kind, s)),12:#,##0} {kind}: {Of(kind, FileStage.Scored):#,##0} scored, {Of(kind, FileStage.Told):#,##0} told what is wrong, {Of(kind, FileStage.Refused):#,##0} files refused"));
}
