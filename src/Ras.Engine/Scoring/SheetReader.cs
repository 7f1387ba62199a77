namespace Ras.Engine;

/// <summary>Puts an answer set onto a sheet, with every problem it has.</summary>
internal static class SheetReader
{
    private const int MostSuggestions = 20;

    public static void Read(AnswerSet answers, AnswerSheet sheet)
    {
        sheet.Clear();
        sheet.AddRead(answers.Problems);
        foreach (var pair in answers.Answers)
        {
            var question = sheet.FindQuestion(pair.Key);
            if (question >= 0)
            {
                if (pair.Value is { } answer)
                    sheet.Set(question, answer);
                continue;
            }

            // Why: a document of nothing but unknown questions would otherwise be compared with every known one, name by name.
            sheet.Add(AnswerFaults.UnknownQuestion(sheet.Program.Index, pair.Key, suggest: sheet.Problems.Count < MostSuggestions), pair.Key);
        }
    }
}
