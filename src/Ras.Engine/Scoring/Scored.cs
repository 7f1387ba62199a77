namespace Ras.Engine;

/// <summary>Runs a program over a sheet and sums up what came of it.</summary>
internal static class Scored
{
    public static ScoreSummary Run(RasProgram program, AnswerSheet sheet)
    {
        ProgramRunner.Run(program, sheet);
        return Summary(program, sheet);
    }

    /// <summary>What came of a sheet that the program has run over.</summary>
    public static ScoreSummary Summary(RasProgram program, AnswerSheet sheet)
    {
        var registers = sheet.Registers;
        return new(
            program,
            Deciding.StatusOf(program, sheet),
            registers[program.Amount.Register],
            registers[program.OneOff.Register],
            registers[program.Total.Register]);
    }
}
