using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Which sets of options are gone through: all of them as long as the sets of all questions together stay few enough, and never more.</summary>
public sealed class ManySetsTests
{
    /// <summary>Each question has as many options as told, and one more that stands alone.</summary>
    [Theory]
    [InlineData(new[] { 13 }, 8_193L)]
    [InlineData(new[] { 17, 17, 6 }, 131_073L * 131_073 * 65)]
    [InlineData(new[] { 8, 18 }, null)]
    public void Sets_are_counted_where_they_can_be_listed(int[] options, long? sets)
    {
        var report = RasChecker.Check(Of(options), new() { EffortPercent = 1 });
        Assert.Equal(sets, report.AnswerSets);
        var budget = report.Findings.Single(f => f.Claim == CheckClaim.Range && f.Id == "budget");
        Assert.Equal((Rational)options.Sum(), budget.Greatest!.Limit);
        Assert.Equal(CheckVerdict.Proved, budget.Verdict);
    }

    private static RasConfiguration Of(int[] options) => new()
    {
        Id = "sets", Version = "1", Title = "Sets", Domains = [new() { Id = "d", Title = "D" }],
        Questions = [.. options.Select((count, i) => Question($"q{i}", count))], Budget = new() { PointPrice = 1 },
    };

    private static ChoicesQuestion Question(string id, int options) => new()
    {
        Id = id, Text = $"{id}?", Domain = "d", Combine = Combine.Sum,
        Options = [.. Enumerable.Range(0, options).Select(i => new QuestionOption { Id = $"o{i}", Points = 1 }), new() { Id = "none", Exclusive = true, Points = 0 }],
    };
}
