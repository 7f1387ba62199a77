using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>Bands, shares, reasons and notes at the very edges of what an explanation tells, each on a case small enough to see why.</summary>
public sealed class EdgesOfExplanationsTests
{
    private static readonly NumberQuestion Asked = new() { Id = "n", Text = "How many hours?", Domain = "need", Min = 0, Max = 40, Increment = 10 };

    private static readonly RasConfiguration Small = new()
    {
        Id = "small", Version = "1", Title = "Small",
        Domains = [new() { Id = "need" }],
        Questions = [Asked, new YesNoQuestion { Id = "yes", Required = false }],
        Budget = new() { PointPrice = 1 },
    };

    private static readonly RasConfiguration Two = new()
    {
        Id = "two", Version = "1", Title = "Two",
        Domains = [new() { Id = "mind" }, new() { Id = "behaviour" }],
        Questions =
        [
            new NumberQuestion { Id = "m", Domain = "mind", Min = 0, Max = 10, Increment = 1 },
            new NumberQuestion { Id = "b", Text = "Others?", Domain = "behaviour", Min = 0, Max = 10, Increment = 1, Outcomes = ["england.adult.community"] },
        ],
        Budget = new() { PointPrice = 1 },
    };

    /// <summary>What gives nothing below 10.</summary>
    private static readonly BandsStep Table = new() { Id = "table", Of = "n", Bands = [new() { From = 10, Value = 1 }, new() { From = 20, Value = 2 }] };

    [Theory]
    [InlineData(0, 0, "low")]
    [InlineData(20, 1, "high")]
    [InlineData(30, 2, null)]
    public void The_band_of_a_line_and_of_a_step_is_told_where_it_gives_something(int hours, int at, string? label)
    {
        ValueList<Band> bands = [new() { From = 0, Value = 1, Label = "low" }, new() { From = 20, Value = 2, Label = "high" }, new() { From = 30, NoFigure = "The panel decides.", Label = "none" }];
        var why = Explain(
            Small with { Steps = [new BandsStep { Id = "step", Of = "n", Bands = bands }], Budget = new() { Lines = [new() { Id = "of-step", Of = "step", Price = 1 }, new() { Id = "banded", Bands = bands }] } },
            Hours(hours));
        var (step, line) = (Assert.Single(why.Steps), why.Lines.Single(l => l.Id == "banded"));
        Assert.Equal((label, label), (step.Band?.Label, line.Band?.Label));
        Assert.Equal((at, at), (step.Place!.At, line.Place!.At));
        Assert.Equal(label ?? "none", step.Place.Band!.Label);
    }

    [Fact]
    public void The_first_band_has_words_for_why_it_gives_nothing_too()
    {
        var budget = RasEngine.Compile(Small with { Budget = new() { Bands = [new() { From = 0, NoFigure = "Too little." }, new() { From = 10, Value = 5 }] } }).Score(Hours(0));
        Assert.Equal(("budget", ReasonKind.Line, "Too little.", 0m), budget.Reasons.Select(r => (r.Id, r.Kind, r.Text, r.Value!.Value)).Single());
    }

    [Fact]
    public void A_requirement_that_is_unknown_has_a_reason_though_no_line_reads_what_it_asks()
    {
        var configuration = Small with
        {
            Steps = [Table],
            Eligibility = [new() { Id = "enough", Require = new ValueCondition { Of = "table", AtLeast = 1 } }],
            Budget = new() { Lines = [new() { Id = "fixed", Amount = 5 }] },
        };
        var budget = RasEngine.Compile(configuration).Score(Hours(0));
        Assert.Equal(ScoreStatus.NoFigure, budget.Status);
        Assert.Equal([("table", ReasonKind.Step)], budget.Reasons.Select(r => (r.Id, r.Kind)));
    }

    /// <summary>A choice is no reason itself: what stopped it is.</summary>
    [Fact]
    public void Behind_a_choice_the_table_that_stopped_it_is_the_reason()
    {
        var (isYes, isNo) = (new AnswerCondition { Question = "yes", Is = true }, new AnswerCondition { Question = "yes", Is = false });
        var of = NumberOrReference.To("table");
        ChooseStep[] choices =
        [
            new() { Id = "way", Cases = [new() { When = isNo, Value = of }], Otherwise = 0 },
            new() { Id = "way", Cases = [new() { When = isYes, Value = 1 }, new() { When = isNo, Value = of }], Otherwise = 0 },
            new() { Id = "way", Cases = [new() { When = isYes, Value = 1 }], Otherwise = of },
            new() { Id = "way", Cases = [new() { When = new ValueCondition { Of = "table", Above = 0 }, Value = 1 }], Otherwise = 0 },
            new() { Id = "way", Cases = [new() { When = isYes, Value = 1 }, new() { When = new ValueCondition { Of = "table", Above = 0 }, Value = 1 }], Otherwise = 0 },
        ];
        foreach (var choice in choices)
        {
            var engine = RasEngine.Compile(Small with { Steps = [Table, choice], Budget = new() { Lines = [new() { Id = "line", Of = "way", Price = 1 }] } });
            var budget = engine.Score(Hours(0).With("yes", false));
            Assert.Equal(ScoreStatus.NoFigure, budget.Status);
            Assert.Equal([("table", ReasonKind.Step, 0m)], budget.Reasons.Select(r => (r.Id, r.Kind, r.Value!.Value)));
            Assert.Equal(1m, engine.Score(Hours(10).With("yes", false)).Amount);
        }
    }

