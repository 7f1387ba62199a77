using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Small cases at the edges of rules, proofs and tables, each with what comes of it worked out by hand.</summary>
public sealed class EdgesOfProgramsTests
{
    private const string TooLarge = "which is more than a result can show. Write smaller numbers: figures can reach 1000000000000000.";
    private const string TooMuch = "which is more than exact arithmetic can hold.";

    private static readonly NumberQuestion Count = new() { Id = "n", Min = 0, Max = 10, Increment = 1 };
    private static readonly YesNoQuestion Must = new() { Id = "must", Points = 10 };
    private static readonly YesNoQuestion May = new() { Id = "may", Points = 10, Required = false };
    private static readonly Number Fine = Rational.Parse("1/999999999999999989");

    private static readonly RasConfiguration Plain = new()
    {
        Id = "plain", Version = "1", Title = "Plain", Questions = [Count], Budget = new() { Lines = [new() { Id = "line", Amount = 1 }] },
    };

    [Fact]
    public void A_question_of_an_unknown_scale_is_told_that_alone() => Told(
        "RAS207 error at /questions/0/scale: There is no scale `gone`. Add it to `scales`, or give the question its own `options`.",
        Plain with { Questions = [new ChoiceQuestion { Id = "q", Scale = "gone" }], Exclusions = [Out(new AnswerCondition { Question = "q", Is = "some" })] });

    [Fact]
    public void Bands_that_meet_leave_nothing_unknown()
    {
        Assert.Equal("1 to 2", RangeOf("Bands", Plain with { Steps = [Banded("s", "n", new() { From = 0, To = 4, Value = 1 }, new() { From = 5, Value = 2 })] }));
        Assert.Equal("1 to 2", RangeOf("Bands", Plain with
        {
            Steps = [new SumStep { Id = "more", Of = ["n"], Constant = 5 }, Banded("s", "more", new() { From = 0, To = 1, Value = 1 }, new() { From = 3, Value = 2 })],
        }));
    }

    /// <summary>Nobody wrote the line that a short form stands for: a check says nothing of it, and no help proposes to round it.</summary>
    [Fact]
    public void A_short_form_has_no_line_of_its_own()
    {
        var report = RasChecker.Check(Plain with { Domains = [new() { Id = "d" }], Questions = [Must with { Domain = "d" }], Budget = new() { PointPrice = 1 } });
        Assert.Single(report.Findings, f => f.Claim == CheckClaim.Range && f.Id == "budget");
        Told(
            $"RAS307 error at /budget: Line `budget` can reach 100, in steps of 1 divided by a number of 18 digits, {TooMuch} Write its price with fewer digits, or round what it prices with a `round` step.",
            Plain with { Budget = new() { Bands = [new() { From = 0, Value = Fine }, new() { From = 5, Value = 100 }] } });
    }

    [Fact]
    public void A_line_without_a_rounding_can_be_given_one() => Told(
        $"RAS307 error at /budget/lines/0: Line `l` can reach 100, in steps of 1 divided by a number of 18 digits, {TooMuch} Give it a `rounding`, write its price with fewer digits, or round what it prices with a `round` step.",
        Plain with { Budget = new() { Lines = [new() { Id = "l", Of = "n", Bands = [new() { From = 0, Value = Fine }, new() { From = 5, Value = 100 }] }] } });

    [Fact]
    public void Numbers_alone_that_do_not_fit_are_written_with_fewer_digits() => Told(
        $"RAS307 error at /steps/0: Step `s` can reach 100, in steps of 1 divided by a number of 18 digits, {TooMuch} Write the numbers that it comes from with fewer digits.",
        Plain with { Steps = [new MaxStep { Id = "s", Of = [Fine, 100] }] });

