using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Small cases at the edges of proofs and tables, each with what comes of it worked out by hand.</summary>
public sealed class EdgesOfProgramsTests
{
    [Fact]
    public void Bands_that_meet_leave_nothing_unknown()
    {
        Assert.Equal("1 to 2", RangeOf("Bands", Plain with { Steps = [Banded("s", "n", new() { From = 0, To = 4, Value = 1 }, new() { From = 5, Value = 2 })] }));
        Assert.Equal("1 to 2", RangeOf("Bands", Plain with
        {
            Steps = [new SumStep { Id = "more", Of = ["n"], Constant = 5 }, Banded("s", "more", new() { From = 0, To = 1, Value = 1 }, new() { From = 3, Value = 2 })],
        }));
    }

    /// <summary>An exclusion waits for the answers that could change what it looks at.</summary>
    [Fact]
    public void An_exclusion_waits_for_answers_that_must_be_given()
    {
        var choice = new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }] };
        AssertWaits([choice], new ValueCondition { Of = "s", Below = 1 }, new PointsStep { Id = "s", Of = "q", Table = [new("a", 3)] });
        AssertWaits([Must, May], new ValueCondition { Of = "s", Below = 1 }, new SumStep { Id = "s", Of = ["must", "may"] });
        AssertWaits([Must with { Domain = "d" }, May with { Domain = "d" }], new ValueCondition { Of = "d", Below = 1 });
        AssertWaits([Must, May], new ValueCondition { Of = "s", Below = 1 }, new ChooseStep { Id = "s", Cases = [new() { When = IsYes("may"), Value = 5 }, new() { When = IsYes("must"), Value = 3 }], Otherwise = 0 });
    }

    [Fact]
    public void An_exclusion_waits_for_reducers_that_must_be_answered()
    {
        YesNoQuestion[] reducers = [new() { Id = "first", Leaves = 0.5m }, new() { Id = "second", Leaves = 0.5m, Required = false }];
        AssertWaits([May with { ReducedBy = ["first", "second"] }, .. reducers], new ValueCondition { Of = "may", AtLeast = 8 });
        var byDomain = Plain with
        {
            Domains = [new() { Id = "d", ReducedBy = ["first"] }], Questions = [May with { Domain = "d" }, reducers[0]],
            Exclusions = [Out(new ValueCondition { Of = "d", AtLeast = 8 })],
        };
        Assert.Equal(ScoreStatus.Incomplete, Scored(byDomain, AnswerSet.Empty.With("may", true)).Status);
    }

    /// <summary>What cannot wait has one view.</summary>
    [Fact]
    public void What_waits_for_no_answer_is_built_once()
    {
        var rows = Rows(Plain with
        {
            Domains = [new() { Id = "d" }], Questions = [May with { Domain = "d" }, May with { Id = "other", Domain = "d" }],
            Exclusions = [Out(new ValueCondition { Of = "d", AtLeast = 8 })],
        });
        Assert.Single(rows, r => r[^1] == "domain `d`");
        rows = Rows(Plain with
        {
            Questions = [May, May with { Id = "other", AskWhen = new NotCondition { Part = IsYes("may") } }],
            Exclusions = [Out(IsYes("other"))],
        });
        Assert.DoesNotContain(rows, r => r[0].Contains("Cautious"));
    }

    [Fact]
    public void An_answer_to_what_reduces_a_domain_says_what_it_leaves()
    {
        var engine = RasEngine.Compile(Plain with { Domains = [new() { Id = "d", ReducedBy = ["must"] }], Questions = [Count with { Domain = "d" }, Must with { Leaves = 0.5m }] });
        Assert.Equal(new Rational(1, 2), engine.Explain(AnswerSet.Empty.With("n", 4).With("must", true)).Questions[1].Leaves);
    }

    /// <summary>A word of a decision table holds 64 rows; one of 63 takes no second.</summary>
    [Fact]
    public void A_table_of_63_rows_is_looked_through_as_one_of_62_is()
    {
        string Looked(int rows) => RasEngine.Compile(Plain with
        {
            Questions = [Must],
            Steps = [new LookupStep { Id = "s", Of = ["must"], Rows = ValueList.From(Enumerable.Repeat(new LookupRow { Is = [true], Value = 1 }, rows)) }],
            Budget = Paying("s"),
        }).DescribeColumns().Split('\n').Single(r => r.Contains(" Lookup "));
        Assert.Equal(Looked(62), Looked(63));
    }

    [Fact]
    public void Rows_past_the_first_64_are_apart_from_those_before()
    {
        LookupRow never = new() { Is = [9, 9], Value = 0 };
        var configuration = Plain with
        {
            Questions = [Count, Count with { Id = "m" }],
            Steps =
            [
                new LookupStep
                {
                    Id = "s", Of = ["n", "m"], Otherwise = 3,
                    Rows = [new() { Is = [1, 9], Value = 100 }, .. Enumerable.Repeat(never, 63), new() { Is = [5, 2], Value = 7 }],
                },
            ],
            Budget = Paying("s"),
        };
        Assert.Equal(3m, Scored(configuration, AnswerSet.Empty.With("n", 1).With("m", 2)).Amount);
        Assert.Equal(7m, Scored(configuration, AnswerSet.Empty.With("n", 5).With("m", 2)).Amount);
        Assert.Equal(100m, Scored(configuration, AnswerSet.Empty.With("n", 1).With("m", 9)).Amount);
    }

    [Fact]
    public void A_table_does_not_look_at_what_all_of_its_rows_accept()
    {
        var rows = Rows(Plain with { Questions = [Must, Count], Steps = [new LookupStep { Id = "s", Of = ["must", "n"], Rows = [new() { Is = ["*", 1], Value = 5 }], Otherwise = 0 }] });
        Assert.Contains(rows, r => r[^1] == "question `n`");
        Assert.DoesNotContain(rows, r => r[^1] == "question `must`");
    }

    [Fact]
    public void A_table_on_what_can_be_unknown_can_be_unknown()
    {
        var (one, other) = (Banded("b", "n", new Band { From = 0, To = 1, Value = 1 }), Banded("c", "n", new Band { From = 0, To = 2, Value = 1 }));
        Assert.Equal("0 to 5 or unknown", RangeOf("Lookup", Plain with { Steps = [one, other, new LookupStep { Id = "s", Of = ["b", "c"], Rows = [new() { Is = [1, 1], Value = 5 }], Otherwise = 0 }] }));
        var configuration = Plain with { Steps = [one, new LookupStep { Id = "s", Of = ["b"], Rows = [new() { Is = [1], Value = 5 }], Otherwise = 7 }], Budget = Paying("s") };
        Assert.Equal(5m, Scored(configuration, AnswerSet.Empty.With("n", 1)).Amount);
        Assert.Equal(ScoreStatus.NoFigure, Scored(configuration, AnswerSet.Empty.With("n", 5)).Status);
    }

    /// <summary>The points that a table looks at stand in the very first register, and nothing else of the results needs them.</summary>
    [Fact]
    public void A_table_in_columns_has_what_it_looks_at()
    {
        var engine = RasEngine.Compile(Plain with
        {
            Steps = [new RoundStep { Id = "unused", Of = "n", Rounding = new() { Increment = 5 } }, new LookupStep { Id = "s", Of = ["n"], Rows = [new() { Is = [5], Value = 50 }], Otherwise = 10 }],
            Budget = Paying("s"),
        });
        var (sheet, columns, results) = (engine.CreateSheet(), engine.CreateColumns(2), engine.CreateResults(2));
        for (var i = 0; i < 2; i++)
        {
            Assert.True(engine.Read(AnswerSet.Empty.With("n", 4 + i), sheet));
            columns.Put(i, sheet);
        }

        engine.Score(columns, results);
        Assert.Equal(10m, results.AmountOf(0));
        Assert.Equal(50m, results.AmountOf(1));
    }

    [Fact]
    public void A_circle_through_the_total_is_told_at_the_domains()
    {
        Assert.False(RasEngine.TryCompile(
            Plain with
            {
                Domains = [new() { Id = "d0", Of = ["s"] }, new() { Id = "d1", Of = ["t"] }],
                Steps = [new SumStep { Id = "s", Of = ["total"] }, new SumStep { Id = "t", Of = ["total"] }],
            },
            out _,
            out var diagnostics));
        Assert.Equal(
            [
                "RAS211 error at /domains/0: `d0` depends on itself: `d0` → `s` → `total` → `d0`. Take one of these references out.",
                "RAS211 error at /domains: `total` depends on itself: `total` → `d1` → `t` → `total`. Take one of these references out.",
            ],
            diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_line_between_nodes_ends_where_the_next_begins() =>
        Assert.Equal("0 to 10", RangeOf("Interpolate", Plain with { Questions = [Count with { Max = 20 }], Steps = [Between(1, (0, 0), (10, 10), (20, 0))] }));

    [Fact]
    public void A_line_between_nodes_rises_by_its_slope()
    {
        Assert.Equal(new Rational(4), ValueOf(Plain with { Steps = [Between(1, (0, 0.5m), (10, 10.5m))] }, AnswerSet.Empty.With("n", 3)));
        Assert.Equal(
            new Rational(400_000_000_000_000),
            ValueOf(Plain with { Questions = [Count with { Max = 20 }], Steps = [Between(0.001m, (10, 300_000_000_000_000m), (11, 400_000_000_000_000m))] }, AnswerSet.Empty.With("n", 11)));
    }

    [Fact]
    public void A_cap_is_an_operation_only_where_it_can_be_passed()
    {
        Assert.DoesNotContain(Rows(Plain with { Domains = [new() { Id = "d", Cap = 10 }], Questions = [Count with { Domain = "d" }] }), r => r[0] == "AtMost");
        Assert.Equal("-20 to 1", RangeOf("AtMost", Plain with { Domains = [new() { Id = "d", Cap = 0.5m }], Questions = [Count with { Min = -10, Domain = "d" }] }));
    }

    [Fact]
    public void What_is_always_0_is_rounded_whatever_its_grain()
    {
        var great = Must with { Points = 1_000_000_000_000m };
        var engine = RasEngine.Compile(Plain with
        {
            Questions = [Must with { Points = null }, great with { Id = "a" }, great with { Id = "b" }],
            Steps = [Product("must", "a", "b"), new RoundStep { Id = "r", Of = "p", Rounding = new() { Increment = 1 } }],
            Budget = Paying("r"),
        });
        Assert.Equal(0m, engine.Score(AnswerSet.Empty.With("must", true).With("a", true).With("b", true)).Amount);
    }

    [Fact]
    public void A_value_from_0_is_rounded_in_parts_where_its_product_does_not_fit()
    {
        var engine = RasEngine.Compile(Plain with
        {
            Questions = [Count with { Max = 1_000_000 }, Count with { Id = "m", Max = 1_000 }],
            Steps =
            [
                new SumStep { Id = "sum", Of = [new() { Of = "n", Weight = Rational.Parse("2999999999/7") }, new() { Of = "m", Weight = Rational.Parse("1/7") }] },
                new RoundStep { Id = "r", Of = "sum", Rounding = new() { Increment = 0.001m } },
            ],
        });
        Assert.Equal(428_571_428_428_714.286m, engine.Explain(AnswerSet.Empty.With("n", 1_000_000).With("m", 1_000)).Steps[1].Value);
    }

    [Fact]
    public void What_is_made_for_sums_bears_their_names()
    {
        var rows = Rows(Plain with
        {
            Domains = [new() { Id = "d" }, new() { Id = "e" }],
            Questions = [Count with { Domain = "d" }, Count with { Id = "m", Domain = "e" }],
            Budget = new()
            {
                Lines =
                [
                    new() { Id = "a", Of = "d", Price = 2 }, new() { Id = "b", Of = "e", Price = 3 },
                    new() { Id = "x", Of = "d", Price = 2, OneOff = true }, new() { Id = "y", Of = "e", Price = 3, OneOff = true },
                ],
            },
        });
        Assert.Equal(["the total", "the budget", "the sum of one-off lines"], rows.Where(r => r[0] == "SumKnown").Select(r => r[^1]));
    }

    /// <summary>Why there is no figure is found through whatever a requirement is made of.</summary>
    [Fact]
    public void A_requirement_of_any_form_leads_to_the_table_that_had_nothing()
    {
        var known = new ValueCondition { Of = "b", AtLeast = 1 };
        foreach (var require in new Condition[] { new AllCondition { Parts = [known] }, new AnyCondition { Parts = [known] }, new CountCondition { Parts = [known], AtLeast = 1 } })
        {
            var budget = Scored(
                Plain with { Steps = [Banded("b", "n", new Band { From = 0, To = 1, Value = 1 })], Eligibility = [new() { Id = "e", Require = require }] },
                AnswerSet.Empty.With("n", 5));
            Assert.Equal(ScoreStatus.NoFigure, budget.Status);
            Assert.Equal([("b", ReasonKind.Step)], budget.Reasons.Select(r => (r.Id, r.Kind)));
        }
    }

    [Fact]
    public void Twenty_names_are_suggested()
    {
        Assert.False(RasEngine.TryCompile(
            Plain with { Questions = [Count with { Id = "hours" }], Steps = [new SumStep { Id = "s", Of = ValueList.From(Enumerable.Repeat((SumTerm)"houry", 22)) }] },
            out _,
            out var diagnostics));
        Assert.Equal(Enumerable.Range(0, 22).Select(i => i < 20), diagnostics.Select(d => d.Help == "Did you mean `hours`?"));
    }

    [Fact]
    public void A_review_is_at_most_1200_months_away()
    {
        Assert.True(RasEngine.TryCompile(Plain with { ConfigurationReview = new() { EveryMonths = 1200 } }, out _, out _));
        Assert.False(RasEngine.TryCompile(Plain with { ConfigurationReview = new() { EveryMonths = 1201 } }, out _, out _));
    }

    [Fact]
    public void Ranges_are_those_of_what_can_be_answered()
    {
        Assert.Equal("-10 to 0", RangeOf("Points", Plain with { Questions = [Count with { Min = -10, Max = 0 }], Budget = Paying("n") }));
        var question = Count with { Min = -10, Domain = "d" };
        Assert.Equal("-20 to 20", RangeOf("SumPoints", Plain with { Domains = [new() { Id = "d", ReducedBy = ["must"] }], Questions = [question, Must with { Leaves = 0.5m }] }));
        Assert.Equal("-5 to 10", RangeOf("MaxPoints", Plain with { Domains = [new() { Id = "d", Combine = Combine.Max }], Questions = [question, question with { Id = "m", Min = -5, Max = 5 }] }));
    }

    /// <summary>A scale without points is one table, whatever is counted beside it.</summary>
    [Fact]
    public void A_scale_without_points_is_laid_once()
    {
        var listing = RasEngine.Compile(Plain with
        {
            Scales = [new() { Id = "scale", Options = [new() { Id = "a" }, new() { Id = "b" }] }],
            Domains = [new() { Id = "d" }, new() { Id = "e" }],
            Questions =
            [
                new ChoiceQuestion { Id = "q", Domain = "d", Scale = "scale" }, Must with { Id = "half", Domain = "d", Points = 0.5m },
                new ChoiceQuestion { Id = "r", Domain = "e", Scale = "scale" }, Must with { Id = "whole", Domain = "e", Points = 1 },
            ],
        }).DescribeProgram();
        Assert.Contains(" 9 table entries,", listing.Split('\n')[0]);
    }

    [Fact]
    public void A_great_increment_of_answers_fits()
    {
        var configuration = Plain with { Questions = [Count with { Max = 3_000_000_000m, Increment = 1_000_000_000 }], Budget = Paying("n") };
        Assert.Equal(2_000_000_000m, Scored(configuration, AnswerSet.Empty.With("n", 2_000_000_000)).Amount);
    }
}
