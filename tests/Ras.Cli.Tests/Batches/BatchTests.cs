using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Batches;

/// <summary>A batch says of each case what the engine says of it alone, in the order of the input.</summary>
public sealed class BatchTests
{
    private const int Cases = 150;

    public static TheoryData<string> Samples => RepositoryFiles.Samples();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_row_is_what_the_engine_says_of_the_case_alone(string sample)
    {
        var path = RepositoryFiles.Configuration(sample);
        var engine = RasEngine.Load(path);
        var documents = ToolRun.Of("sample", path, "--cases", $"{Cases}", "--seed", "5", "--format", "json").Output;
        var answers = documents.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RasJson.ReadAnswers).ToArray();
        var csv = ToolRun.Of("sample", path, "--cases", $"{Cases}", "--seed", "5").Output;
        var fromCsv = CsvTable.Read(ToolRun.With(csv, "batch", path, "-", "--domains", "--lines", "--referrals").Output);
        var fromJson = CsvTable.Read(ToolRun.With(documents, "batch", path, "-").Output);
        var asJson = ToolRun.With(csv, "batch", path, "-", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((Cases, Cases, Cases), (fromCsv.Count, fromJson.Count, asJson.Length));
        for (var i = 0; i < Cases; i++)
        {
            var alone = engine.Score(answers[i]);
            Assert.Equal(answers[i].Reference, fromCsv[i, "reference"]);
            foreach (var table in new[] { fromCsv, fromJson })
            {
                Assert.Equal((StatusWords.Of(alone.Status), alone.Amount, alone.Points), (table[i, "status"], Decimal(table[i, "amount"]), Decimal(table[i, "points"])));
                Assert.Equal(Why(alone), table[i, "why"]);
            }

            Assert.All(alone.Domains, d => Assert.Equal((d.Points, d.Share), (Decimal(fromCsv[i, "points." + d.Id]), Decimal(fromCsv[i, "share." + d.Id]))));
            Assert.All(alone.Lines, l => Assert.Equal(l.Amount, Decimal(fromCsv[i, "line." + l.Id])));
            Assert.Equal(string.Join(";", alone.Referrals.Select(r => r.Id)), fromCsv[i, "referrals"]);
            Assert.Equal($"{{\"reference\":\"{answers[i].Reference}\",{RasJson.Write(alone, indented: false)[1..]}", asJson[i]);
        }
    }

    [Fact]
    public void Several_blocks_stay_in_the_order_of_the_input()
    {
        var rows = new StringBuilder("reference,washing,washing-family,setting\n");
        for (var i = 0; i < 30_000; i++)
            rows.Append(CultureInfo.InvariantCulture, $"R{i},{(i % 3 == 0 ? "daily" : "none")},none,home\n");
        var table = CsvTable.Read(ToolRun.With(rows.ToString(), "batch", Example(), "-").Output);
        Assert.Equal(Enumerable.Range(0, 30_000).Select(i => $"R{i}"), table.Column("reference"));
        Assert.Equal(10_000, table.Column("amount").Count(a => a == "65.25"));
    }

    [Fact]
    public void Columns_that_are_no_question_pass_through_and_keep_their_names_apart_from_results()
    {
        var run = ToolRun.With("status,washing,note,washing-family,setting\nold,daily,\"a, b\",none,home\n", "batch", Example(), "-");
        Assert.Equal("input.status,note,status,amount,points,why\nold,\"a, b\",indicative,65.25,15,\n", run.Output);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void A_question_without_a_column_is_told_beside_columns_that_are_none()
    {
        var messages = ToolRun.With("reference,washng,washing-family,setting\nA,daily,none,home\n", "batch", Example(), "-").Messages;
        Assert.Contains("`standard input` has no column for `washing`; `washng` is no question and passes through.", messages);
    }

    [Fact]
    public void The_explanation_of_each_case_is_its_page()
    {
        var engine = RasEngine.Load(Example());
        var table = CsvTable.Read(ToolRun.With("washing,washing-family,setting\ndaily,half,home\n", "batch", Example(), "-", "--explain").Output);
        Assert.Equal(RasText.Write(engine.Explain(RasJson.ReadAnswers("""{ "answers": { "washing": "daily", "washing-family": "half", "setting": "home" } }"""))), table[0, "explanation"]);
    }

    [Fact]
    public void Among_results_as_json_the_explanation_of_each_case_is_its_document()
    {
        var engine = RasEngine.Load(Example());
        const string answers = """{ "reference": "A", "answers": { "washing": "daily", "washing-family": "half", "setting": "home" } }""";
        var line = ToolRun.With(answers.ReplaceLineEndings("") + "\n", "batch", Example(), "-", "--format", "json", "--explain").Output;
        using var result = System.Text.Json.JsonDocument.Parse(line);
        Assert.Equal(RasJson.Write(engine.Explain(RasJson.ReadAnswers(answers)), indented: false), result.RootElement.GetProperty("explanation").GetRawText());
        Assert.Equal("indicative", result.RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public void One_off_sums_stand_apart()
    {
        var path = RepositoryFiles.Configuration("illustrative-adults");
        var table = CsvTable.Read(ToolRun.With(ToolRun.Of("sample", path, "--cases", "300").Output, "batch", path, "-").Output);
        Assert.Contains("350.00", table.Column("one_off"));
        Assert.Contains("0.00", table.Column("one_off"));
    }

    private static string Example() => ExampleFile.Path;

    private static decimal? Decimal(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Why(IndicativeBudget budget) => budget.Status switch
    {
        ScoreStatus.Indicative => "",
        ScoreStatus.Incomplete => string.Join(";", budget.Missing.Select(m => m.Id)),
        _ => string.Join(";", budget.Reasons.Select(r => r.Id)),
    };
}
