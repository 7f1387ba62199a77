using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The <c>answer</c> parts of conditions (design, section 5.5).</summary>
internal static class AnswerTests
{
    /// <param name="condition">The part; any other kind of condition has no place where answers alone decide.</param>
    /// <param name="asking">The answers that count.</param>
    /// <param name="cautious">Whether an awaited answer makes the part unknown, as it does to exclusions and <c>askWhen</c>.</param>
    public static Truth Weigh(Condition condition, Asking asking, bool cautious)
    {
        var part = (AnswerCondition)condition;
        if (cautious && asking.IsAwaited(part.Question))
            return Truth.Unknown;
        var answer = asking.AnswerTo(part.Question);
        if (part.Answered is { } wanted)
            return Truths.Of((answer is not null) == wanted);
        if (part.Includes is { } option)
            return Truths.Of(answer is OptionsAnswer several && several.Options.Contains(option));
        return Truths.Of(Is(answer, part.Is!));
    }

    private static bool Is(Answer? answer, Answer wanted) => (answer, wanted) switch
    {
        (OptionAnswer given, OptionAnswer one) => given.Option == one.Option,
        (OptionAnswer given, OptionsAnswer oneOf) => oneOf.Options.Contains(given.Option),
        (YesNoAnswer given, YesNoAnswer one) => given.Yes == one.Yes,
        _ => false,
    };
}
