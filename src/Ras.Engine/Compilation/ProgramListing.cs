using System.Globalization;
using System.Linq;
using System.Text;

namespace Ras.Engine;

/// <summary>Lists a program for whoever checks what a configuration was compiled to.</summary>
internal static class ProgramListing
{
    private const string Row = "   {0,-16}  {1,8}  {2,-11}  {3,11}  {4,4}  {5,-26}  {6}\n";

    public static string Write(RasProgram program)
    {
        var text = new StringBuilder();
        var widest = program.Registers.Select(r => r.Bits).DefaultIfEmpty(1).Max();
        text.AppendFormat(
            CultureInfo.InvariantCulture,
            "{0} operations, {1} registers, {2} table entries, at most {3} bits\n",
            program.Operations.Length, program.Registers.Length, program.Data.Length, widest);
        text.AppendFormat(CultureInfo.InvariantCulture, Row, "operation", "register", "grain", "denominator", "bits", "range in grains", "for");
        foreach (var operation in program.Operations)
            AppendOperation(text, program, operation);
        return text.ToString();
    }

    private static void AppendOperation(StringBuilder text, RasProgram program, Operation operation)
    {
        if (operation.Target < 0)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, Row, operation.Code, "", "", "", "", "", $"question `{program.Index.Questions[operation.A].Id}`");
            return;
        }

        var register = program.Registers[operation.Target];
        var range = string.Format(CultureInfo.InvariantCulture, "{0} to {1}{2}", register.Low, register.High, register.MayBeUnknown ? " or unknown" : "");
        text.AppendFormat(
            CultureInfo.InvariantCulture, Row,
            operation.Code, operation.Target, register.Grain, register.Grain.Denominator, register.Bits, range, register.Subject.Name);
    }
}
