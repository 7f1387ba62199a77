using System.Collections.Generic;

namespace Ras.Engine.Testing;

/// <summary>What share of a need reducers leave to be paid for (design, section 5.2).</summary>
internal static class Reducers
{
    /// <summary>The product of what each leaves; null where one is awaited, even if another leaves nothing.</summary>
    public static Fraction? Leave(IEnumerable<string>? reducers, View view)
    {
        Fraction? left = 1;
        foreach (var reducer in reducers ?? [])
            left *= view.Awaits(reducer) ? null : Leaves(view.Written.QuestionWith(reducer)!, view);
        return left;
    }

    private static Fraction Leaves(Question reducer, View view) => (reducer, view.Asking.AnswerTo(reducer.Id)) switch
    {
        (ChoiceQuestion, OptionAnswer one) => view.Written.ValueOf(view.Written.OptionWith(reducer, one.Option)!.Leaves, 1),
        (YesNoQuestion yesNo, YesNoAnswer { Yes: true }) => view.Written.ValueOf(yesNo.Leaves, 1),

        // No, and no answer, leave everything.
        _ => 1,
    };
}
