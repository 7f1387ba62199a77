using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>A worked example that does not come out: each difference is told in the words of its document.</summary>
public sealed class WorkedCaseTests
{
    private static readonly RasEngine Engine = RasEngine.Compile(new()
    {
        Id = "cases", Version = "1", Title = "Cases", Outcomes = [new() { Id = "own" }],
        Domains = [new() { Id = "d", Title = "D", Outcomes = ["own"] }],
        Questions = [new NumberQuestion { Id = "n", Domain = "d", Min = 0, Max = 9, Increment = 1 }],
        Budget = new() { Lines = [new() { Id = "l", Of = "d", Bands = [new() { From = 0, To = 5, Value = 7 }] }] },
    });

    [Fact]
    public void What_is_as_expected_is_not_told() =>
        Assert.Empty(Test(3, new() { Status = "indicative", Amount = 7, PerWeek = 7, OneOff = 0, Lines = ["l"], Missing = [], Domains = new Dictionary<string, Rational> { ["d"] = 3 } }));

    [Fact]
    public void Every_difference_is_told_with_what_was_found() => Assert.Equal(
        [
            "status: expected noFigure, found indicative", "amount: expected 1/3, found 7", "perYear: expected 1, found 364", "domains d: expected 4, found 3", "domains other: expected 2, found none",
            "lines: expected none, found l", "missing: expected n, m, found none",
        ],
        Test(3, new()
        {
            Status = "noFigure", Amount = Rational.Parse("1/3"), PerYear = 1, Domains = new Dictionary<string, Rational> { ["d"] = 4, ["other"] = 2 }, Lines = [], Missing = ["n", "m"],
        }));

    [Fact]
    public void Where_there_is_no_figure_none_was_found() =>
        Assert.Equal(["amount: expected 7, found none", "reasons: expected none, found l"], Test(9, new() { Status = "noFigure", Amount = 7, Reasons = [] }));

    [Fact]
    public void An_outcome_without_a_title_is_called_by_its_id() =>
        Assert.Equal(("own", "own"), Engine.Explain(AnswerSet.Empty.With("n", 3)).Outcomes.Select(o => (o.Id, o.Title)).Single());

    private static string[] Test(int answer, CaseExpectation expected) =>
        [.. Engine.Test(new() { Name = "case", Answers = AnswerSet.Empty.With("n", answer), Expect = expected }).Select(d => d.ToString())];
}