    [Fact]
    public void A_gap_is_told_beside_the_first_version_of_those_that_end_on_one_day()
    {
        CalendarDate end = new(2026, 1, 31), begin = new(2026, 3, 1);
        var told = VersionsTold(Plain with { Version = "v1", EffectiveTo = end }, Plain with { Version = "v2", EffectiveTo = end }, Plain with { Version = "v3", EffectiveFrom = begin });
        Assert.Equal("Let `v1` end later or `v3` begin earlier, if there should be a figure on these days.", Assert.Single(told, d => d.Code == "RAS703").Help);
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
    public void A_circle_of_nine_is_told_whole()
    {
        static string Name(int at) => $"s{at % 9}";
        Told(
            $"RAS211 error at /steps/0: `s0` depends on itself: {string.Join(" → ", Enumerable.Range(0, 10).Select(i => $"`{Name(i)}`"))}. Take one of these references out.",
            Plain with { Steps = ValueList.From(Enumerable.Range(0, 9).Select(i => (Step)new MaxStep { Id = Name(i), Of = [NumberOrReference.To(Name(i + 1))] })) });
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
    public void A_line_whose_height_and_fall_do_not_fit_together_is_refused() => Told(
        $"RAS307 error at /steps/0: Step `s` is counted in whole numbers and rounded to multiples of 0.0005, which together is more than exact arithmetic can hold. {RoundFirst("`n`")}",
        Plain with { Questions = [Count with { Max = 1 }], Steps = [Between(0.0005m, (0, 600_000_000_000_000m), (1, 0))] });

    [Fact]
    public void A_size_of_nine_digits_is_written_out() => Told(
        $"RAS307 error at /budget/adjustments/0: Adjustment `a` can reach 100000001, in steps of 1 divided by a number of 21 digits, {TooMuch} Write its number with fewer digits, or give lines a `rounding`.",
        Plain with
        {
            Questions = [Count with { Max = 100_000_000, Increment = 0.001m }],
            Budget = new() { Lines = [new() { Id = "l", Of = "n", Price = 1 }], Adjustments = [new() { Id = "a", Add = Fine }] },
        });

    /// <summary>Each part of a sum fits and so does the whole, but not what two of the parts reach on the way.</summary>
    [Fact]
    public void A_sum_is_refused_whose_partial_sums_do_not_fit()
    {
        var (above, below) = (Count with { Max = 1_000_000_000_000m }, Count with { Id = "m", Min = -1_000_000_000_000m, Max = 0 });
        Told(
            $"RAS307 error at /steps/0: Step `s` can reach a number of 13 digits, in steps of 1/1200000, {TooMuch} {RoundFirst("`n` or `m`")}",
            Plain with { Questions = [above, below], Steps = [new SumStep { Id = "s", Of = ["n", "m"], Constant = new Rational(1, 1_200_000) }] });
        Told(
            $"RAS307 error at /domains/0: Domain `d` can reach a number of 13 digits, in steps of 1/1200000, {TooMuch} Write points and weights of its questions with fewer digits, or as fractions that share a denominator.",
            Plain with
            {
                Domains = [new() { Id = "d", ReducedBy = ["must"] }],
                Questions = [above with { Domain = "d" }, below with { Domain = "d" }, Must with { Leaves = new Rational(1, 1_200_000) }],
            });
    }

    [Fact]
    public void The_greatest_of_values_is_refused_where_one_does_not_fit_their_grain() => Told(
        $"RAS307 error at /steps/0: Step `s` can reach a number of 13 digits, in steps of 1/3000000, {TooMuch} {RoundFirst("`n`")}",
        Plain with { Questions = [Count with { Min = -1_000_000_000_000m, Max = 0 }], Steps = [new MaxStep { Id = "s", Of = [NumberOrReference.To("n"), (Number)new Rational(1, 3_000_000)] }] });

    [Fact]
    public void A_weight_that_does_not_fit_is_refused_though_its_question_has_no_points() => Told(
        $"RAS307 error at /steps/0: Step `s` can reach 3, in steps of 1 divided by a number of 18 digits, {TooMuch} {RoundFirst("`must`")}",
        Plain with { Questions = [Must with { Points = null }], Steps = [new SumStep { Id = "s", Of = [new() { Of = "must", Weight = 3 }], Constant = Fine }] });

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

    /// <summary>Sizes are below 2^61 and grains between 2^128 and its inverse; just these no longer fit.</summary>
    [Fact]
    public void The_first_size_and_the_first_grain_that_do_not_fit_are_refused()
    {
        const string parts = "in steps of 1 divided by a number of 10 digits";
        Number small = new Rational(1, 1_073_741_824);
        Told(
            $"RAS307 error at /steps/0: Step `s` is counted {parts} and rounded to multiples of 2147483648, which together is more than exact arithmetic can hold. {RoundFirst("`n`")}",
            Plain with { Questions = [Count with { Weight = small }], Steps = [new RoundStep { Id = "s", Of = "n", Rounding = new() { Increment = 2_147_483_648m } }] });
        Told(
            $"RAS307 error at /steps/0: Step `p` can reach a number of 10 digits, {parts}, {TooMuch} {RoundFirst("`n` or `m`")}",
            Plain with { Questions = [Count with { Max = 1_073_741_824, Weight = small }, Count with { Id = "m", Max = 2_147_483_648m }], Steps = [Product("n", "m")] });
        Told(
            $"RAS307 error at /steps/0: Step `p` can reach a number of 39 digits, in whole numbers, {TooMuch} {RoundFirst("`must`")}",
            Plain with { Questions = [Must with { Points = 4_294_967_296m }], Steps = [Product("must", "must", "must", "must")] });
        Told(
            $"RAS307 error at /steps/0: Step `p` can reach 1, in steps of 1 divided by a number of 39 digits, {TooMuch} {RoundFirst("`must`")}",
            Plain with { Questions = [Must with { Points = Rational.Parse("1/4294967296") }], Steps = [Product("must", "must", "must", "must")] });
    }

    [Theory]
    [InlineData("0", "1000000000000000")]
    [InlineData("-1000000000000000", "0")]
    public void Answers_of_19_digits_are_not_permitted(string min, string max) => Told(
        "RAS306 error at /questions/0/increment: Question `n` permits answers to 1000000000000000 in increments of 0.001, which have more than 18 digits. Write a greater increment, or a smaller range.",
        Plain with { Questions = [Count with { Min = Rational.Parse(min), Max = Rational.Parse(max), Increment = 0.001m }] });

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
    public void The_budget_is_suggested_to_referrals_alone()
    {
        var misspelt = new ValueCondition { Of = "budgat", AtLeast = 1 };
        Told(
            "RAS204 error at /referrals/0/when/of: There is no question, domain or step `budgat`. Did you mean `budget`?",
            Plain with { Referrals = [new() { Id = "r", ReferTo = "Panel", When = misspelt }] });
        Told(
            "RAS204 error at /exclusions/0/when/of: There is no question, domain or step `budgat`. Add it, or name the question, domain or step that is meant.",
            Plain with { Exclusions = [Out(misspelt)] });
    }

    [Fact]
    public void A_review_is_at_most_1200_months_away()
    {
        Assert.True(RasEngine.TryCompile(Plain with { ConfigurationReview = new() { EveryMonths = 1200 } }, out _, out _));
        Assert.False(RasEngine.TryCompile(Plain with { ConfigurationReview = new() { EveryMonths = 1201 } }, out _, out _));
    }

    [Fact]
    public void A_name_that_is_wrong_is_told_once_for_what_it_is()
    {
        Told("RAS222 error at /questions/0/reducedBy/0: `n` reduces itself. Take it out, or name another question, whose answer says what is left.", Plain with { Questions = [Count with { ReducedBy = ["n"] }] });
        Told(
            "RAS205 error at /exclusions/0/when/answer: `s` is a step. Name a question.",
            Plain with { Steps = [new SumStep { Id = "s", Of = ["n"] }], Exclusions = [Out(new AnswerCondition { Question = "s", Answered = true })] });
        Told(
            "RAS204 error at /eligibility/0/require/answer: There is no question `nobody`. Add it, or name the question that is meant.",
            Plain with { Eligibility = [new() { Id = "e", Require = IsYes("nobody") }] });
    }

    [Fact]
    public void Figures_that_are_too_large_are_told_where_they_begin()
    {
        Told(
            $"RAS307 error at /budget/lines/0: Line `l` can reach a number of 16 digits, {TooLarge}",
            Plain with
            {
                Domains = [new() { Id = "d" }], Questions = [Must with { Domain = "d", Points = 1 }],
                Budget = new() { Lines = [new() { Id = "l", Price = 2_000_000_000_000_000m, Per = Period.Year }] },
            });
        Told(
            $"RAS307 error at /budget: The budget for four weeks can reach a number of 16 digits, {TooLarge}",
            Plain with { Budget = new() { Lines = [new() { Id = "l", Amount = 500_000_000_000_000m }] } });
        Assert.True(RasEngine.TryCompile(Plain with { Questions = [Must with { Points = 1_000_000_000_000_000m }] }, out _, out _));
    }

    [Fact]
    public void Points_that_do_not_fit_with_their_reducers_are_told_of_the_question() => Told(
        $"RAS307 error at /questions/0: Question `q` can reach a number of 15 digits, in steps of 1/10000, {TooMuch} Write its points and its weight with fewer digits, or as fractions that share a denominator.",
        Plain with
        {
            Domains = [new() { Id = "d" }],
            Questions =
            [
                new ChoiceQuestion { Id = "q", Domain = "d", ReducedBy = ["must"], Options = [new() { Id = "few", Points = 1 }, new() { Id = "many", Points = 999_999_999_999_999m }] },
                Must with { Leaves = 0.0001m },
            ],
        });

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

    private static Exclusion Out(Condition when) => new() { Id = "out", Reason = "Elsewhere.", When = when };

    private static AnswerCondition IsYes(string question) => new() { Question = question, Is = true };

    private static Budget Paying(string reference) => new() { Lines = [new() { Id = "line", Amount = NumberOrReference.To(reference) }] };

    private static BandsStep Banded(string id, string of, params Band[] bands) => new() { Id = id, Of = of, Bands = ValueList.From(bands) };

    private static ProductStep Product(params string[] of) => new() { Id = "p", Of = ValueList.From(of.Select(NumberOrReference.To)) };

    private static InterpolateStep Between(decimal increment, params (decimal At, decimal Value)[] nodes) => new()
    {
        Id = "s", Of = "n", Rounding = new() { Increment = increment }, Nodes = ValueList.From(nodes.Select(n => new InterpolationNode { At = n.At, Value = n.Value })),
    };

    private static string RoundFirst(string names) =>
        $"Round what it is computed from with a `round` step on {names} and use that here, or write the numbers behind it with fewer digits.";

    private static IndicativeBudget Scored(RasConfiguration configuration, AnswerSet answers) => RasEngine.Compile(configuration).Score(answers);

    private static Rational? ValueOf(RasConfiguration configuration, AnswerSet answers) => RasEngine.Compile(configuration).Explain(answers).Steps[0].ExactValue;

    private static List<string[]> Rows(RasConfiguration configuration) => RasEngine.Compile(configuration).DescribeProgram().Split('\n').Skip(2)
        .Where(row => row.Length > 0)
        .Select(row => Regex.Split(row.Trim(), " {2,}"))
        .ToList();

    /// <summary>What the one operation of a kind can come to.</summary>
    private static string RangeOf(string operation, RasConfiguration configuration) => Rows(configuration).Single(r => r[0] == operation)[5];

    private static void AssertWaits(ValueList<Question> questions, Condition when, params Step[] steps)
    {
        var configuration = Plain with
        {
            Domains = questions.Any(q => q.Domain is not null) ? [new() { Id = "d" }] : null, Questions = questions, Steps = ValueList.From(steps), Exclusions = [Out(when)],
        };
        var answers = when is ValueCondition { Of: "may" } ? AnswerSet.Empty.With("may", true) : AnswerSet.Empty;
        Assert.Equal(ScoreStatus.Incomplete, Scored(configuration, answers).Status);
    }

    private static IReadOnlyList<Diagnostic> VersionsTold(params RasConfiguration[] versions)
    {
        RasCatalogue.TryCreate(versions.Select(RasEngine.Compile), out _, out var diagnostics);
        return diagnostics;
    }

    private static void Told(string said, RasConfiguration configuration)
    {
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.Equal([said], diagnostics.Select(d => d.ToString()));
    }
}
