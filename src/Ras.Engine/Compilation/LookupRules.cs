namespace Ras.Engine;

/// <summary>Decision tables: each row has a cell for each reference, and each cell fits what it looks at.</summary>
internal static class LookupRules
{
    public static void Check(RuleContext context, LookupStep lookup, Place place)
    {
        for (var i = 0; i < lookup.Of.Count; i++)
            context.Value(lookup.Of[i], place.At(JsonNames.Of, i));
        for (var i = 0; i < lookup.Rows.Count; i++)
            CheckRow(context, lookup, lookup.Rows[i], place.At(JsonNames.Rows, i));
        if (lookup.Otherwise is { } otherwise)
            context.Operand(otherwise, place.At(JsonNames.Otherwise));
    }

    private static void CheckRow(RuleContext context, LookupStep lookup, LookupRow row, Place place)
    {
        context.Operand(row.Value, place.At(JsonNames.Value));
        if (row.Is.Count != lookup.Of.Count)
        {
            context.Report(NameFaults.CellCount(lookup.Id, row.Is.Count, lookup.Of.Count), place.At(JsonNames.Is));
            return;
        }

        for (var i = 0; i < row.Is.Count; i++)
        {
            if (context.Index.Find(lookup.Of[i]) is { IsValue: true })
                CheckCell(context, lookup.Of[i], row.Is[i], place.At(JsonNames.Is, i));
        }
    }

    private static void CheckCell(RuleContext context, string of, LookupCell cell, Place place)
    {
        var question = context.Index.FindQuestion(of) is { } at ? context.Index.Questions[at] : null;
        switch (cell, question)
        {
            case (AnyCell, _):
                break;
            case (AnswerCell { Is: OptionAnswer or OptionsAnswer } answer, ChoiceQuestion):
                AnswerRules.CheckIs(context, context.Index.FindQuestion(of)!.Value, answer.Is, place);
                break;
            case (AnswerCell { Is: YesNoAnswer }, YesNoQuestion):
                break;
            case (NumberCell number, not (ChoiceQuestion or YesNoQuestion)):
                context.Number(number.Equal, place);
                break;
            case (RangeCell range, not (ChoiceQuestion or YesNoQuestion)):
                CheckRange(context, range, place);
                break;
            default:
                context.Report(NameFaults.CellDoesNotFit(of, ExpectedFor(question)), place);
                break;
        }
    }

    private static void CheckRange(RuleContext context, RangeCell range, Place place)
    {
        var (from, to) = (context.Number(range.From, place.At(JsonNames.From)), context.Number(range.To, place.At(JsonNames.To)));
        if (to < from)
            context.Report(NumberFaults.RangeReversed(from!.Value, to!.Value), place.At(JsonNames.To));
    }

    private static string ExpectedFor(Question? question) => question switch
    {
        ChoiceQuestion => "the id of one of its options, a list of them, or \"*\"",
        YesNoQuestion => "true, false or \"*\"",
        _ => "a number, a range such as `{ \"from\": 1, \"to\": 4 }`, or \"*\"",
    };
}
