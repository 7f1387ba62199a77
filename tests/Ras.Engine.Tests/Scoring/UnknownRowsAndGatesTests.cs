using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>What is unknown, row by row of decision tables and gate by gate, on cases small enough to see why; and what a result is before anything came of it.</summary>
public sealed class UnknownRowsAndGatesTests
{
    private static readonly BandsStep First = new() { Id = "first", Of = "n", Bands = [new() { From = 10, Value = 1 }, new() { From = 20, Value = 2 }] };

    /// <summary>Two tables of bands that give nothing below 10, a question of two options, and a decision table that the line reads.</summary>
    private static readonly RasConfiguration Configuration = new()
    {
        Id = "rows", Version = "1", Title = "Rows",
        Domains = [new() { Id = "need" }],
        Questions =
        [
            new ChoiceQuestion { Id = "who", Order = OptionOrder.None, Options = [new() { Id = "a" }, new() { Id = "b" }] },
            new NumberQuestion { Id = "n", Domain = "need", Min = 0, Max = 40, Increment = 10 },
        ],
        Steps = [First, First with { Id = "second" }],
        Budget = new() { Lines = [new() { Id = "line", Of = "table", Price = 1 }] },
    };

    [Fact]
    public void A_row_whose_value_is_unknown_has_what_is_behind_its_value_as_reason()
    {
        var engine = Rows(new() { Of = ["who"], Rows = [new() { Is = ["a"], Value = NumberOrReference.To("first") }, new() { Is = ["b"], Value = NumberOrReference.To("second") }] });
        Assert.Equal(["first"], WithoutFigure(engine, "a"));
        Assert.Equal(["second"], WithoutFigure(engine, "b"));
        Assert.Equal(1m, engine.Score(Answers("a", 10)).Amount);
        Assert.Equal(2m, engine.Score(Answers("b", 20)).Amount);
    }

    [Fact]
    public void A_row_that_asks_about_an_unknown_table_has_it_as_reason()
    {
        var engine = Rows(new() { Of = ["who", "first"], Rows = [new() { Is = ["a", "*"], Value = 5 }, new() { Is = ["b", 1], Value = 7 }], Otherwise = 9 });
        Assert.Equal(["first"], WithoutFigure(engine, "b"));
        Assert.Equal(5m, engine.Score(Answers("a", 0)).Amount);
        Assert.Equal(7m, engine.Score(Answers("b", 10)).Amount);
        Assert.Equal(9m, engine.Score(Answers("b", 20)).Amount);
    }

    [Fact]
    public void An_unknown_table_about_which_the_row_does_not_ask_is_no_reason()
    {
        var engine = Rows(new() { Of = ["first", "second"], Rows = [new() { Is = [1, "*"], Value = 5 }, new() { Is = ["*", 1], Value = 7 }], Otherwise = 9 });
        Assert.Equal(["first"], WithoutFigure(engine, "a"));
    }

    [Fact]
    public void A_row_that_asks_about_two_unknown_tables_has_both_as_reasons()
    {
        var engine = Rows(new() { Of = ["first", "second"], Rows = [new() { Is = [1, 1], Value = 5 }], Otherwise = 9 });
        Assert.Equal(["first", "second"], WithoutFigure(engine, "a"));
        Assert.Equal(5m, engine.Score(Answers("a", 10)).Amount);
        Assert.Equal(9m, engine.Score(Answers("a", 20)).Amount);
    }

