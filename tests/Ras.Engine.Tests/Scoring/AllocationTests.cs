using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>The lanes for many cases allocate nothing, whatever the configuration makes them do: prepared sheets, documents, columns.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("benchmark-40", 1_000_000)]
    [InlineData("illustrative-adults", 100_000)]
    [InlineData("norfolk-children", 100_000)]
    public void A_score_allocates_no_byte(string folder, int scores)
    {
        var (engine, answers) = Indicative(folder);
        var sheet = engine.CreateSheet();
        Assert.True(engine.Read(answers, sheet));
        Score(engine, sheet, 100);

        Assert.Equal(0, Allocations.Least(5, () => Score(engine, sheet, scores / 5)));
    }

    [Theory]
    [InlineData("benchmark-40")]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    [InlineData("germany-nba")]
    public void Reading_a_document_and_scoring_it_allocates_no_byte(string folder)
    {
        var (engine, answers) = Indicative(folder);
        var (document, sheet) = (Encoding.UTF8.GetBytes(RasJson.Write(answers)), engine.CreateSheet());
        ReadAndScore(engine, document, sheet, 20);
        Assert.Equal(0, Allocations.Least(5, () => ReadAndScore(engine, document, sheet, 2_000)));
    }

    [Theory]
    [InlineData("benchmark-40")]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    [InlineData("germany-nba")]
    public void Scoring_columns_again_allocates_no_byte(string folder)
    {
        var (engine, answers) = Indicative(folder);
        var (columns, results, sheet) = (engine.CreateColumns(5_000), engine.CreateResults(5_000, ResultParts.All), engine.CreateSheet());
        Assert.True(engine.Read(answers, sheet));
        for (var at = 0; at < columns.Count; at += 3)
            columns.Put(at, sheet);
        engine.Score(columns, results);
        Assert.Equal(ScoreStatus.Indicative, results.StatusOf(0));
        Assert.Equal(0, Allocations.Least(5, () => engine.Score(columns, results)));
        Assert.Equal(0, Allocations.Least(5, () => columns.Put(7, sheet)));
    }

    [Fact]
    public void Setting_answers_by_place_allocates_no_byte()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));
        var sheet = engine.CreateSheet();
        var setting = sheet.FindQuestion("setting");
        SetAnswers(sheet, setting, 10);
        Assert.Equal(0, Allocations.Least(5, () => SetAnswers(sheet, setting, 2_000)));
    }

    /// <summary>A sample, and answers to it that give a budget.</summary>
    private static (RasEngine Engine, AnswerSet Answers) Indicative(string folder)
    {
        var path = RepositoryFiles.Path("samples", "configurations", folder);
        var cases = RasJson.ReadCases(File.ReadAllBytes(Path.Combine(path, "cases.json"))).Cases;
        return (RasEngine.Load(Path.Combine(path, "configuration.json")), cases.First(c => c.Expect.Status == "indicative" || c.Expect.Amount is not null).Answers);
    }

    private static void ReadAndScore(RasEngine engine, byte[] document, AnswerSheet sheet, int times)
    {
        for (var i = 0; i < times; i++)
        {
            if (!engine.Read(document, sheet) || engine.Score(sheet).Status != ScoreStatus.Indicative)
                throw new InvalidOperationException("The case should give a budget.");
        }
    }

    private static void Score(RasEngine engine, AnswerSheet sheet, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var summary = engine.Score(sheet);
            if (summary.Status != ScoreStatus.Indicative || summary.Amount is null || summary.Points is null || summary.OneOff is null)
                throw new InvalidOperationException("The case should give a budget.");
        }
    }

    private static void SetAnswers(AnswerSheet sheet, int question, int times)
    {
        for (var i = 0; i < times; i++)
        {
            sheet.Clear();
            sheet.SetOption(question, 0);
            sheet.Clear(question);
        }
    }
}
