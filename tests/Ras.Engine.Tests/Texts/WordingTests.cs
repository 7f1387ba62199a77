using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>What pages say in cases that few configurations have: other currencies, caps without a reason, edges of bands, controls in words.</summary>
public sealed class WordingTests
{
    private static readonly RasConfiguration Rules = new()
    {
        Id = "words", Version = "1", Title = "Words", Currency = "SEK",
        Domains = [new() { Id = "d", Title = "Washing", Cap = 4 }, new() { Id = "e", Title = "Eating", Bands = [new() { From = 0, Value = 1 }, new() { Above = 2, Value = 3 }, new() { From = 5, To = 6, Value = 2 }] }],
        Questions =
        [
            new NumberQuestion { Id = "n", Text = "How often?", Domain = "d", Min = 0, Max = 10, Increment = 1 },
            new NumberQuestion { Id = "m", Text = "How much?", Domain = "e", Min = 0, Max = 10, Increment = 1 },
        ],
        Budget = new() { Lines = [new() { Id = "l", Title = "Help", Of = "d", Price = 2 }, new() { Id = "k", Title = "Meals", Of = "e", Price = 1 }] },
    };

    private static readonly RasEngine Engine = RasEngine.Compile(Rules);

    [Theory]
    [InlineData(null, "£7.00")]
    [InlineData("EUR", "€7.00")]
    [InlineData("USD", "$7.00")]
    [InlineData("SEK", "SEK 7.00")]
    public void Each_currency_is_written_its_way(string? currency, string amount) =>
        Assert.Contains($"INDICATIVE BUDGET: {amount} a week", RasText.Write(RasEngine.Compile(Rules with { Currency = currency }).Explain(Answers(3, 1))));

    [Fact]
    public void A_cap_without_a_reason_is_told_where_it_holds()
    {
        Assert.Contains("Held at the upper limit of 4 points", RasText.Write(Engine.Explain(Answers(6, 1))));
        Assert.DoesNotContain("upper limit", RasText.Write(Engine.Explain(Answers(4, 1))));
        Assert.Contains("At most 4 points count.", RasText.Write(Rules));
        var told = Rules with { Domains = [Rules.Domains![0] with { CapReason = "The rest is planned apart." }, Rules.Domains[1]] };
        Assert.Contains("The rest is planned apart.", RasText.Write(RasEngine.Compile(told).Explain(Answers(6, 1))));
        Assert.Contains("At most 4 points count: The rest is planned apart.", RasText.Write(told));
    }

    [Theory]
    [InlineData(1, "Falls in the band from 0 to 2")]
    [InlineData(3, "Falls in the band above 2 to less than 5")]
    [InlineData(5, "Falls in the band from 5 to 6")]
    public void A_band_is_told_by_both_its_ends(int answer, string said) => Assert.Contains(said, RasText.Write(Engine.Explain(Answers(1, answer))));

    [Fact]
    public void A_value_past_a_table_is_told_by_how_far()
    {
        Assert.Contains("The table of “Eating” has no figure for 9. That is 3 above where the table ends.", RasText.Write(Engine.Explain(Answers(3, 9))));
        var lines = Rules with { Domains = [Rules.Domains![0], new() { Id = "e", Title = "Eating" }], Budget = new() { Lines = [new() { Id = "l", Title = "Help", Of = "e", Bands = [new() { From = 2, To = 3, Value = 5 }, new() { Above = 4, Value = 6 }] }] } };
        Assert.Contains("The table of “Help” has no figure for 4. That is 1 above where the table ends.", Squeezed(RasText.Write(RasEngine.Compile(lines).Explain(Answers(3, 4)))));
    }

    [Fact]
    public void What_cannot_be_compared_or_told_apart_says_so()
    {
        var (before, after) = (Engine.Explain(Answers(3, 1)), Rules with { Version = "2", Domains = [Rules.Domains![0], Rules.Domains[1] with { Bands = null }] });
        var other = Explanation.Between(before, RasEngine.Compile(Rules with { Currency = "EUR" }).Explain(Answers(3, 1)));
        Assert.Equal((ChangeObstacle.DifferentMoney, null), (other.NotApart!.Value, other.Amount));
        Assert.Contains("Before: SEK 7.00 a week. After: €7.00 a week.\nThe two are for different periods or in different money, so they are not compared.", Lines(RasText.Write(other)));
        Assert.Equal(ChangeObstacle.DifferentMoney, Explanation.Between(before, RasEngine.Compile(Rules with { Period = Period.Year }).Explain(Answers(3, 1))).NotApart);

        var between = Explanation.Between(before, RasEngine.Compile(after).Explain(Answers(3, 9)));
        Assert.Equal((ChangeObstacle.NoAmountBetween, (Rational?)8), (between.NotApart!.Value, between.Amount!.Difference));
        Assert.Contains("The new answers have no amount under the old rules, so the two effects cannot be told apart.", RasText.Write(between));
        Assert.Equal(ChangeObstacle.NoAmountBefore, Explanation.Between(Engine.Explain(Answers(3, 9)), before).NotApart);
        Assert.Equal(ChangeObstacle.NoAmountAfter, Explanation.Between(before, Engine.Explain(Answers(3, 9))).NotApart);
    }

    [Fact]
    public void Limits_and_counts_of_a_rule_are_told()
    {
        ValueCondition Value(Number? least, Number? most) => new() { Of = "d", AtLeast = least, AtMost = most };
        var one = new CountCondition { AtLeast = 1, Parts = [new ValueCondition { Of = "d", Above = 4, Below = 5 }] };
        var rules = new Condition[] { Value(3, 3), Value(3, 4), Value(3, null), Value(null, 4), one, new NotCondition { Part = one }, new NotCondition { Part = new NotCondition { Part = one } } };
        var page = RasText.Write(Rules with { Exclusions = ValueList.From(rules.Select((when, i) => new Exclusion { Id = $"x{i}", When = when })) }, PageFormat.Markdown);
        Assert.Equal(
            [
                "“Washing” is 3.", "“Washing” is at least 3 and at most 4.", "“Washing” is at least 3.", "“Washing” is at most 4.", "1 or more of these are true: “Washing” is more than 4 and less than 5.",
                "less than 1 of these are true: “Washing” is more than 4 and less than 5.", "1 or more of these are true: “Washing” is more than 4 and less than 5.",
            ],
            page.Split('\n').Where(l => l.StartsWith("- There is no figure where ", StringComparison.Ordinal)).Select(l => l["- There is no figure where ".Length..]));
    }

    [Fact]
    public void Controls_in_words_do_not_reach_a_page()
    {
        var configuration = Rules with { IfYouDisagree = "Ask\r\nthe\tcouncil\u0007." };
        var page = RasText.Write(RasEngine.Compile(configuration).Explain(Answers(1, 1)), PageFormat.Markdown);
        Assert.Contains("\nAsk  the council\uFFFD.\n", page);
    }

    [Fact]
    public void What_no_engine_takes_has_no_page() =>
        Assert.Equal(["RAS204", "RAS204"], Assert.Throws<RasConfigurationException>(() => RasText.Write(Rules with { Domains = null })).Diagnostics.Select(d => d.Code).Take(2));

    private static AnswerSet Answers(int often, int much) => AnswerSet.Empty.With("n", often).With("m", much);

    private static string Lines(string page) => string.Join("\n", page.Split('\n').Where(l => l.Length > 0));

    private static string Squeezed(string page) => string.Join(" ", page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
