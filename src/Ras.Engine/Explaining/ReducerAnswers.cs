namespace Ras.Engine;

/// <summary>What the answers to reducers leave to be paid for.</summary>
internal static class ReducerAnswers
{
    /// <summary>The share that the answer which counts leaves; everything where there is none.</summary>
    public static Rational Leaves(CaseValues values, int question) => values.Answer(question) is { } answer ? Leaves(values.Index, question, answer) : Rational.One;

    /// <summary>The share that an answer leaves.</summary>
    public static Rational Leaves(ConfigurationIndex index, int question, Answer answer) => (index.Questions[question], answer) switch
    {
        (ChoiceQuestion, OptionAnswer option) => index.Resolve(index.Options[question][index.FindOption(question, option.Option)].Leaves, 1),
        (YesNoQuestion yesNo, YesNoAnswer { Yes: true }) => index.Resolve(yesNo.Leaves, 1),
        _ => Rational.One,
    };
}
