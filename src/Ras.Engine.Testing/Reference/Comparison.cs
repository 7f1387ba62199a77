namespace Ras.Engine.Testing;

/// <summary>The <c>of</c> parts of conditions: where a value lies (design, section 5.5).</summary>
internal static class Comparison
{
    public static Truth Weigh(ValueCondition condition, View view)
    {
        // A question without an answer has points of 0, and yet no comparison that names it holds.
        if (view.Written.QuestionWith(condition.Of) is not null && !view.Awaits(condition.Of) && view.Asking.AnswerTo(condition.Of) is null)
            return Truth.False;
        if (view.ValueOf(condition.Of) is not { } value)
            return Truth.Unknown;
        return Truths.Of(Lies(value, condition, view.Written));
    }

    private static bool Lies(Fraction value, ValueCondition limits, WrittenConfiguration written) =>
        (limits.AtLeast is not { } least || value >= written.ValueOf(least))
        && (limits.Above is not { } above || value > written.ValueOf(above))
        && (limits.AtMost is not { } most || value <= written.ValueOf(most))
        && (limits.Below is not { } below || value < written.ValueOf(below));
}
