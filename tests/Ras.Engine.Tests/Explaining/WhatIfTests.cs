using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>What one other answer would do, on cases small enough to see why.</summary>
public sealed class WhatIfTests
{
    private static readonly RasConfiguration Bands = new()
    {
        Id = "bands", Version = "1", Title = "Bands",
        Domains = [new() { Id = "need" }],
        Questions = [new NumberQuestion { Id = "hours", Domain = "need", Min = 0, Max = 40, Increment = 10 }],
        Budget = new() { Bands = [new() { From = 0, To = 10, Value = 100 }, new() { From = 20, To = 20, Value = 200 }, new() { From = 30, To = 30, NoFigure = "for the panel" }] },
    };

    [Theory]
    [InlineData(0, new[] { 20 })]
    [InlineData(10, new[] { 20 })]
    [InlineData(20, new[] { 30 })]
    [InlineData(30, new int[0])]
    [InlineData(40, new int[0])]
    public void The_next_band_is_the_one_above_the_value(int hours, int[] reaching)
    {
        var next = RasEngine.Compile(Bands).WhatIf(AnswerSet.Empty.With("hours", hours)).ToNextBand();
        Assert.Equal(reaching, next.Select(a => (int)((NumberAnswer)a.Answer!).Value.Numerator));
    }

    [Fact]
    public void Without_an_answer_every_band_that_is_reached_is_told_and_the_first_is_next()
    {
        var engine = RasEngine.Compile(Bands with { Questions = [new NumberQuestion { Id = "hours", Domain = "need", Min = 0, Max = 40, Increment = 10, Required = false }] });
        Assert.Equal([20], engine.WhatIf(AnswerSet.Empty).ToNextBand().Select(a => (int)((NumberAnswer)a.Answer!).Value.Numerator));
    }

    /// <summary>Of too many numbers to try all, those at which a table takes another band are tried.</summary>
    [Fact]
    public void Among_many_numbers_the_nearest_in_the_next_band_is_found()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "norfolk-children", "configuration.json"));
        var question = engine.Configuration.Questions.OfType<NumberQuestion>().Single(q => q.Max.Value > 250);
        var answers = engine.Configuration.Questions.Aggregate(AnswerSet.Empty, (set, q) => set.With(q.Id, q switch
        {
            NumberQuestion => q.Id == question.Id ? 60 : 8,
            ChoiceQuestion choice => choice.Options![0].Id,
            _ => true,
        }));
        var whatIf = engine.WhatIf(answers);
        Assert.Contains(whatIf.ToNextBand(), a => a.QuestionId == question.Id && a.Answer!.Equals(new NumberAnswer(70)));
        Assert.False(whatIf.Questions.Single(q => q.Id == question.Id).IsComplete);
    }

    [Fact]
    public void What_is_paid_once_is_told_too()
    {
        var engine = RasEngine.Compile(Once);
        var whatIf = engine.WhatIf(AnswerSet.Empty.With("help", true).With("moving", true));
        Assert.Equal((5m, 350m), (whatIf.Amount, whatIf.OneOff));
        var no = whatIf.Questions.Single(q => q.Id == "moving").Answers.Single();
        Assert.Equal((5m, 0m, 0m, -350m), (no.Amount, no.Difference, no.OneOff, no.OneOffDifference));
        Assert.Contains("£0.00 and -£350.00 once", RasText.Write(whatIf));
    }

    internal static RasConfiguration Once { get; } = new()
    {
        Id = "once", Version = "1", Title = "Once",
        Domains = [new() { Id = "need" }],
        Questions = [new YesNoQuestion { Id = "help", Domain = "need", Points = 1 }, new YesNoQuestion { Id = "moving", Points = 350 }],
        Budget = new() { Lines = [new() { Id = "weekly", Price = 5 }, new() { Id = "home", Of = "moving", Price = 1, OneOff = true }] },
    };

    /// <summary>Of too many numbers to try all, the ends and those beside the answer are tried.</summary>
    [Theory]
    [InlineData(null, new[] { 0, 10_000 })]
    [InlineData(0, new[] { 1, 10_000 })]
    [InlineData(10_000, new[] { 0, 9_999 })]
    [InlineData(500, new[] { 0, 499, 501, 10_000 })]
    public void Beside_an_answer_among_many_its_neighbours_and_the_ends_are_told(int? answer, int[] others)
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "many", Version = "1", Title = "Many", Domains = [new() { Id = "d" }],
            Questions = [new NumberQuestion { Id = "n", Domain = "d", Min = 0, Max = 10_000, Increment = 1, Required = false }], Budget = new() { PointPrice = 2 },
        });
        var told = engine.WhatIf(answer is { } given ? AnswerSet.Empty.With("n", given) : AnswerSet.Empty).Questions.Single();
        Assert.False(told.IsComplete);
        Assert.Equal(others, told.Answers.Where(a => a.Answer is not null).Select(a => (int)((NumberAnswer)a.Answer!).Value.Numerator));
        Assert.All(told.Answers.Where(a => a.Answer is not null), a => Assert.Equal(2 * ((NumberAnswer)a.Answer!).Value, (Rational)a.Amount!.Value));
    }
}
