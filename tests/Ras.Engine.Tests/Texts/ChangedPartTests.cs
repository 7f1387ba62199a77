using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>Every part of a rule that can change stands on the page of differences in words, before and after.</summary>
public sealed class ChangedPartTests
{
    private static readonly AnswerCondition AtHome = new() { Question = "where", Is = "home" };

    private static readonly RasConfiguration Before = new()
    {
        Id = "parts", Version = "1", Title = "Parts",
        Domains = [new() { Id = "d", Title = "Washing" }, new() { Id = "e", Title = "Eating" }],
        Questions =
        [
            new ChoiceQuestion { Id = "where", Domain = "d", Text = "Where?", Options = [new() { Id = "home", Text = "At home", Points = 3 }, new() { Id = "away", Text = "Elsewhere", Points = 1 }] },
            new NumberQuestion { Id = "n", Domain = "e", Text = "How often?", Min = 0, Max = 20, Increment = 1 },
        ],
        Steps =
        [
            new MaxStep { Id = "most", Title = "Most", Of = [NumberOrReference.To("d"), NumberOrReference.To("e")] },
            new MinStep { Id = "least", Title = "Least", Of = [NumberOrReference.To("d"), NumberOrReference.To("e")] },
            new RoundStep { Id = "whole", Title = "Whole", Of = "d", Rounding = new() { Increment = 1 } },
            new InterpolateStep { Id = "line", Title = "Line", Of = "d", Nodes = [new() { At = 0, Value = 0 }, new() { At = 50, Value = 100 }], Rounding = new() { Increment = 1 } },
            new LookupStep { Id = "rows", Title = "Rows", Of = ["where", "n"], Rows = [new() { Is = ["home", 3], Value = 7 }, new() { Is = ["*", new RangeCell { From = 4, To = 9 }], Value = 8 }], Otherwise = 1 },
            new ChooseStep { Id = "cases", Title = "Cases", Cases = [new() { When = AtHome, Value = 5 }], Otherwise = 2 },
            new PointsStep { Id = "table", Title = "Table", Of = "where", Table = [new("home", 1), new("away", 2)] },
            new ProductStep { Id = "times", Title = "Times", Of = [NumberOrReference.To("d"), 2] },
            new SumStep { Id = "sum", Title = "Sum", Of = ["most", "least", "whole", "line", "rows", "cases", "table"] },
        ],
        Budget = new() { Lines = [new() { Id = "pay", Title = "Pay", Of = "sum", Price = 2 }] },
    };

