using System;
using System.Globalization;
using System.Linq;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Batches;

/// <summary>Answers of every type, right and wrong, come to in a batch what the engine makes of each alone.</summary>
public sealed class EveryAnswerTests
{
    private const string Configuration = """
        { "formatVersion": 1, "id": "every-answer", "version": "1", "title": "Every answer", "period": "week",
          "parameters": [ { "id": "step", "value": 0.5 } ],
          "domains": [ { "id": "need" } ],
          "questions": [
            { "id": "choice", "domain": "need", "required": false, "options": [ { "id": "a", "points": 1 }, { "id": "b", "points": 2.5 } ] },
            { "id": "several", "domain": "need", "type": "choices", "options": [ { "id": "none", "exclusive": true }, { "id": "x", "points": 3 }, { "id": "y", "points": 4 } ] },
            { "id": "hours", "domain": "need", "type": "number", "min": -1, "max": 10, "increment": "$step", "points": 2 },
            { "id": "alone", "domain": "need", "type": "yesNo", "points": 7, "ifMissing": true } ],
          "budget": { "pointPrice": 1.1 } }
        """;

    private static readonly string[][] Cells =
    [
        ["", "a", "b", "c"],
        ["", ";", "none", "x", "y;x", "none;x", "x;x", "z"],
        ["", "-1", "0", "2.5", "10", "10.5", "-1.5", "0.3", "999999999999999999", "0.000000000000000001"],
        ["", "true", "false"],
    ];

    [Fact]
    public void Every_combination_of_cells_is_scored_as_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("configuration.json", Configuration);
        var engine = RasEngine.Load(path);
        var rows = (from choice in Cells[0] from several in Cells[1] from hours in Cells[2] from alone in Cells[3] select new[] { choice, several, hours, alone }).ToArray();
        var table = CsvTable.Read(ToolRun.With("choice,several,hours,alone\n" + string.Concat(rows.Select(r => string.Join(",", r) + "\n")), "batch", path, "-").Output);
        Assert.Equal(rows.Length, table.Count);
        for (var i = 0; i < rows.Length; i++)
        {
            var budget = engine.Score(RasJson.ReadAnswers(Document(rows[i])));
            Assert.Equal(
                (string.Join(",", rows[i]), StatusWords.Of(budget.Status), Shown(budget.Amount), Shown(budget.Points)),
                (string.Join(",", rows[i]), table[i, "status"], Shown(Number(table[i, "amount"])), Shown(Number(table[i, "points"]))));
        }

        Assert.Equal(3, table.Column("status").Distinct().Count());
    }

    private static string Document(string[] row)
    {
        var several = row[1].Length == 0 ? "null" : "[" + string.Join(",", row[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(o => $"\"{o}\"")) + "]";
        return $$"""{ "answers": { "choice": {{(row[0].Length == 0 ? "null" : $"\"{row[0]}\"")}}, "several": {{several}}, "hours": {{(row[2].Length == 0 ? "null" : row[2])}}, "alone": {{(row[3].Length == 0 ? "null" : row[3])}} } }""";
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Shown(decimal? figure) => figure?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "none";
}
