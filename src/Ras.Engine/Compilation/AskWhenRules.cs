namespace Ras.Engine;

/// <summary>When a question is asked depends on answers to earlier questions and on nothing else.</summary>
internal static class AskWhenRules
{
    public static void Check(RuleContext context, Condition condition, int asked, Place place)
    {
        switch (condition)
        {
            case AnswerCondition answer:
                CheckAnswer(context, answer, asked, place);
                break;
            case ValueCondition value:
                context.Report(NameFaults.AskWhenParts(context.Index.Questions[asked].Id, value.Of), place.At(JsonNames.Of));
                break;
            case AllCondition all:
                CheckParts(context, all.Parts, asked, place.At(JsonNames.All));
                break;
            case AnyCondition any:
                CheckParts(context, any.Parts, asked, place.At(JsonNames.Any));
                break;
            case NotCondition not:
                Check(context, not.Part, asked, place.At(JsonNames.Not));
                break;
            case CountCondition count:
                ConditionRules.CheckCount(context, count, place);
                CheckParts(context, count.Parts, asked, place.At(JsonNames.Count));
                break;
        }
    }

    private static void CheckAnswer(RuleContext context, AnswerCondition answer, int asked, Place place)
    {
        if (context.Question(answer.Question, place.At(JsonNames.Answer)) is not { } question)
            return;
        if (question == asked)
            context.Report(NameFaults.AskedByItself(answer.Question), place.At(JsonNames.Answer));
        else if (question > asked)
            context.Report(NameFaults.AskedTooEarly(context.Index.Questions[asked].Id, answer.Question), place.At(JsonNames.Answer));
        AnswerRules.CheckCondition(context, question, answer, place);
    }

    private static void CheckParts(RuleContext context, ValueList<Condition> parts, int asked, Place place)
    {
        for (var i = 0; i < parts.Count; i++)
            Check(context, parts[i], asked, place.At(i));
    }
}
