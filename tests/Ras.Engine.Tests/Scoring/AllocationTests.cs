using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>Scoring a sheet allocates nothing, whatever the configuration makes it do.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("benchmark-40", 1_000_000)]
    [InlineData("illustrative-adults", 100_000)]
    [InlineData("norfolk-children", 100_000)]
    public void A_score_allocates_no_byte(string folder, int scores)
    {
        var path = RepositoryFiles.Path("samples", "configurations", folder);
        var engine = RasEngine.Load(Path.Combine(path, "configuration.json"));
        var sheet = engine.CreateSheet();
        Assert.True(engine.Read(RasJson.ReadCases(File.ReadAllBytes(Path.Combine(path, "cases.json"))).Cases.First(c => c.Expect.Status == "indicative").Answers, sheet));
        Score(engine, sheet, 100);

        Assert.Equal(0, LeastOf(() => Score(engine, sheet, scores / 5)));
    }

    [Fact]
    public void Setting_answers_by_place_allocates_no_byte()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));
        var sheet = engine.CreateSheet();
        var setting = sheet.FindQuestion("setting");
        SetAnswers(sheet, setting, 10);
        Assert.Equal(0, LeastOf(() => SetAnswers(sheet, setting, 2_000)));
    }

    /// <summary>The fewest bytes that one of five rounds allocates.</summary>
    // Why: once in a while the runtime itself allocates on a thread while it compiles a loop anew; what a score allocates shows in every round.
    private static long LeastOf(Action round) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        round();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

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