    [Fact]
    public void What_one_of_several_decided_says_which_and_the_first_of_equal_ones_does()
    {
        var (m, b) = (NumberOrReference.To("m"), NumberOrReference.To("b"));
        var configuration = Two with
        {
            Steps = [new MaxStep { Id = "higher", Of = [m, b] }, new MinStep { Id = "lower", Of = [m, b] }, new MaxStep { Id = "highest", Of = [m] }, new MinStep { Id = "lowest", Of = [m] }],
            Budget = new() { Lines = [new() { Id = "line", Of = "higher", Price = 5 }] },
        };
        Assert.Equal([0, 1, null, null], Explain(configuration, Both(5, 3)).Steps.Select(s => s.Taken));
        Assert.Equal([1, 0, null, null], Explain(configuration, Both(3, 5)).Steps.Select(s => s.Taken));
        var tie = Explain(configuration, Both(4, 4));
        Assert.Equal([0, 0, null, null], tie.Steps.Select(s => s.Taken));
        Assert.Equal([20m, 0m], tie.Domains.Select(d => d.Share!.Value));
    }

    [Fact]
    public void Where_the_higher_of_two_questions_counts_the_area_of_the_other_is_counted_together_with_it()
    {
        var configuration = Two with
        {
            Steps = [new MaxStep { Id = "higher", Of = [NumberOrReference.To("m"), NumberOrReference.To("b")] }],
            Budget = new() { Lines = [new() { Id = "line", Of = "higher", Price = 5 }] },
        };
        var why = Explain(configuration, Both(5, 3));
        Assert.Equal([25m, 0m], why.Domains.Select(d => d.Share!.Value));
        Assert.Equal([null, "m"], why.Domains.Select(d => d.CountedWith));
    }

    [Fact]
    public void An_area_with_a_share_of_its_own_is_counted_together_with_nobody()
    {
        var configuration = Two with
        {
            Steps = [new MaxStep { Id = "higher", Of = [NumberOrReference.To("mind"), NumberOrReference.To("behaviour")] }],
            Budget = new() { Lines = [new() { Id = "line", Of = "higher", Price = 5 }, new() { Id = "own", Of = "behaviour", Price = 1 }] },
        };
        var why = Explain(configuration, Both(5, 3));
        Assert.Equal([25m, 3m], why.Domains.Select(d => d.Share!.Value));
        Assert.All(why.Domains, d => Assert.Null(d.CountedWith));
    }

    [Fact]
    public void Three_reducers_of_an_area_are_named_and_take_off_one_after_another()
    {
        var configuration = new RasConfiguration
        {
            Id = "reduced", Version = "1", Title = "Reduced",
            Domains = [new() { Id = "care", ReducedBy = ["x", "y", "z"] }, new() { Id = "home" }],
            Questions =
            [
                new YesNoQuestion { Id = "wash", Domain = "care", Points = 8 }, new YesNoQuestion { Id = "clean", Domain = "home", Points = 1 },
                new YesNoQuestion { Id = "x", Leaves = 0.5m }, new YesNoQuestion { Id = "y", Leaves = 0.5m }, new YesNoQuestion { Id = "z", Leaves = 0.5m },
            ],
            Budget = new() { PointPrice = 1 },
        };
        var why = Explain(configuration, AnswerSet.Empty.With("wash", true).With("clean", true).With("x", true).With("y", true).With("z", true));
        Assert.Equal(["x", "y", "z"], why.Domains[0].ReducedBy);
        Assert.Equal([8, 4, 2, 1], why.Domains[0].Way.Select(s => (int)s.Points!.Value.Numerator));
        Assert.Empty(why.Domains[1].ReducedBy);
        Assert.Equal(2m, why.Budget.Amount);
    }

