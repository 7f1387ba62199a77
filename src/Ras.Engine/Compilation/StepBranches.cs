using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>One way that a step can go: a condition, or none where it is always open, and the value there.</summary>
internal readonly record struct StepBranch(Condition? When, NumberOrReference Value);

/// <summary>The ways that a step can go, in order: the cases of a choice, and the rows of a decision table, which is a choice by its cells.</summary>
internal static class StepBranches
{
    public static IReadOnlyList<StepBranch> Of(ChooseStep step) => Whole(step.Cases.Select(c => new StepBranch(c.When, c.Value)), step.Otherwise);

    public static IReadOnlyList<StepBranch> Of(LookupStep step) => Whole(step.Rows.Select(r => new StepBranch(ConditionOf(step.Of, r.Is), r.Value)), step.Otherwise);

    /// <summary>The value of the way that was taken, counted as the branches are.</summary>
    public static NumberOrReference ValueAt(ChooseStep step, int taken) => taken < step.Cases.Count ? step.Cases[taken].Value : step.Otherwise!.Value;

    /// <summary>The value of the way that was taken, counted as the branches are.</summary>
    public static NumberOrReference ValueAt(LookupStep step, int taken) => taken < step.Rows.Count ? step.Rows[taken].Value : step.Otherwise!.Value;

    private static StepBranch[] Whole(IEnumerable<StepBranch> branches, NumberOrReference? otherwise) =>
        otherwise is { } value ? [.. branches, new(null, value)] : [.. branches];

    /// <summary>What a row asks; null where each of its cells accepts everything.</summary>
    private static Condition? ConditionOf(ValueList<string> of, ValueList<LookupCell> cells)
    {
        // Invariant: there are as many cells as references; what is compiled has passed the rules, and a walk before them stops at the shorter.
        var parts = of.Zip(cells, ConditionOf).OfType<Condition>().ToArray();
        return parts.Length switch { 0 => null, 1 => parts[0], _ => new AllCondition { Parts = ValueList.From(parts) } };
    }

    private static Condition? ConditionOf(string of, LookupCell cell) => cell switch
    {
        AnswerCell answer => new AnswerCondition { Question = of, Is = answer.Is },
        NumberCell number => new ValueCondition { Of = of, AtLeast = number.Equal, AtMost = number.Equal },
        RangeCell range => new ValueCondition { Of = of, AtLeast = range.From, AtMost = range.To },
        _ => null,
    };
}
