using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Among whose answers something is looked for.</summary>
internal enum EventScope
{
    /// <summary>All complete answers.</summary>
    Complete,

    /// <summary>Those of people who are not turned away.</summary>
    Admitted,

    /// <summary>Those that lead to a figure.</summary>
    Budgeted,
}

/// <summary>Something that may come about or not: answers that bring it about refute that it never does.</summary>
internal sealed class CheckedEvent
{
    /// <summary>The claim that it refutes.</summary>
    public CheckClaim Claim { get; init; }

    /// <summary>What it is about.</summary>
    public string Id { get; init; } = "";

    public Place Pointer { get; init; } = Place.Root;

    /// <summary>The place of a band, row or case.</summary>
    public int? At { get; init; }

    public EventScope Scope { get; init; }

    /// <summary>What decides it.</summary>
    public IReadOnlyList<Expression> Reads { get; init; } = [];

    /// <summary>Whether it may come about, given all that values can be; true where that cannot be told.</summary>
    public Func<PossibleValues, bool> MayHold { get; init; } = _ => true;

    /// <summary>Whether a trial brings it about.</summary>
    public Func<Trial, bool> Holds { get; init; } = _ => false;

    /// <summary>What to tell where the claim is proved; null where that is no news.</summary>
    public Fault? WhereProved { get; init; }

    /// <summary>What to tell where answers refute the claim; null where that is no news.</summary>
    public Func<Trial, Fault>? WhereRefuted { get; init; }

    /// <summary>What to tell where neither was shown; null where that is no news.</summary>
    public Fault? WhereOpen { get; init; }

    /// <summary>The answers that brought it about, by their places.</summary>
    public long[]? Seen { get; set; }

    /// <summary>Whether it is shown that no answers do.</summary>
    public bool IsRuledOut { get; set; }

    /// <summary>Whether some trials were passed over, so that what was not seen may yet come about.</summary>
    public Func<bool> IsPassedOver { get; init; } = () => false;

    public bool IsOpen => Seen is null && !IsRuledOut;

    public bool Happens(Trial trial) => Scope switch
    {
        EventScope.Admitted => trial.IsAdmitted,
        EventScope.Budgeted => trial.HasFigure,
        _ => true,
    }
    && Holds(trial);
}

/// <summary>Who is turned away, as far as that can be told from what values can be.</summary>
internal static class ScopeRules
{
    /// <summary>Whether somebody may be within a scope.</summary>
    public static bool MayHold(EventScope scope, PossibleValues values)
    {
        var graph = values.Space.Graph;
        if (scope == EventScope.Complete)
            return true;
        if (graph.Exclusions.Any(e => values.Of(e) == PossibleTruth.True) || graph.Requirements.Any(r => values.Of(r) == PossibleTruth.False))
            return false;
        return scope == EventScope.Admitted
            || (graph.Exclusions.All(e => (values.Of(e) & PossibleTruth.False) != 0)
                && graph.Requirements.All(r => (values.Of(r) & PossibleTruth.True) != 0)
                && !values.Of(graph.Amount).IsEmpty && !values.Of(graph.OneOff).IsEmpty);
    }

    /// <summary>What decides who is within a scope.</summary>
    public static IReadOnlyList<Expression> Reads(EventScope scope, QuantityGraph graph) => scope switch
    {
        EventScope.Complete => [],
        EventScope.Admitted => [.. graph.Exclusions, .. graph.Requirements],
        _ => [.. graph.Exclusions, .. graph.Requirements, graph.Amount, graph.OneOff],
    };
}
