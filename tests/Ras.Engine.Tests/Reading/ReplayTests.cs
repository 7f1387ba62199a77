using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A record replays, and one that was changed says where.</summary>
public sealed class ReplayTests
{
    private static readonly RasEngine Engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-hours", "configuration.json"));

    [Fact]
    public void A_record_replays_to_the_same()
    {
        foreach (var answers in RandomAnswers.Any(Engine, 100))
        {
            var json = RasJson.Write(Engine.Record(answers));
            var replay = RasEngine.Replay(RasJson.ReadRecord(Encoding.UTF8.GetBytes(json)));
            Assert.True(replay.IsSame, string.Join("\n", replay.Differences));
        }
    }

    [Fact]
    public void A_changed_figure_is_named()
    {
        var record = Engine.Record(RandomAnswers.Complete(Engine, 50).First(a => Engine.Score(a).Amount > 0));
        var figures = record.Result.Figures!;
        var replay = RasEngine.Replay(record with { Result = record.Result with { Figures = figures with { Amount = figures.Amount + 1 } } });
        Assert.Equal("/result/budget/amount", Assert.Single(replay.Differences).Pointer);
    }

    [Fact]
    public void A_changed_price_and_a_changed_answer_are_found()
    {
        var answers = RandomAnswers.Complete(Engine, 50).First(a => Engine.Score(a).Amount > 0);
        var record = Engine.Record(answers);
        var dearer = record with { Configuration = record.Configuration with { Parameters = ValueList.From(record.Configuration.Parameters!.Select(p => p with { Value = p.Value.Value + 1 })) } };
        Assert.Contains("/result/configuration/hash", RasEngine.Replay(dearer).Differences.Select(d => d.Pointer));
        var other = record with { Answers = answers.With(answers.Answers.Keys.First(), null) };
        Assert.Contains("/result/answersHash", RasEngine.Replay(other).Differences.Select(d => d.Pointer));
    }
}
