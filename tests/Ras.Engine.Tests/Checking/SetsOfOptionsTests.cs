using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>How far sets of options move a figure, where all of them are listed and where they are too many.</summary>
public sealed class SetsOfOptionsTests
{
    [Fact]
    public void One_option_more_of_too_many_to_list_moves_a_figure_by_no_more_than_options_count()
    {
        var step = Finding(Check("""{ "pointPrice": 3 }""", 24, 1), CheckClaim.LargestStep);
        Assert.Equal<(Rational, Rational?)>((69, 69), (step.Greatest!.Limit, step.Greatest.Found));
    }

    [Fact]
    public void One_option_of_too_many_to_list_can_let_a_line_count()
    {
        var step = Finding(Check("""{ "lines": [ { "id": "line", "amount": 10, "when": { "answer": "q", "includes": "o3" } } ] }""", 24, 0), CheckClaim.LargestStep);
        Assert.Equal<(Rational, Rational?)>((10, 10), (step.Greatest!.Limit, step.Greatest.Found));
    }

    /// <summary>No set that is listed comes to so many points, and others do.</summary>
    [Fact]
    public void What_only_sets_that_are_not_listed_reach_is_not_ruled_out()
    {
        var bands = Check("""{ "bands": [ { "from": 0, "value": 10 }, { "from": 100, "value": 20 }, { "from": 150, "value": 30 } ] }""", 24, 1)
            .Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).Select(f => f.Verdict);
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Undecided, CheckVerdict.Refuted], bands);
    }

    /// <summary>The influence of a question is what its answers make of each other; giving none is no answer.</summary>
    [Fact]
    public void Giving_no_answer_is_not_among_what_a_question_makes_a_difference_by()
    {
        var lines = """{ "lines": [ { "id": "base", "price": 1 }, { "id": "extra", "amount": 100, "when": { "answer": "q", "answered": true } } ] }""";
        var influence = Finding(Check(lines, 5, 0, ", \"required\": false", [1, 2, 4, 8, 16]), CheckClaim.Influence);
        Assert.Equal<(Rational, Rational)>((0, 31), (influence.Least!.Limit, influence.Greatest!.Limit));
    }

    private static CheckFinding Finding(CheckReport report, CheckClaim claim) => report.Findings.Single(f => f.Claim == claim && f.Id == "q");

    /// <summary>A question whose options count 0, 1, 2 and so on, times a number, or what is told.</summary>
    private static CheckReport Check(string budget, int options, int times, string more = "", int[]? points = null)
    {
        var listed = string.Join(", ", Enumerable.Range(0, options).Select(i => $"{{ \"id\": \"o{i}\", \"points\": {points?[i] ?? (i * times)} }}"));
        var configuration = RasJson.ReadConfiguration($$"""
            { "formatVersion": 1, "id": "sets", "version": "1", "title": "Sets", "period": "week", "domains": [ { "id": "care" } ],
              "questions": [ { "id": "q", "type": "choices", "domain": "care", "options": [ {{listed}} ]{{more}} } ], "budget": {{budget}} }
            """);
        return RasChecker.Check(configuration, new() { MostAnswerSets = 0, EffortPercent = 5 });
    }
}
