using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine;

namespace Ras.Cli.Tests.Fuzzing;

/// <summary>What a fuzzer of files begins with: a sample's configuration, made-up cases for it in both forms, and the table of its figures.</summary>
/// <param name="Path">Where the configuration is.</param>
/// <param name="Utf8">Its document.</param>
/// <param name="Engine">Its engine.</param>
/// <param name="Cases">Cases as CSV, the header first.</param>
/// <param name="Lines">Cases as NDJSON.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Table">Its figures as CSV, the header first, each third with a new one.</param>
internal sealed record FileSeed(string Path, byte[] Utf8, RasEngine Engine, IReadOnlyList<string[]> Cases, IReadOnlyList<byte[]> Lines, IReadOnlyList<FigureRow> Figures, IReadOnlyList<string[]> Table)
{
    private const int MadeUp = 300;

    /// <summary>A seed for each sample.</summary>
    public static IReadOnlyList<FileSeed> All { get; } = [.. Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Order(System.StringComparer.Ordinal).Select(folder => Of(System.IO.Path.Combine(folder, "configuration.json")))];

    private static FileSeed Of(string path)
    {
        var utf8 = File.ReadAllBytes(path);
        var engine = RasEngine.Load(path);
        var figures = FigureRow.Of(utf8, engine.Configuration);
        var table = CsvTable.Records(ToolRun.Of("tables", path).Output);
        var newAt = System.Array.IndexOf(table[0], "new_value");
        for (var i = 1; i < table.Count; i += 3)
            table[i][newAt] = (figures[i - 1].Figure.Value + 1).ToString();
        return new(
            path, utf8, engine, CsvTable.Records(ToolRun.Of("sample", path, "--cases", $"{MadeUp}").Output),
            [.. ToolRun.Of("sample", path, "--cases", $"{MadeUp}", "--format", "json").Output.Split('\n').Where(l => l.Length > 0).Select(Encoding.UTF8.GetBytes)], figures, table);
    }
}
