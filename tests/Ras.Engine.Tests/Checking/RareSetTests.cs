using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>What hardly anybody's answers bring about is found by narrowing down, though no walk among millions of answers would come upon it.</summary>
public sealed class RareSetTests
{
    /// <summary>Six questions count the six digits of a number to the base 12; one set of answers in 2,985,984 comes to 1,414,855.</summary>
    [Fact]
    public void One_answer_set_in_millions_is_found()
    {
        var rules = new RasConfiguration
        {
            Id = "rare", Version = "1", Title = "Rare", Domains = [new() { Id = "d", Title = "D" }],
            Questions = [.. new[] { 248_832, 20_736, 1_728, 144, 12, 1 }.Select((each, i) => Digit($"q{i}", each))],
            Budget = new() { Bands = [new() { From = 0, Value = 10 }, new() { From = 1_414_855, Value = 20 }, new() { From = 1_414_856, Value = 30 }] },
        };
        var report = RasChecker.Check(rules, new() { MostAnswerSets = 0, EffortPercent = 5 });
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Refuted, CheckVerdict.Refuted], report.Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict));
        Assert.Null(SoundnessTests.Broken(report, 20, 1));
    }

    private static ChoiceQuestion Digit(string id, int each) => new()
    {
        Id = id, Text = $"{id}?", Domain = "d", Options = [.. Enumerable.Range(0, 12).Select(i => new QuestionOption { Id = $"o{i}", Points = i * each })],
    };
}
