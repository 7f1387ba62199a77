namespace Ras.Engine;

/// <summary>Decides the status of a sheet that the program has run over.</summary>
internal static class Deciding
{
    public static ScoreStatus StatusOf(RasProgram program, AnswerSheet sheet)
    {
        if (sheet.Problems.Count > 0)
            return ScoreStatus.InvalidAnswers;
        var registers = sheet.Registers;
        var unknown = false;
        foreach (var exclusion in program.Exclusions)
        {
            if (registers[exclusion] == 1)
                return ScoreStatus.OutsideScope;
            unknown |= registers[exclusion] == RasProgram.Unknown;
        }

        if (sheet.StillNeeded > 0)
            return ScoreStatus.Incomplete;
        foreach (var question in program.NeededWhereAsked)
        {
            if (Asking.IsMissing(sheet, question))
                return ScoreStatus.Incomplete;
        }

        foreach (var requirement in program.Requirements)
        {
            if (registers[requirement] == 0)
                return ScoreStatus.EligibilityNotMet;
            unknown |= registers[requirement] == RasProgram.Unknown;
        }

        unknown |= registers[program.Amount.Register] == RasProgram.Unknown || registers[program.OneOff.Register] == RasProgram.Unknown;
        return unknown ? ScoreStatus.NoFigure : ScoreStatus.Indicative;
    }
}
