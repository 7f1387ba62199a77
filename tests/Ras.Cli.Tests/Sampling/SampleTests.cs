using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Ras.Engine;
using Xunit;

namespace Ras.Cli.Tests.Sampling;

/// <summary>Made-up cases are plausible, are asked what the configuration asks, and are the same everywhere.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples => RepositoryFiles.Samples();

    /// <summary>What every machine and every version must write. A change here changes everybody's portfolios: think twice, then write what the message shows.</summary>
    [Theory]
    [InlineData("illustrative-adults", "csv", "bfdd9127a978a5c5")]
    [InlineData("illustrative-hours", "csv", "e27decf4b4ae1779")]
    [InlineData("germany-nba", "json", "8e0fc105e32bf16a")]
    public void The_same_seed_gives_the_same_file_everywhere(string sample, string format, string fingerprint)
    {
        var output = ToolRun.Of("sample", RepositoryFiles.Configuration(sample), "--cases", "200", "--seed", "42", "--format", format).Output;
        Assert.Equal(fingerprint, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output)))[..16]);
    }

    [Fact]
    public void A_case_hangs_on_its_number_and_the_seed_alone()
    {
        var path = RepositoryFiles.Configuration("illustrative-carers");
        var many = ToolRun.Of("sample", path, "--cases", "50", "--seed", "9").Output;
        Assert.StartsWith(ToolRun.Of("sample", path, "--cases", "20", "--seed", "9").Output, many);
        Assert.NotEqual(many, ToolRun.Of("sample", path, "--cases", "50", "--seed", "10").Output);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nobody_answers_what_is_not_asked_and_no_answer_is_wrong(string sample)
    {
        var engine = RasEngine.Load(RepositoryFiles.Configuration(sample));
        var answers = ToolRun.Of("sample", RepositoryFiles.Configuration(sample), "--cases", "300", "--format", "json").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RasJson.ReadAnswers).ToArray();
        var results = answers.Select(engine.Score).ToArray();
        Assert.All(results, r => Assert.Empty(r.Problems));
        Assert.DoesNotContain(results.SelectMany(r => r.Notes), n => n.Code == "RAS603");
        Assert.All(answers.Zip(results), pair => Assert.True(pair.Second.Missing.Count <= 3));
        Assert.Equal(answers.Length, answers.Select(a => a.Reference).Distinct().Count());
    }

    [Fact]
    public void Both_forms_say_the_same_of_a_case()
    {
        var path = RepositoryFiles.Configuration("illustrative-adults");
        var table = CsvTable.Read(ToolRun.Of("sample", path, "--cases", "200").Output);
        var lines = ToolRun.Of("sample", path, "--cases", "200", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var row = 0; row < lines.Length; row++)
        {
            using var document = System.Text.Json.JsonDocument.Parse(lines[row]);
            Assert.Equal(table[row, "area"], document.RootElement.GetProperty("x-area").GetString());
            Assert.Equal(table[row, "ageBand"], document.RootElement.GetProperty("x-ageBand").GetString());
            Assert.Equal(table[row, "package"], document.RootElement.TryGetProperty("x-package", out var package) ? package.GetRawText() : "");
        }

        Assert.Equal(200, lines.Length);
    }

    [Theory]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    [InlineData("illustrative-carers")]
    [InlineData("illustrative-percentile")]
    [InlineData("benchmark-40")]
    public void Most_cases_have_a_budget_and_budgets_spread(string sample)
    {
        var path = RepositoryFiles.Configuration(sample);
        var table = CsvTable.Read(ToolRun.With(ToolRun.Of("sample", path, "--cases", "600").Output, "batch", path, "-").Output);
        var amounts = table.Column("amount").Where(a => a.Length > 0).Select(decimal.Parse).Order().ToArray();
        Assert.True(amounts.Length > 350, $"{amounts.Length} of 600");
        Assert.True(amounts[amounts.Length * 3 / 4] > amounts[amounts.Length / 4]);
    }

    [Fact]
    public void Every_answer_is_drawn_now_and_then()
    {
        var path = RepositoryFiles.Configuration("illustrative-adults");
        var configuration = RasEngine.Load(path).Configuration;
        var table = CsvTable.Read(ToolRun.Of("sample", path, "--cases", "3000").Output);
        foreach (var question in configuration.Questions)
        {
            var drawn = table.Column(question.Id).SelectMany(c => c.Split(';')).ToHashSet();
            Assert.All(CaseReader.OptionsOf(configuration, question), o => Assert.True(drawn.Contains(o.Id), $"{question.Id}: {o.Id}"));
            Assert.True(drawn.Count > 1, question.Id);
        }
    }

    [Fact]
    public void Columns_for_groups_give_way_to_questions_of_their_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("area.json", ExampleFile.Text.Replace("\"setting\"", "\"area\"", StringComparison.Ordinal));
        Assert.StartsWith("reference,ageBand,package,area,washing,washing-family\n", ToolRun.Of("sample", path, "--cases", "1").Output);
    }
}