    [Fact]
    public void A_question_that_only_a_choice_asks_about_feeds_the_area()
    {
        var configuration = Small with
        {
            Domains = [new() { Id = "need" }, new() { Id = "extra", Of = ["way"] }],
            Steps = [new ChooseStep { Id = "way", Cases = [new() { When = new AnswerCondition { Question = "yes", Is = true }, Value = 5 }], Otherwise = 0 }],
        };
        Assert.Equal(["yes"], Explain(configuration, Hours(10).With("yes", true)).Domains[1].FedBy);
    }

    [Fact]
    public void What_is_lifted_to_nothing_is_no_rounding()
    {
        var why = Explain(Small with { Budget = new() { Lines = [new() { Id = "line", Price = 5 }], Adjustments = [new() { Id = "less", Add = -500 }] } }, Hours(10));
        Assert.Equal(450, why.LiftedToZero);
        Assert.Equal(0, why.RoundingDifference);
    }

    [Fact]
    public void What_is_paid_once_is_lifted_and_rounded_in_its_own_waterfall()
    {
        var lifted = Explain(Small with { Budget = new() { Lines = [new() { Id = "line", Price = 5 }, new() { Id = "refund", Amount = -40, OneOff = true }] } }, Hours(10));
        Assert.Equal([(WaterfallKind.Line, -40), (WaterfallKind.LiftedToZero, 40)], lifted.OneOffWaterfall.Select(p => (p.Kind, (int)p.Change.Numerator)));
        Assert.Equal((0m, 0), (lifted.Budget.Figures!.OneOff, (int)lifted.ExactOneOff!.Value.Numerator));
        var rounded = Explain(Small with { Budget = new() { Lines = [new() { Id = "line", Price = 5 }, new() { Id = "key", Amount = 1.005m, OneOff = true }] } }, Hours(10));
        Assert.Equal([(WaterfallKind.Line, 1.005m), (WaterfallKind.Rounding, 0.005m)], rounded.OneOffWaterfall.Select(p => (p.Kind, p.Change.ToDecimal())));
    }

    /// <summary>The new answers open a line of the old rules, which the new rules no longer have.</summary>
    [Fact]
    public void A_line_that_stands_only_between_two_results_is_told()
    {
        var old = Small with
        {
            Budget = new() { Lines = [new() { Id = "line", Price = 5 }, new() { Id = "nights", Amount = 30, When = new AnswerCondition { Question = "yes", Is = true } }] },
        };
        var now = old with { Version = "2", Budget = new() { Lines = [new() { Id = "line", Price = 5 }] } };
        var change = Explanation.Between(Explain(old, Hours(10).With("yes", false)), Explain(now, Hours(10).With("yes", true)));
        var nights = change.Parts.Single(p => p.Id == "nights");
        Assert.Equal(0, nights.Before);
        Assert.Equal(0, nights.After);
        Assert.Equal(30, nights.ByAnswers);
        Assert.Equal(-30, nights.ByConfiguration);
    }

    [Fact]
    public void A_question_that_bears_on_an_outcome_by_itself_stands_in_its_row() =>
        Assert.Contains("Others? (3 points)", RasText.Write(Explain(Two, Both(5, 3))));

    [Fact]
    public void A_missing_answer_is_told_in_the_words_of_its_question() =>
        Assert.Equal(("n", "How many hours?"), RasEngine.Compile(Small).Score(AnswerSet.Empty).Missing.Select(m => (m.Id, m.Text)).Single());

    [Fact]
    public void Outside_the_scope_a_cap_is_no_note()
    {
        var engine = RasEngine.Compile(Small with { Domains = [new() { Id = "need", Cap = 15 }], Exclusions = [new() { Id = "much", When = new ValueCondition { Of = "n", AtLeast = 30 } }] });
        Assert.Equal(["RAS604"], engine.Score(Hours(20)).Notes.Select(n => n.Code));
        var outside = engine.Score(Hours(30));
        Assert.Equal(ScoreStatus.OutsideScope, outside.Status);
        Assert.Empty(outside.Notes);
    }

    [Fact]
    public void The_first_and_the_last_day_count()
    {
        var engine = RasEngine.Compile(Small with { EffectiveFrom = new(2026, 4, 6), EffectiveTo = new(2027, 4, 5) });
        IEnumerable<string> Notes(CalendarDate day) => engine.Score(Hours(10).WithAssessedOn(day)).Notes.Select(n => n.Message);
        Assert.Empty(Notes(new(2026, 4, 6)));
        Assert.Empty(Notes(new(2027, 4, 5)));
        Assert.Equal(["The assessment is of 2026-04-05, before this configuration counts (2026-04-06)."], Notes(new(2026, 4, 5)));
        Assert.Equal(["The assessment is of 2027-04-06, after this configuration counts (2027-04-05)."], Notes(new(2027, 4, 6)));
    }

