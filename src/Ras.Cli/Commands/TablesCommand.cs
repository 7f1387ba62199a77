using System.CommandLine;

namespace Ras.Cli;

/// <summary><c>ras tables</c>: every figure as CSV, for finance to review.</summary>
internal static class TablesCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var form = CommonArguments.Form(OutputForm.Csv, OutputForm.Json);
        var command = new TeachingCommand(
            "tables", "Writes every figure of a configuration as a table, with its place and what it belongs to. Fill in `new_value` and hand it to `ras revise --apply`.",
            "ras tables adults-2026.json > figures.csv",
            "ras revise adults-2026.json --apply figures.csv --version 2027.1 --output adults-2027.json")
        { configuration, form };
        command.SetAction(result =>
        {
            var path = result.GetValue(configuration)!;
            var utf8 = Documents.Read(streams, path);
            var rows = FigureRow.Of(utf8, Configurations.Load(streams, path, utf8).Configuration);
            if (result.FormOf(form) == OutputForm.Csv)
                FigureTable.Write(streams.Output, rows);
            else
                streams.Text.Write(Json(rows));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Json(System.Collections.Generic.IEnumerable<FigureRow> rows) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", row.Figure.Pointer);
            writer.WriteString("part", row.Part);
            writer.WriteString("id", row.Id);
            writer.WriteString("entry", row.Entry);
            writer.WriteString("property", row.Property);
            writer.WriteString("value", row.Figure.Written);
            writer.WriteString("title", row.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
