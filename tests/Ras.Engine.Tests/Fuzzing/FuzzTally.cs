using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>How many inputs of each kind came how far.</summary>
internal sealed class FuzzTally
{
    private readonly long[,] _ended = new long[Enum.GetValues<FuzzKind>().Length, Enum.GetValues<FuzzStage>().Length];

    /// <summary>How many inputs there were.</summary>
    public long Inputs => _ended.Cast<long>().Sum();

    public void Add(FuzzKind kind, FuzzStage stage) => _ended[(int)kind, (int)stage]++;

    public void Add(FuzzTally other)
    {
        foreach (var kind in Enum.GetValues<FuzzKind>())
        {
            foreach (var stage in Enum.GetValues<FuzzStage>())
                _ended[(int)kind, (int)stage] += other._ended[(int)kind, (int)stage];
        }
    }

    /// <summary>How many inputs of a kind came at least so far.</summary>
    public long Reached(FuzzKind kind, FuzzStage least) => Enum.GetValues<FuzzStage>().Where(s => s >= least).Sum(s => _ended[(int)kind, (int)s]);

    /// <summary>The share of a kind, from 0 to 1, that came at least so far.</summary>
    public double Share(FuzzKind kind, FuzzStage least) => (double)Reached(kind, least) / Math.Max(1, Reached(kind, FuzzStage.Refused));

    /// <summary>A line for each kind: how many there were, and how many of them came to each stage.</summary>
    public IEnumerable<string> Lines() => Enum.GetValues<FuzzKind>()
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Reached(kind, FuzzStage.Refused),12:#,##0} {kind}: ")
            + string.Join(", ", Enum.GetValues<FuzzStage>().Skip(1).Select(s => string.Create(CultureInfo.InvariantCulture, $"{Reached(kind, s):#,##0} {InWords(s)}"))));

    private static string InWords(FuzzStage stage) => stage switch
    {
        FuzzStage.Read => "read",
        FuzzStage.Compiled => "compiled",
        FuzzStage.Scored => "scored",
        _ => "explained",
    };
}

/// <summary>What an input is.</summary>
internal enum FuzzKind
{
    /// <summary>A configuration document, read, compiled and given random answers.</summary>
    Configuration,

    /// <summary>An answers document, read as a tree and explained.</summary>
    Answers,

    /// <summary>A record, read and scored again.</summary>
    Record,

    /// <summary>An answers document for a configuration that compiled, read straight from its bytes and scored on a sheet.</summary>
    Scanned,

    /// <summary>Answers put on a sheet by place, and scored.</summary>
    Sheet,

    /// <summary>A case of columns filled with anything that fits into a byte or a whole number.</summary>
    Column,
}

/// <summary>How far an input came: each stage lies beyond those before it.</summary>
internal enum FuzzStage
{
    /// <summary>It was refused: by its form, or as answers that the questions cannot have.</summary>
    Refused,

    /// <summary>A configuration was read and does not compile.</summary>
    Read,

    /// <summary>A configuration was compiled.</summary>
    Compiled,

    /// <summary>It was scored.</summary>
    Scored,

    /// <summary>It was explained.</summary>
    Explained,
}
