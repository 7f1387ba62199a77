namespace Ras.Engine;

/// <summary>The truth of conditions: 1, 0 or unknown.</summary>
internal static class Conditions
{
    private const long Unknown = RasProgram.Unknown;

    public static long Test(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var code = sheet.Codes[operation.A];
        return program.Data[operation.B + (code < operation.C ? (int)code : operation.C)];
    }

    public static long Includes(AnswerSheet sheet, in Operation operation) => (long)(sheet.Sets[operation.A] >> operation.B & 1);

    public static long Compare(AnswerSheet sheet, in Operation operation)
    {
        var value = sheet.Registers[operation.A];
        if (value == Unknown)
            return Unknown;
        if (operation.B >= 0 && sheet.Codes[operation.B] == 0)
            return 0;
        return value >= operation.Low && value <= operation.High ? 1 : 0;
    }

    /// <summary>Whether enough parts hold: all, any, or a number of them; unknown where the unknown parts matter.</summary>
    public static long Count(RasProgram program, AnswerSheet sheet, in Operation operation)
    {
        var (yes, unknown) = (0, 0);
        for (var i = 0; i < operation.B; i++)
        {
            var part = sheet.Registers[program.Weighted[operation.A + i].Register];
            if (part == Unknown)
                unknown++;
            else
                yes += (int)part;
        }

        var enough = operation.Code switch { OpCode.All => operation.B, OpCode.Any => 1, _ => operation.Low };
        return yes >= enough ? 1 : yes + unknown < enough ? 0 : Unknown;
    }
}
