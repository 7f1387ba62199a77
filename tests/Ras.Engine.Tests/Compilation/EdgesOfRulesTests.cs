using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Small cases at the edges of rules and of what fits, each with what is told of it, word for word.</summary>
public sealed class EdgesOfRulesTests
{
    [Fact]
    public void A_question_of_an_unknown_scale_is_told_that_alone() => Told(
        "RAS207 error at /questions/0/scale: There is no scale `gone`. Add it to `scales`, or give the question its own `options`.",
        Plain with { Questions = [new ChoiceQuestion { Id = "q", Scale = "gone" }], Exclusions = [Out(new AnswerCondition { Question = "q", Is = "some" })] });

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

    [Fact]
    public void A_circle_of_nine_is_told_whole()
    {
        static string Name(int at) => $"s{at % 9}";
        Told(
            $"RAS211 error at /steps/0: `s0` depends on itself: {string.Join(" → ", Enumerable.Range(0, 10).Select(i => $"`{Name(i)}`"))}. Take one of these references out.",
            Plain with { Steps = ValueList.From(Enumerable.Range(0, 9).Select(i => (Step)new MaxStep { Id = Name(i), Of = [NumberOrReference.To(Name(i + 1))] })) });
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
}
