namespace Ras.Engine;

/// <summary>Conditions: what they refer to, and their numbers.</summary>
internal static class ConditionRules
{
    /// <param name="context">What every rule needs.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="budgetToo">Whether it may look at the amount of the budget.</param>
    public static void Check(RuleContext context, Condition condition, Place place, bool budgetToo = false)
    {
        switch (condition)
        {
            case AnswerCondition answer:
                if (context.Question(answer.Question, place.At(JsonNames.Answer)) is { } question)
                    AnswerRules.CheckCondition(context, question, answer, place);
                break;
            case ValueCondition value:
                context.Value(value.Of, place.At(JsonNames.Of), budgetToo);
                CheckLimits(context, value, place);
                break;
            case AllCondition all:
                CheckParts(context, all.Parts, place.At(JsonNames.All), budgetToo);
                break;
            case AnyCondition any:
                CheckParts(context, any.Parts, place.At(JsonNames.Any), budgetToo);
                break;
            case NotCondition not:
                Check(context, not.Part, place.At(JsonNames.Not), budgetToo);
                break;
            case CountCondition count:
                CheckCount(context, count, place);
                CheckParts(context, count.Parts, place.At(JsonNames.Count), budgetToo);
                break;
        }
    }

    public static void CheckCount(RuleContext context, CountCondition count, Place place)
    {
        if (context.Number(count.AtLeast, place.At(JsonNames.AtLeast)) is { } atLeast && (!atLeast.IsWhole || atLeast < 1 || atLeast > count.Parts.Count))
            context.Report(NumberFaults.CountOutOfRange(atLeast, count.Parts.Count), place.At(JsonNames.AtLeast));
    }

    private static void CheckParts(RuleContext context, ValueList<Condition> parts, Place place, bool budgetToo)
    {
        for (var i = 0; i < parts.Count; i++)
            Check(context, parts[i], place.At(i), budgetToo);
    }

    private static void CheckLimits(RuleContext context, ValueCondition condition, Place place)
    {
        var low = context.Number(condition.AtLeast, place.At(JsonNames.AtLeast)) ?? context.Number(condition.Above, place.At(JsonNames.Above));
        var high = context.Number(condition.AtMost, place.At(JsonNames.AtMost)) ?? context.Number(condition.Below, place.At(JsonNames.Below));
        if (high < low || (high == low && high is not null && (condition.Above is not null || condition.Below is not null)))
            context.Report(NumberFaults.LimitsReversed(low!.Value, high!.Value), place);
    }
}