    [Fact]
    public void Answers_for_another_configuration_in_no_version_are_noted()
    {
        var note = Assert.Single(RasEngine.Compile(Small).Score(Hours(10).WithConfiguration(new("other", null))).Notes);
        Assert.Equal(("RAS601", "The answers were given for `other`, and are scored by `small` in version `1`."), (note.Code, note.Message));
    }

    [Theory]
    [InlineData(249, true, 249)]
    [InlineData(250, false, 4)]
    public void Of_250_numbers_all_are_tried_and_of_more_only_some(int most, bool isComplete, int others)
    {
        var told = RasEngine.Compile(Small with { Questions = [Asked with { Max = most, Increment = 1 }] }).WhatIf(Hours(100)).Questions.Single();
        Assert.Equal((isComplete, others), (told.IsComplete, told.Answers.Count));
    }

    [Theory]
    [InlineData(0, new[] { 0, 1, 0, 0 })]
    [InlineData(20, new[] { 1, 1, 0, 0 })]
    [InlineData(30, new[] { 0, 0, 0, 0 })]
    public void Into_and_out_of_the_scope_no_change_of_bands_is_told(int hours, int[] changes)
    {
        var engine = RasEngine.Compile(Small with
        {
            Questions = [Asked],
            Exclusions = [new() { Id = "much", When = new ValueCondition { Of = "n", AtLeast = 30 } }],
            Budget = new() { Bands = [new() { From = 0, Value = 100 }, new() { From = 20, Value = 200 }] },
        });
        Assert.Equal(changes, engine.WhatIf(Hours(hours)).Questions.Single().Answers.Select(a => a.Bands.Count));
    }

    [Fact]
    public void Below_a_table_its_first_band_is_the_next_one()
    {
        var engine = RasEngine.Compile(Small with { Questions = [Asked], Budget = new() { Bands = [new() { From = 10, Value = 100 }, new() { From = 20, Value = 200 }] } });
        Assert.Equal([10], engine.WhatIf(Hours(0)).ToNextBand().Select(a => (int)((NumberAnswer)a.Answer!).Value.Numerator));
    }

    /// <summary>Of too many numbers to try all, edges of bands are looked for from the number that was given, where there is one.</summary>
    [Theory]
    [InlineData(null, new[] { 0, 10_000 })]
    [InlineData(100, new[] { 0, 99, 101, 5_000, 10_000 })]
    public void Without_an_answer_no_edge_is_looked_for(int? answer, int[] others)
    {
        var engine = RasEngine.Compile(Small with
        {
            Questions = [Asked with { Max = 10_000, Increment = 1, Required = false }],
            Budget = new() { Bands = [new() { From = 0, Value = 1 }, new() { From = 5_000, Value = 2 }] },
        });
        Assert.Equal(others, Numbers(engine.WhatIf(answer is { } given ? Hours(given) : AnswerSet.Empty)));
    }

    /// <summary>No answer takes another band here, and so do numbers in the middle; between a number and no answer nothing lies.</summary>
    [Fact]
    public void Towards_no_answer_no_edge_is_looked_for()
    {
        var engine = RasEngine.Compile(Small with
        {
            Questions = [Asked with { Max = 10_000, Increment = 1, Required = false }],
            Steps =
            [
                new ChooseStep
                {
                    Id = "way", Otherwise = 0,
                    Cases = [new() { When = new AnswerCondition { Question = "n", Answered = false }, Value = 1 }, new() { When = new ValueCondition { Of = "n", AtLeast = 4_000, AtMost = 6_000 }, Value = 1 }],
                },
            ],
            Budget = new() { Lines = [new() { Id = "line", Of = "way", Bands = [new() { From = 0, Value = 5 }, new() { From = 1, Value = 10 }] }] },
        });
        Assert.Equal([0, 8_999, 9_001, 10_000], Numbers(engine.WhatIf(Hours(9_000))));
    }

    private static IEnumerable<int> Numbers(WhatIf whatIf) => whatIf.Questions.Single().Answers.Select(a => a.Answer).OfType<NumberAnswer>().Select(a => (int)a.Value.Numerator);

    private static Explanation Explain(RasConfiguration configuration, AnswerSet answers) => RasEngine.Compile(configuration).Explain(answers);

    private static AnswerSet Hours(int hours) => AnswerSet.Empty.With("n", hours);

    private static AnswerSet Both(int mind, int behaviour) => AnswerSet.Empty.With("m", mind).With("b", behaviour);
}
