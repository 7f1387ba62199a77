using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>How far a <c>choose</c> or <c>lookup</c> step looks for one person, and what it takes (design, sections 5.4 and 5.5).</summary>
/// <param name="Cases">The cases in order; the rows of a table are cases too.</param>
/// <param name="Looked">How many of them were weighed; the last of those decided, unless all were false.</param>
/// <param name="Found">True where a value was taken, unknown where an unknown case stood before any that holds, false where nothing was there.</param>
/// <param name="Taken">What was taken, of a case or otherwise.</param>
internal sealed record CaseTaken(IReadOnlyList<ChooseCase> Cases, int Looked, Truth Found, NumberOrReference? Taken)
{
    public static CaseTaken Of(ChooseStep step, View view) => Of(step.Cases, step.Otherwise, view);

    public static CaseTaken Of(LookupStep step, View view) => Of(CasesOf(step), step.Otherwise, view);

    /// <summary>The rows of a decision table, each as the condition that all its cells fit.</summary>
    public static IReadOnlyList<ChooseCase> CasesOf(LookupStep step) => [.. step.Rows.Select(r => new ChooseCase
    {
        When = new AllCondition { Parts = ValueList.From(step.Of.Zip(r.Is).SelectMany(p => ConditionOf(p.First, p.Second))) },
        Value = r.Value,
    })];

    private static CaseTaken Of(IReadOnlyList<ChooseCase> cases, NumberOrReference? otherwise, View view)
    {
        for (var place = 0; place < cases.Count; place++)
        {
            var holds = view.TruthOf(cases[place].When);
            if (holds == Truth.True)
                return new(cases, place + 1, Truth.True, cases[place].Value);
            if (holds == Truth.Unknown)
                return new(cases, place + 1, Truth.Unknown, null);
        }

        return new(cases, cases.Count, Truths.Of(otherwise is not null), otherwise);
    }

    // None for a cell that accepts everything, an unknown value too.
    private static IEnumerable<Condition> ConditionOf(string of, LookupCell cell)
    {
        if (cell is AnswerCell answer)
            yield return new AnswerCondition { Question = of, Is = answer.Is };
        if (cell is NumberCell number)
            yield return new ValueCondition { Of = of, AtLeast = number.Equal, AtMost = number.Equal };
        if (cell is RangeCell range)
            yield return new ValueCondition { Of = of, AtLeast = range.From, AtMost = range.To };
    }
}
