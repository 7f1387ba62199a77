namespace Ras.Engine;

/// <summary>Which questions are asked of a person, which answers count, and which are still to come.</summary>
internal static class Asking
{
    /// <summary>Settles whether a question is asked and which answer counts: the one given, else the one that stands in, else none.</summary>
    public static void Settle(RasProgram program, AnswerSheet sheet, int question, int condition)
    {
        var state = condition < 0 ? AnswerSheet.Asked : sheet.Registers[condition] switch
        {
            1 => AnswerSheet.Asked,
            0 => AnswerSheet.NotAsked,
            _ => AnswerSheet.NotAskedYet,
        };
        sheet.AskedStates[question] = state;
        if (state != AnswerSheet.Asked)
            Put(sheet, question, 0, 0);
        else if (sheet.Given[question] is var given && given != 0)
            Put(sheet, question, given, sheet.Sets.Length > 0 ? sheet.GivenSets[question] : 0);
        else
            Put(sheet, question, program.Asked[question].IfMissing, program.Asked[question].IfMissingSet);
    }

    /// <summary>Whether the answer to a question is still to come: it is not asked yet, or asked, needed and not answered.</summary>
    public static bool IsPending(RasProgram program, AnswerSheet sheet, int question) =>
        sheet.AskedStates[question] == AnswerSheet.NotAskedYet || (program.Needed[question] && IsMissing(sheet, question));

    /// <summary>Whether a question that must be answered is asked and has no answer.</summary>
    public static bool IsMissing(AnswerSheet sheet, int question) =>
        sheet.Codes[question] == 0 && sheet.AskedStates[question] == AnswerSheet.Asked;

    /// <summary>Whether an answer was given that does not count, because the question is not asked.</summary>
    public static bool IsLeftAside(AnswerSheet sheet, int question) =>
        sheet.Given[question] != 0 && sheet.AskedStates[question] != AnswerSheet.Asked;

    private static void Put(AnswerSheet sheet, int question, long code, ulong set)
    {
        sheet.Codes[question] = code;
        if (sheet.Sets.Length > 0)
            sheet.Sets[question] = set;
    }
}