    [Fact]
    public void The_sixty_seventh_row_is_unknown_as_the_first_is()
    {
        var engine = Rows(new() { Of = ["who", "first"], Rows = ForA(66, ["a", "*"], new() { Is = ["b", 1], Value = 7 }), Otherwise = 9 });
        Assert.Equal(["first"], WithoutFigure(engine, "b"));
        Assert.Equal(3m, engine.Score(Answers("a", 0)).Amount);
        Assert.Equal(7m, engine.Score(Answers("b", 10)).Amount);
        Assert.Equal(9m, engine.Score(Answers("b", 20)).Amount);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_table_of_about_64_rows_has_its_last_row_too(int rows)
    {
        var engine = Rows(new() { Of = ["who"], Rows = ForA(rows - 1, ["a"], new() { Is = ["b"], Value = 7 }) });
        Assert.Equal(3m, engine.Score(Answers("a", 10)).Amount);
        Assert.Equal(7m, engine.Score(Answers("b", 10)).Amount);
    }

    /// <summary>With no answer nothing but <c>otherwise</c> would fit, but the answer is still to come.</summary>
    [Fact]
    public void An_exclusion_waits_for_the_answer_that_its_table_looks_at()
    {
        var engine = Rows(
            new() { Of = ["who"], Rows = [new() { Is = ["a"], Value = 0 }], Otherwise = 1 },
            Configuration with { Exclusions = [new() { Id = "out", When = new ValueCondition { Of = "table", AtLeast = 1 } }] });
        Assert.Equal(ScoreStatus.Incomplete, engine.Score(AnswerSet.Empty.With("n", 10)).Status);
        Assert.Equal(ScoreStatus.OutsideScope, engine.Score(Answers("b", 10)).Status);
        Assert.Equal(ScoreStatus.Indicative, engine.Score(Answers("a", 10)).Status);
    }

    /// <summary>One unknown gate is enough for no figure, and a second does not undo it.</summary>
    [Fact]
    public void Two_unknown_gates_leave_no_figure_as_one_does()
    {
        var fixedLine = Configuration with { Budget = new() { Lines = [new() { Id = "line", Amount = 5 }] } };
        Exclusion[] exclusions = [new() { Id = "x", When = new ValueCondition { Of = "first", Above = 5 } }, new() { Id = "y", When = new ValueCondition { Of = "first", Above = 6 } }];
        EligibilityRequirement[] requirements = [new() { Id = "x", Require = new ValueCondition { Of = "first", AtLeast = 1 } }, new() { Id = "y", Require = new ValueCondition { Of = "first", AtMost = 2 } }];
        for (var gates = 1; gates <= 2; gates++)
        {
            foreach (var engine in new[]
            {
                RasEngine.Compile(fixedLine with { Exclusions = ValueList.From(exclusions.Take(gates)) }),
                RasEngine.Compile(fixedLine with { Eligibility = ValueList.From(requirements.Take(gates)) }),
            })
            {
                Assert.Equal(["first"], WithoutFigure(engine, "a"));
                Assert.Equal(5m, engine.Score(Answers("a", 10)).Amount);
            }
        }
    }

    [Fact]
    public void How_many_more_things_are_wrong_is_said_of_the_whole_document()
    {
        var sheet = RasEngine.Compile(Configuration with { Budget = new() { PointPrice = 1 } }).CreateSheet();
        for (var i = 0; i < 1_001; i++)
            Assert.False(sheet.SetNumber(1, 41));
        Assert.Equal(("RAS508", "n", "/answers/n"), (sheet.Problems[0].Code, sheet.Problems[0].QuestionId, sheet.Problems[0].Pointer));
        Assert.Equal(("RAS513", null, ""), (sheet.Problems[1_000].Code, sheet.Problems[1_000].QuestionId, sheet.Problems[1_000].Pointer));
    }

    /// <summary>What was probably meant is looked for twenty times.</summary>
    [Fact]
    public void Of_many_unknown_questions_the_first_twenty_are_told_what_was_probably_meant()
    {
        var configuration = Configuration with { Questions = [new NumberQuestion { Id = "hours", Domain = "need", Min = 0, Max = 40, Increment = 10 }], Steps = null, Budget = new() { PointPrice = 1 } };
        var answers = Enumerable.Range(10, 22).Aggregate(AnswerSet.Empty, (set, i) => set.With($"hours{i}", 10));
        var problems = RasEngine.Compile(configuration).Score(answers).Problems;
        Assert.Equal(Enumerable.Range(10, 22).Select(i => $"hours{i}"), problems.Select(p => p.QuestionId!));
        Assert.Equal(Enumerable.Repeat("Did you mean `hours`?", 20), problems.Take(20).Select(p => p.Help));
        Assert.Equal(Enumerable.Repeat("Take the answer out, or score it by the configuration that it was given for.", 2), problems.Skip(20).Select(p => p.Help));
    }

    [Fact]
    public void A_result_that_nobody_filled_in_names_no_configuration_and_is_in_pounds()
    {
        Assert.Equal(new ConfigurationResult("", "", 1, ""), new IndicativeBudget().Configuration);
        Assert.Equal("GBP", new BudgetFigures().Currency);
    }

    private static RasEngine Rows(LookupStep table, RasConfiguration? configuration = null) =>
        RasEngine.Compile((configuration ?? Configuration) with { Steps = [First, First with { Id = "second" }, table with { Id = "table" }] });

    /// <summary>Rows that are alike, each worth 3, and one more.</summary>
    private static ValueList<LookupRow> ForA(int rows, ValueList<LookupCell> cells, LookupRow last) =>
        ValueList.From(Enumerable.Repeat(new LookupRow { Is = cells, Value = 3 }, rows).Append(last));

    private static IEnumerable<string> WithoutFigure(RasEngine engine, string who)
    {
        var budget = engine.Score(Answers(who, 0));
        Assert.Equal(ScoreStatus.NoFigure, budget.Status);
        return budget.Reasons.Select(r => r.Id);
    }

    private static AnswerSet Answers(string who, int hours) => AnswerSet.Empty.With("who", who).With("n", hours);
}
