using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Questions with so many options that not every set of them can be listed: what is said of all sets holds before random people, and is not wider than it need be.</summary>
public sealed class ManyOptionsTests
{
    [Theory]
    [InlineData(Combine.Sum, 24, 276, 828)]
    [InlineData(Combine.Max, 24, 23, 69)]
    [InlineData(Combine.Sum, 63, 1953, 5859)]
    public void Of_sets_that_are_too_many_to_list_the_ends_are_proved(Combine combine, int options, int points, int pounds)
    {
        var report = Check(Of(Question("q", options, combine)));
        Assert.Null(SoundnessTests.Broken(report, 300, 1));
        Assert.Equal((0, points), Ends(report, CheckClaim.Range, "q"));
        Assert.Equal((0, pounds + 6), Ends(report, CheckClaim.Range, "budget"));
        Assert.Equal(CheckVerdict.Refuted, Finding(report, CheckClaim.NeverFalls, "q").Verdict);
        Assert.Equal(CheckVerdict.Proved, Finding(report, CheckClaim.NeverFalls, "y").Verdict);
    }

    /// <summary>As many sets as are listed at most: a third such question would be one too many.</summary>
    [Fact]
    public void Several_questions_with_many_options_are_kept_within_bounds_together()
    {
        var report = Check(Of(Question("q", 17, Combine.Sum), Question("r", 17, Combine.Sum)));
        Assert.Null(SoundnessTests.Broken(report, 300, 1));
        Assert.Equal((0, 136), Ends(report, CheckClaim.Range, "q"));
        Assert.Equal((0, 136), Ends(report, CheckClaim.Range, "r"));
    }

    [Fact]
    public void A_rule_about_two_of_many_options_and_a_table_of_points_are_decided()
    {
        var both = new AllCondition { Parts = [new AnswerCondition { Question = "q", Includes = "o3" }, new AnswerCondition { Question = "q", Includes = "o4" }] };
        var rules = Of(Question("q", 24, Combine.Sum)) with
        {
            Exclusions = [new() { Id = "out", Reason = "Elsewhere.", When = both }],
            Budget = new() { Bands = [new() { From = 0, Value = 10 }, new() { From = 5, Value = 20 }, new() { From = 1000, Value = 30 }] },
        };
        var report = Check(rules);
        Assert.Null(SoundnessTests.Broken(report, 300, 1));
        Assert.Equal(CheckVerdict.Refuted, Finding(report, CheckClaim.NeverExcludes, "out").Verdict);
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Refuted, CheckVerdict.Proved], report.Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict));
        Assert.Equal((10, 20), Ends(report, CheckClaim.Range, "budget"));
    }

    private static CheckReport Check(RasConfiguration configuration) => RasChecker.Check(configuration, new() { MostAnswerSets = 1000, EffortPercent = 5 });

    private static CheckFinding Finding(CheckReport report, CheckClaim claim, string id) => report.Findings.Single(f => f.Claim == claim && f.Id == id);

    private static (int Least, int Greatest) Ends(CheckReport report, CheckClaim claim, string id)
    {
        var found = Finding(report, claim, id);
        Assert.Equal(CheckVerdict.Proved, found.Verdict);
        return ((int)found.Least!.Limit.Numerator, (int)found.Greatest!.Limit.Numerator);
    }

    private static RasConfiguration Of(params ChoicesQuestion[] questions) => new()
    {
        Id = "many", Version = "1", Title = "Many", Domains = [new() { Id = "d", Title = "D" }],
        Questions = [.. questions, new YesNoQuestion { Id = "y", Text = "Y?", Domain = "d", Points = 2 }], Budget = new() { PointPrice = 3 },
    };

    /// <summary>A question whose options count 0, 1, 2 and so on, with one more that stands alone.</summary>
    private static ChoicesQuestion Question(string id, int options, Combine combine) => new()
    {
        Id = id, Text = $"{id}?", Domain = "d", Combine = combine,
        Options = [.. Enumerable.Range(0, options).Select(i => new QuestionOption { Id = $"o{i}", Points = i }), new() { Id = "none", Exclusive = true, Points = 0 }],
    };
}
