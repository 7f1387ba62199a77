using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Which case or row is taken, and when none can be (design, sections 5.4 and 5.5): examples worked by hand.</summary>
public sealed class ReferenceDecisionTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(
        Make.Choice("setting", ("home", 2), ("shared", 3), ("hospital", 0)),
        Make.YesNo("alone") with { Required = false, Points = 9 },
        Make.Number("hours", "d") with { Required = false },
        Make.Choices("aids", ("hoist", 5), ("rail", 1)) with { Required = false })
        with { Domains = Make.Domains("d") };

    [Fact]
    public void The_first_case_that_holds_is_taken_and_otherwise_where_none_does()
    {
        var step = new ChooseStep
        {
            Cases =
            [
                new() { When = Make.AtLeast("d", 10), Value = 100 },
                new() { When = Make.AtLeast("d", 5), Value = Make.To("d") },
                new() { When = Make.Is("setting", "home"), Value = 7 },
            ],
            Otherwise = -1,
        };
        Assert.Equal(100, Value(step, ("setting", "home"), ("hours", 12)));
        Assert.Equal(6, Value(step, ("setting", "home"), ("hours", 6)));
        Assert.Equal(7, Value(step, ("setting", "home"), ("hours", 4)));
        Assert.Equal(-1, Value(step, ("setting", "shared")));
        Assert.Null(Value(step with { Otherwise = null }, ("setting", "shared")));
    }

    [Fact]
    public void A_choice_looks_no_further_than_the_case_it_takes()
    {
        ChooseCase home = new() { When = Make.Is("setting", "home"), Value = 7 };
        ChooseCase unknown = new() { When = Make.AtLeast("hole", 1), Value = 7 };
        ChooseCase none = new() { When = Make.Is("setting", "hospital"), Value = Make.To("hole") };

        Fraction? Chosen(params ChooseCase[] cases) =>
            Value(new ChooseStep { Cases = [.. cases], Otherwise = Make.To("hole") }, ("setting", "home"));
        Assert.Equal(7, Chosen(none, home, unknown));
        Assert.Null(Chosen(unknown, home));
        Assert.Null(Chosen(none));
        Assert.Null(Chosen(home with { Value = Make.To("hole") }));
    }

    [Fact]
    public void The_first_row_whose_cells_all_fit_is_taken()
    {
        var table = Table(
            ["setting", "alone", "hours"],
            [
                Row([Options("home", "shared"), true, Range(10, 20)], 1),
                Row(["home", LookupCell("*"), 5], 2),
                Row([LookupCell("*"), false, Range(null, 3)], 3),
                Row(["hospital", LookupCell("*"), LookupCell("*")], 4),
            ]);
        Assert.Equal(1, Value(table, ("setting", "shared"), ("alone", true), ("hours", 20)));
        Assert.Equal(2, Value(table, ("setting", "home"), ("alone", true), ("hours", 5)));
        Assert.Equal(3, Value(table, ("setting", "home"), ("alone", false), ("hours", -4)));
        Assert.Equal(4, Value(table, ("setting", "hospital")));
        Assert.Null(Value(table, ("setting", "home"), ("alone", true), ("hours", 20.1m)));
        Assert.Equal(9, Value(table with { Otherwise = 9 }, ("setting", "shared"), ("alone", false), ("hours", 5)));
    }

    [Fact]
    public void Numbers_and_ranges_look_at_points_and_values_and_so_do_those_for_several_options()
    {
        var table = Table(["aids", "d", "total"], [Row([6, Range(2, null), Range(null, 2)], 1)]);
        Assert.Equal(1, Value(table, ("setting", "home"), ("aids", new[] { "rail", "hoist" }), ("hours", 2)));
        Assert.Null(Value(table, ("setting", "home"), ("aids", new[] { "hoist" }), ("hours", 2)));
    }

    [Fact]
    public void Of_a_question_without_an_answer_no_cell_fits_but_the_one_that_takes_anything()
    {
        var answers = new (string, Answer?)[] { ("setting", "home") };
        Assert.Null(Value(Table(["alone"], [Row([false], 1)]), answers));
        Assert.Null(Value(Table(["hours"], [Row([0], 1), Row([Range(null, 100)], 2)]), answers));
        Assert.Equal(3, Value(Table(["hours"], [Row([LookupCell("*")], 3)]), answers));

        // A domain with no answer in it has 0 points, as anywhere else.
        Assert.Equal(4, Value(Table(["d"], [Row([0], 4)]), answers));
    }

    [Fact]
    public void A_row_that_cannot_be_weighed_stops_the_table_unless_another_cell_already_says_no()
    {
        var home = ("setting", (Answer?)"home");
        Assert.Equal(2, Value(Table(["hole", "setting"], [Row([1, "hospital"], 1), Row([LookupCell("*"), "home"], 2)]), home));
        Assert.Null(Value(Table(["hole", "setting"], [Row([1, "home"], 1), Row([LookupCell("*"), "home"], 2)]), home));
        Assert.Equal(2, Value(Table(["hole", "setting"], [Row([LookupCell("*"), "home"], 2), Row([1, "home"], 1)]), home));
    }

    [Fact]
    public void To_exclusions_a_cell_on_a_missing_answer_is_unknown()
    {
        var step = Table(["setting", "hours"], [Row(["hospital", LookupCell("*")], 1), Row([LookupCell("*"), LookupCell("*")], 2)]) with { Id = "s" };
        var missing = new ReferenceCase(Needs with { Steps = [step] }, AnswerSet.Empty);
        Assert.Null(missing.Cautious.ValueOf("s"));
        Assert.Equal(2, missing.Ordinary.ValueOf("s"));

        // With the first row looking at what need not be answered, that row is plainly false, and the next takes anything.
        var known = step with { Rows = [Row([LookupCell("*"), 0], 1), .. step.Rows.Skip(1)] };
        Assert.Equal(2, new ReferenceCase(Needs with { Steps = [known] }, AnswerSet.Empty).Cautious.ValueOf("s"));
    }

    private static LookupStep Table(string[] of, LookupRow[] rows) => new() { Of = [.. of], Rows = [.. rows] };

    private static LookupRow Row(LookupCell[] cells, NumberOrReference value) => new() { Is = [.. cells], Value = value };

    private static LookupCell Range(Number? from, Number? to) => new RangeCell { From = from, To = to };

    private static LookupCell Options(params string[] options) => new AnswerCell { Is = options };

    private static LookupCell LookupCell(string written) => written;

    private static Fraction? Value(Step step, params (string, Answer?)[] answers) =>
        Make.Evaluate(Needs with { Steps = [step with { Id = "s" }, Make.Hole] }, answers).Steps[0].Figure;
}
