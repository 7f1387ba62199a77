using System.Globalization;
using System.Linq;
using System.Text;

namespace Ras.Engine;

/// <summary>Lists how each operation of a program is done on blocks of cases, for whoever checks that.</summary>
internal static class BlockListing
{
    private const string Row = "   {0,-16}  {1,4}  {2,-8}  {3,5}  {4}\n";

    public static string Write(BlockProgram blocks)
    {
        var program = blocks.Program;
        var text = new StringBuilder();
        text.AppendFormat(
            CultureInfo.InvariantCulture,
            "{0} operations on blocks of {1} cases, {2} bytes a case\n",
            blocks.Operations.Length, blocks.CasesPerBlock, blocks.BytesPerCase);
        text.AppendFormat(CultureInfo.InvariantCulture, Row, "operation", "bits", "done in", "parts", "for");
        foreach (var group in blocks.Operations.Zip(blocks.Origins, (operation, origin) => (operation, origin)).GroupBy(o => o.origin, o => o.operation))
        {
            var operation = group.Key < program.Operations.Length ? program.Operations[group.Key] : (Operation?)null;
            text.AppendFormat(
                CultureInfo.InvariantCulture, Row,
                operation?.Code.ToString() ?? "in and out",
                8 * (int)group.Max(o => o.Lane),
                group.All(o => o.RunsInVectors) ? "vectors" : "integers",
                group.Count(),
                operation is { } known ? SubjectOf(program, known) : "");
        }

        return text.ToString();
    }

    private static string SubjectOf(RasProgram program, Operation operation) =>
        operation.Target < 0 ? $"question `{program.Index.Questions[operation.A].Id}`" : program.Registers[operation.Target].Subject.Name;
}
