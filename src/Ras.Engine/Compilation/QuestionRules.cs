using System.Numerics;

namespace Ras.Engine;

/// <summary>Questions, scales and their options: what they refer to, and their numbers.</summary>
internal static class QuestionRules
{
    public static void Check(RuleContext context)
    {
        var scales = context.Index.Configuration.Scales ?? [];
        for (var i = 0; i < scales.Count; i++)
            CheckOptions(context, scales[i].Options, Place.Root.At(JsonNames.Scales, i));
        var questions = context.Index.Questions;
        for (var i = 0; i < questions.Count; i++)
            CheckQuestion(context, i, Place.Root.At(JsonNames.Questions, i));
    }

    private static void CheckQuestion(RuleContext context, int index, Place place)
    {
        var question = context.Index.Questions[index];
        context.Domain(question.Domain, place);
        if (context.Index.FindDomain(question.Domain) is { } domain && context.Index.Domains[domain].Of is not null)
            context.Report(NameFaults.DomainHasBoth(question.Domain!, question.Id), place.At(JsonNames.Domain));
        context.Outcomes(question.Outcomes, place);
        context.NotNegative(question.Weight, JsonNames.Weight, place);
        context.Reducers(question.ReducedBy, place, question.Id);
        if (question.AskWhen is { } condition)
            AskWhenRules.Check(context, condition, index, place.At(JsonNames.AskWhen));
        if (question.IfMissing is { } answer)
            AnswerRules.CheckIfMissing(context, index, answer, place.At(JsonNames.IfMissing));
        if (question.Characteristic is { } characteristic && string.IsNullOrWhiteSpace(question.Source))
            context.Report(NameFaults.CharacteristicWithoutSource(question.Id, characteristic), place);
        CheckOwn(context, index, place);
    }

    private static void CheckOwn(RuleContext context, int index, Place place)
    {
        switch (context.Index.Questions[index])
        {
            case ChoiceQuestion choice:
                CheckScale(context, index, choice.Scale, Limits.MostOptions, place);
                CheckOptions(context, choice.Options, place);
                break;
            case ChoicesQuestion choices:
                CheckScale(context, index, choices.Scale, Limits.MostChoices, place);
                CheckOptions(context, choices.Options, place);
                break;
            case YesNoQuestion yesNo:
                context.Number(yesNo.Points, place.At(JsonNames.Points));
                context.Leaves(yesNo.Leaves, place);
                break;
            case NumberQuestion number:
                context.Number(number.Points, place.At(JsonNames.Points));
                CheckRange(context, number, place);
                break;
        }
    }

    private static void CheckScale(RuleContext context, int index, string? scale, int most, Place place)
    {
        if (scale is null)
            return;
        if (context.Index.Find(scale) is not { Kind: NameKind.Scale })
            context.Report(NameFaults.UnknownScale(scale, context.Names(n => n.Kind == NameKind.Scale)), place.At(JsonNames.Scale));
        else if (context.Index.Options[index].Count > most)
            context.Report(ReadingFaults.TooManyEntries($"The scale `{scale}` of a `choices` question", context.Index.Options[index].Count, most), place.At(JsonNames.Scale));
    }

    private static void CheckOptions(RuleContext context, ValueList<QuestionOption>? options, Place owner)
    {
        for (var i = 0; i < (options?.Count ?? 0); i++)
        {
            var place = owner.At(JsonNames.Options, i);
            context.Number(options![i].Points, place.At(JsonNames.Points));
            context.Leaves(options[i].Leaves, place);
        }
    }

    private static void CheckRange(RuleContext context, NumberQuestion question, Place place)
    {
        var min = context.Number(question.Min, place.At(JsonNames.Min));
        var max = context.Number(question.Max, place.At(JsonNames.Max));
        var increment = context.Number(question.Increment, place.At(JsonNames.Increment));
        if (increment is { } step && step.Sign <= 0)
        {
            context.Report(NumberFaults.NumberRange(question.Id, $"has the `increment` {step}", "Write an increment above 0."), place.At(JsonNames.Increment));
            return;
        }

        if (min is null || max is null || increment is null)
            return;
        if (min > max)
            context.Report(NumberFaults.NumberRange(question.Id, $"has the `min` {min}, above its `max` {max}", "Put the smaller number in `min`."), place.At(JsonNames.Max));
        CheckMultiple(context, question, JsonNames.Min, min.Value, increment.Value, place);
        CheckMultiple(context, question, JsonNames.Max, max.Value, increment.Value, place);
        CheckWritable(context, question, Rational.Max(Rational.Max(min.Value, -min.Value), Rational.Max(max.Value, -max.Value)), increment.Value, place.At(JsonNames.Increment));
    }

    /// <summary>Every answer that the question permits must be one that can be written: a plain decimal of at most 18 digits.</summary>
    private static void CheckWritable(RuleContext context, NumberQuestion question, Rational greatest, Rational increment, Place place)
    {
        if (!increment.TryFormatDecimal(NumberSyntax.MostDigits, out var written))
        {
            context.Report(NumberFaults.NumberRange(question.Id, $"has the `increment` {increment}, and answers are plain decimals, which cannot be written in it", "Write an increment such as 0.5 or 0.25."), place);
            return;
        }

        var decimals = written.IndexOf('.') is >= 0 and var point ? written.Length - point - 1 : 0;
        if (greatest * new Rational(BigInteger.Pow(10, decimals)) >= new Rational(BigInteger.Pow(10, NumberSyntax.MostDigits)))
            context.Report(NumberFaults.NumberRange(question.Id, $"permits answers to {greatest} in increments of {increment}, which have more than {NumberSyntax.MostDigits} digits", "Write a greater increment, or a smaller range."), place);
    }

    private static void CheckMultiple(RuleContext context, NumberQuestion question, string name, Rational value, Rational increment, Place place)
    {
        if (!(value / increment).IsWhole)
            context.Report(NumberFaults.NumberRange(question.Id, $"has the `{name}` {value}, which is no multiple of its `increment` {increment}", "Write a whole multiple of the increment."), place.At(name));
    }
}
