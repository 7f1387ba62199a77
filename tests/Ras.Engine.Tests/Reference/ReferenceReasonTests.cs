using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Whose own table had nothing, followed through every op (design, section 5.6): examples worked by hand.</summary>
public sealed class ReferenceReasonTests
{
    private static readonly RasConfiguration Needs = Make.Configuration(Make.Number("a"), Make.Choice("setting", ("home", 0), ("shared", 0)));

    // Two steps whose tables have nothing, ever.
    private static readonly Step First = Make.Hole with { Id = "first" };
    private static readonly Step Second = Make.Hole with { Id = "second" };
    private static readonly Condition Home = Make.Is("setting", "home");
    private static readonly Condition Shared = Make.Is("setting", "shared");

    [Fact]
    public void An_interpolation_outside_its_nodes_and_a_decision_without_a_row_are_reasons()
    {
        Assert.Equal(["s"], Reasons(new InterpolateStep { Of = "a", Nodes = [new() { At = 5 }, new() { At = 6 }], Rounding = new() { Increment = 1 } }));
        Assert.Equal(["s"], Reasons(new ChooseStep { Cases = [new() { When = Shared, Value = 1 }] }));
        Assert.Equal(["s"], Reasons(new LookupStep { Of = ["setting"], Rows = [new() { Is = ["shared"], Value = 1 }] }));
    }

    [Fact]
    public void What_has_no_table_of_its_own_passes_the_question_on()
    {
        Assert.Equal(["first", "second"], Reasons(new MaxStep { Of = [Make.To("second"), 5, Make.To("first"), Make.To("a")] }));
        Assert.Equal(["first"], Reasons(new MinStep { Of = [-5, Make.To("first")] }));
        Assert.Equal(["second"], Reasons(new ProductStep { Of = [0, Make.To("second")] }));
        Assert.Equal(["first"], Reasons(new RoundStep { Of = "first", Rounding = new() { Increment = 1 } }));
        Assert.Equal(["first"], Reasons(new InterpolateStep { Of = "first", Nodes = [new() { At = 5 }, new() { At = 6 }], Rounding = new() { Increment = 1 } }));
    }

    [Fact]
    public void A_choice_needed_its_conditions_up_to_where_it_stopped_and_the_value_it_took()
    {
        ChooseCase known = new() { When = new AllCondition { Parts = [Shared, Make.AtLeast("first", 1)] }, Value = 1 };
        ChooseCase unknown = new() { When = new AnyCondition { Parts = [Shared, Make.AtLeast("second", 1)] }, Value = 1 };
        ChooseCase holds = new() { When = Home, Value = Make.To("first") };

        Assert.Equal(["second"], Reasons(new ChooseStep { Cases = [known, unknown, holds] }));
        Assert.Equal(["first"], Reasons(new ChooseStep { Cases = [known, holds, unknown], Otherwise = Make.To("second") }));
        Assert.Equal(["second"], Reasons(new ChooseStep { Cases = [known], Otherwise = Make.To("second") }));
    }

    [Fact]
    public void So_did_a_table_its_rows()
    {
        var table = new LookupStep
        {
            Of = ["setting", "first", "second"],
            Rows = [new() { Is = ["shared", 1, "*"], Value = 1 }, new() { Is = ["home", "*", new RangeCell { From = 1 }], Value = 1 }],
            Otherwise = Make.To("first"),
        };
        Assert.Equal(["second"], Reasons(table));
        Assert.Equal(["first", "second"], Reasons(table with { Rows = [new() { Is = ["home", 1, 1], Value = 1 }] }));
        Assert.Equal(["first"], Reasons(table with { Rows = [table.Rows[0]] }));
    }

    private static ValueList<string> Reasons(Step step)
    {
        var budget = new Budget { Lines = [new() { Id = "line", Amount = Make.To("s") }] };
        var result = Make.Evaluate(Needs with { Steps = [First, Second, step with { Id = "s" }], Budget = budget }, ("a", 1), ("setting", "home"));
        Assert.Equal(ReferenceStatus.NoFigure, result.Status);
        return result.Reasons;
    }
}
