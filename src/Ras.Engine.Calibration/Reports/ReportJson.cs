using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ras.Engine.Calibration;

/// <summary>Writes a report as JSON: its words, and its tables with their figures as numbers.</summary>
internal static class ReportJson
{
    public static string Write(CommitteeReport report)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("title", report.Title);
            writer.WriteStartArray("sections");
            foreach (var section in report.Sections)
                Write(writer, section);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void Write(Utf8JsonWriter writer, ReportSection section)
    {
        writer.WriteStartObject();
        writer.WriteString("heading", section.Heading);
        writer.WriteStartArray("text");
        foreach (var text in section.Blocks.SelectMany(b => b switch { ReportParagraph p => [p.Text], ReportList l => l.Entries, _ => (System.Collections.Generic.IEnumerable<string>)[] }))
            writer.WriteStringValue(text);
        writer.WriteEndArray();
        writer.WriteStartArray("tables");
        foreach (var table in section.Blocks.OfType<ReportTable>())
            Write(writer, table);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("table", table.Id);
        writer.WriteString("caption", table.Caption);
        writer.WriteStartArray("columns");
        foreach (var column in table.Columns)
            writer.WriteStringValue(column);
        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            writer.WriteStartArray();
            foreach (var cell in row)
            {
                if (cell.Value is { } value)
                    writer.WriteNumberValue(value);
                else if (cell.IsFigure)
                    writer.WriteNullValue();
                else
                    writer.WriteStringValue(cell.Text);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
