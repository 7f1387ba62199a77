namespace Ras.Engine;

/// <summary>Puts an answer set onto a sheet, with every problem it has.</summary>
internal static class SheetReader
{
    public static void Read(AnswerSet answers, AnswerSheet sheet)
    {
        sheet.Clear();
        foreach (var problem in answers.Problems)
            sheet.Add(problem);
        foreach (var pair in answers.Answers)
        {
            var question = sheet.FindQuestion(pair.Key);
            if (question >= 0)
            {
                if (pair.Value is { } answer)
                    sheet.Set(question, answer);
                continue;
            }

            var fault = AnswerFaults.UnknownQuestion(sheet.Program.Index, pair.Key);
            sheet.Add(new(fault.Code, pair.Key, Place.Root.At(JsonNames.Answers).At(pair.Key).ToString(), fault.Message, fault.Help));
        }
    }
}
