using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Contract;

/// <summary>A sheet that is used again and again says what a new one says.</summary>
public sealed class ReusedSheetTests(ITestOutputHelper output)
{
    /// <summary>Several people a configuration: what one leaves on a sheet must not show in the next.</summary>
    [Fact]
    public void A_sheet_reused_gives_what_a_new_one_gives()
    {
        var statuses = new Dictionary<ScoreStatus, int>();
        foreach (var configuration in Configurations.Any.Sample(300, 20))
        {
            var engine = RasEngine.Compile(configuration);
            var reused = engine.CreateSheet();
            foreach (var answers in AnswerSets.For(configuration).Sample(8, 20))
            {
                var fresh = engine.CreateSheet();
                Assert.Equal(engine.Read(answers, fresh), engine.Read(answers, reused));
                var (first, second) = (engine.Score(fresh), engine.Score(reused));
                Assert.Equal((first.Status, first.AmountInIncrements, first.OneOffInIncrements, first.Points), (second.Status, second.AmountInIncrements, second.OneOffInIncrements, second.Points));
                var budget = engine.Score(answers);
                Assert.Equal((budget.Status, budget.Amount, budget.Points, budget.Figures?.OneOff), (second.Status, second.Amount, second.Points, second.OneOff));
                statuses[first.Status] = statuses.GetValueOrDefault(first.Status) + 1;
            }
        }

        foreach (var status in statuses.OrderBy(s => s.Key))
            output.WriteLine($"{status.Key}: {status.Value}");
        Assert.Equal(6, statuses.Count);
    }
}