    public static TheoryData<string, Step, string[]> Changes => new()
    {
        { "most", new MaxStep { Of = [NumberOrReference.To("d"), 5] }, ["Most (most), part 2 | “Eating” | 5"] },
        { "least", new MinStep { Of = [NumberOrReference.To("d"), NumberOrReference.To("n")] }, ["Least (least), part 2 | “Eating” | the points of “How often?”"] },
        { "whole", new RoundStep { Of = "d", Rounding = new() { Increment = 1, Mode = RoundingMode.HalfDown } }, ["Whole (whole): rounding | rounded to the nearest 1 | rounded to the nearest 1, a half towards 0"] },
        { "whole", new RoundStep { Of = "e", Rounding = new() { Increment = 1 } }, ["Whole (whole): is reckoned from | “Washing” | “Eating”"] },
        { "line", new InterpolateStep { Of = "e", Nodes = [new() { At = 0, Value = 0 }, new() { At = 50, Value = 100 }], Rounding = new() { Increment = 1 } }, ["Line (line): is reckoned from | “Washing” | “Eating”"] },
        {
            "line", new InterpolateStep { Of = "d", Nodes = [new() { At = 0, Value = 0 }, new() { At = 20, Value = 60 }, new() { At = 50, Value = 100 }], Rounding = new() { Increment = 1, Mode = RoundingMode.HalfEven } },
            ["Line (line), point 2 |  | 20 (60)", "Line (line): rounding | rounded to the nearest 1 | rounded to the nearest 1, a half to the even one"]
        },
        {
            "rows", new LookupStep { Of = ["where", "e"], Rows = [new() { Is = ["away", 3], Value = 7 }, new() { Is = ["*", new RangeCell { From = 4, To = 9 }], Value = NumberOrReference.To("d") }, new() { Is = ["*", "*"], Value = 9 }], Otherwise = NumberOrReference.To("n") },
            [
                "Rows (rows), part 2 | the points of “How often?” | “Eating”",
                "Rows (rows), row 1: is | the answer to “Where?” is “At home” and the points of “How often?” is 3 | the answer to “Where?” is “Elsewhere” and “Eating” is 3",
                "Rows (rows), row 2: value | 8 | “Washing”",
                "Rows (rows), row 3 |  | In all other cases: 9",
                "Rows (rows): value in all other cases | 1 | the points of “How often?”",
            ]
        },
        {
            "cases", new ChooseStep { Cases = [new() { When = new AllCondition { Parts = [AtHome, new ValueCondition { Of = "n", AtLeast = 2 }] }, Value = NumberOrReference.To("d") }, new() { When = new NotCondition { Part = AtHome }, Value = 4 }], Otherwise = NumberOrReference.To("e") },
            [
                "Cases (cases), case 1: holds when | the answer to “Where?” is “At home” | the answer to “Where?” is “At home” and the points of “How often?” is at least 2",
                "Cases (cases), case 1: value | 5 | “Washing”",
                "Cases (cases), case 2 |  | Where the answer to “Where?” is not “At home”: 4",
                "Cases (cases): value in all other cases | 2 | “Eating”",
            ]
        },
        {
            "rows", new LookupStep { Of = ["where", "n"], Rows = [new() { Is = ["*", "*"], Value = 7 }, new() { Is = ["*", new RangeCell { From = 4, To = 9 }], Value = 8 }], Otherwise = 1 },
            ["Rows (rows), row 1: is | the answer to “Where?” is “At home” and the points of “How often?” is 3 | in every case"]
        },
        { "times", new ProductStep { Of = [NumberOrReference.To("e"), 3] }, ["Times (times), part 2 | 2 | 3 | +1 (+50%)", "Times (times), part 1 | “Washing” | “Eating”"] },
        { "cases", new ChooseStep { Cases = [new() { When = AtHome, Value = 5 }] }, ["Cases (cases): value in all other cases | 2 | taken out | "] },
        { "table", new PointsStep { Of = "where", Table = [new("home", 4), new("away", 2)] }, ["Table (table): “home” | 1 | 4 | +3 (+300%)"] },
        {
            "sum", new SumStep { Domain = "d", Of = ["most", new() { Of = "least", Weight = 2 }, "whole", "line", "rows", "cases", "table"], Constant = 3 },
            ["Sum (sum): is added whatever the answers |  | 3 | ", "Sum (sum), part 2 | “Least” | 2 × “Least”", "Sum (sum): area |  | Washing"]
        },
        { "sum", new ProductStep { Of = [NumberOrReference.To("most"), 2] }, ["Sum (sum) | The sum of “Most” + “Least” + “Whole” + “Line” + “Rows” + “Cases” + “Table”. | The product of “Most” × 2."] },
    };

    [Theory, MemberData(nameof(Changes))]
    public void A_changed_step_is_told_in_words(string id, Step step, string[] said) =>
        Assert.Equal(said, Rows(Before with { Steps = ValueList.From(Before.Steps!.Select(s => s.Id == id ? step with { Id = id, Title = s.Title } : s)) }));

    [Fact]
    public void What_a_line_is_for_and_paid_by_is_told_by_name()
    {
        BudgetLine Line(Func<BudgetLine, BudgetLine> change) => change(Before.Budget.Lines![0]);
        string[] After(Func<BudgetLine, BudgetLine> change) => Rows(Before with { Budget = Before.Budget with { Lines = [Line(change)] } });
        Assert.Equal(["Pay (pay): area |  | Eating"], After(l => l with { Domain = "e" }));
        Assert.Equal(["Pay (pay): period |  | a year"], After(l => l with { Per = Period.Year }));
        Assert.Equal(["Pay (pay): holds when |  | the answer to “Where?” is “At home”"], After(l => l with { When = AtHome }));
        Assert.Equal(["Pay (pay): payer |  | NHS"], After(l => l with { FundingStream = "NHS" }));
        Assert.Equal(["Pay (pay): price | £2.00 | taken out | ", "Pay (pay): is reckoned from | “Sum” | taken out", "Pay (pay): amount |  | “Most”"], After(l => new() { Id = l.Id, Title = l.Title, Amount = NumberOrReference.To("most") }));
        Assert.Equal(
            ["Pay (pay): price | £2.00 | taken out | ", "Pay (pay): bands |  | from 0 to 5: £10.00 “Low”; from 6: no figure: for the panel"],
            After(l => new() { Id = l.Id, Title = l.Title, Of = l.Of, Bands = [new() { From = 0, To = 5, Value = 10, Label = "Low" }, new() { From = 6, NoFigure = "for the panel" }] }));
    }

    /// <summary>The rows of the page, but for the one of the version.</summary>
    private static string[] Rows(RasConfiguration after) =>
    [
        .. RasText.Write(RasComparer.Compare(Before, after with { Version = "2" }), PageFormat.Markdown).Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| What |", StringComparison.Ordinal) && !l.StartsWith("| ---", StringComparison.Ordinal))
            .Select(l => l[2..^2]).Where(l => l != "version | 1 | 2"),
    ];
}
