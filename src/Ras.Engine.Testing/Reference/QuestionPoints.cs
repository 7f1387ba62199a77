using System;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The points of a question: base × what every reducer leaves × weight (design, section 5.2).</summary>
internal static class QuestionPoints
{
    public static Fraction? Of(Question question, View view)
    {
        if (view.Awaits(question.Id))
            return null;
        if (view.Asking.AnswerTo(question.Id) is not { } answer)
            return 0;
        return Base(question, answer, view.Written) * Reducers.Leave(question.ReducedBy, view) * view.Written.ValueOf(question.Weight, 1);
    }

    private static Fraction Base(Question question, Answer answer, WrittenConfiguration written)
    {
        Fraction Points(string option) => written.ValueOf(written.OptionWith(question, option)!.Points, 0);
        return (question, answer) switch
        {
            (ChoiceQuestion, OptionAnswer one) => Points(one.Option),
            (ChoicesQuestion choices, OptionsAnswer several) => Combined.Of([.. several.Options.Select(Points)], choices.Combine),
            (NumberQuestion number, NumberAnswer given) => given.Value * written.ValueOf(number.Points, 1),
            (YesNoQuestion yesNo, YesNoAnswer given) => given.Yes ? written.ValueOf(yesNo.Points, 0) : 0,
            _ => throw new ArgumentException("The answer is not one that the question can have.", nameof(answer)),
        };
    }
}
