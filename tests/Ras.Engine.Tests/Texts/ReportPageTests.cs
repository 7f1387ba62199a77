using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>The page of a report, for each thing that a report can say and keep back.</summary>
public sealed class ReportPageTests
{
    private static readonly RasConfiguration Rules = new()
    {
        Id = "example", Version = "1", Title = "Example", Period = Period.Week,
        Questions = [new ChoiceQuestion { Id = "q", Text = "Where?", Options = [new() { Id = "a", Text = "At home" }] }],
        Budget = new() { PointPrice = 1 },
    };

    private static readonly PortfolioReport Report = new()
    {
        Before = new("example", "1", 1, "sha256:a"), After = new("example", "2", 1, "sha256:b"), Period = Period.Week,
        Cases = 100, Counts = new() { Rise = 50, Fall = 30, Same = 20, Gained = 0, Lost = 0, Without = 0 },
    };

    [Fact]
    public void Of_fewer_than_ten_nothing_but_the_rules_is_told()
    {
        var page = Page(Report with { Cases = null });
        Assert.Contains("There are fewer than 10 cases. The people could be told apart, so nothing is shown.", page);
        Assert.DoesNotContain("In short", page);
        Assert.Contains("| version | 1 | 2 |", page);
    }

    [Theory]
    [InlineData(1000, 1100, "All budgets would come to £1,100.00 a week, up from £1,000.00. That is £100.00 more (10%).", "Over a year that is £5,200.00 more.")]
    [InlineData(1000, 900, "All budgets would come to £900.00 a week, down from £1,000.00. That is £100.00 less (10%).", "Over a year that is £5,200.00 less.")]
    [InlineData(1000, 1000, "All budgets would come to £1,000.00 a week, as now.", null)]
    public void The_sum_of_all_is_told_with_its_change(int before, int after, string said, string? inYear)
    {
        var page = Page(Report with { Totals = new(before, after) });
        Assert.Contains($"\n**{said}**\n", page);
        Assert.Equal(inYear is null, !page.Contains("Over a year", StringComparison.Ordinal));
        Assert.Contains(inYear ?? "", page);
        Assert.DoesNotContain("Over a year", Page(Report with { Totals = new(before, after), Period = Period.Year }));
    }

    [Fact]
    public void Sides_sums_paid_once_and_assumed_answers_are_told_where_there_are_any()
    {
        var page = Page(Report with { Rises = 5, Falls = 105, OneOff = new(10, 20), Assumed = [new("q", "a")] });
        Assert.Contains("All that rises comes to £5.00 a week. All that falls comes to £105.00.", page);
        Assert.Contains("What is paid once would come to £20.00. It is £10.00 now.", page);
        Assert.Contains("\n- Where? At home\n", page);
        Assert.DoesNotMatch("All that rises|paid once|Where\\?|From the least|Where there is no figure|give notice", Page(Report with { OneOff = new(0, 0), Rises = 5, Transition = new(3, 0, 0) }));
        Assert.Contains("What is paid once would come to £0.00. It is £10.00 now.", Page(Report with { OneOff = new(10, 0) }));
    }

    [Fact]
    public void Rules_that_do_not_differ_are_said_to_and_of_very_many_changes_sixty_are_told()
    {
        Assert.Contains("Nothing differs.", RasText.Write(Report, RasComparer.Compare(Rules, Rules)));
        var many = Rules with
        {
            Version = "2", Title = "Other", Questions = [.. Rules.Questions, .. Enumerable.Range(0, 40).Select(i => new YesNoQuestion { Id = $"q{i}" })],
            Parameters = ValueList.From(Enumerable.Range(0, 70).Select(i => new Parameter { Id = $"p{i}", Value = i })),
        };
        var page = RasText.Write(Report, RasComparer.Compare(Rules, many), PageFormat.Markdown);
        Assert.Contains("\nAnd 52 more.\n", page);
        Assert.Equal(40, Regex.Count(page, "\\| q[0-9]+ \\|"));
        Assert.DoesNotContain("Words and sources", page);
    }

    [Fact]
    public void Every_band_of_change_is_named_by_its_ends()
    {
        var page = Page(Report with
        {
            Bands =
            [
                new(ChangeDirection.Fall, 10, null, 10), new(ChangeDirection.Fall, 5, 10, 11), new(ChangeDirection.Fall, 0, 5, 12), new(ChangeDirection.Same, 0, 0, 13),
                new(ChangeDirection.Rise, 0, 5, 14), new(ChangeDirection.Rise, 5, 10, 15), new(ChangeDirection.Rise, 10, null, 16),
            ],
        });
        Assert.Contains(
            """
            | Change a week | People |
            | --- | ---: |
            | Fall of over £10.00 | 10 |
            | Fall of over £5.00, up to £10.00 | 11 |
            | Fall of up to £5.00 | 12 |
            | No change | 13 |
            | Rise of up to £5.00 | 14 |
            | Rise of over £5.00, up to £10.00 | 15 |
            | Rise of over £10.00 | 16 |

            """.Replace("\r\n", "\n"), page);
    }

    private static readonly ChangeCounts Open = new() { Rise = 20, Fall = 10, Same = 10, Gained = 0, Lost = 0, Without = 0 };

    private static readonly GroupColumn Ages = new("age",
    [
        new("", 40, Open, new(100, 120)), new("18 to 64", 40, Open, new(100, 80)), new("65", 40, Open, new(100, 100)), new("80", 40, Open, new(0, 100)),
        new("90", 20, Open with { Rise = null, Same = null }, null), new("few", null, Open, null), new("nobody", 20, new() { Rise = 0, Fall = 0, Same = 0, Gained = 20, Lost = 0, Without = 0 }, new(0, 0)),
        new("no sums", 40, Open with { Fall = 0, Same = 0, Rise = 1000 }, null),
    ]);

    [Fact]
    public void Groups_are_told_in_a_table_and_what_is_hidden_says_so()
    {
        var page = Page(Report with { Groups = [new("area", []), Ages], Counts = Report.Counts with { Gained = null, Lost = 11 } });
        Assert.Contains("\n### By area\n\nToo few people are in some of these groups to show any of them.\n", page);
        Assert.Contains(
            """
            | Group | People | Would fall | Same | Would rise | New figure | No figure any more | Sum now | Change of the sum |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | not recorded | 40 | 10 | 10 | 20 | 0 | 0 | £100.00 | +£20.00 (+20%) |
            | 18 to 64 | 40 | 10 | 10 | 20 | 0 | 0 | £100.00 | -£20.00 (-20%) |
            | 65 | 40 | 10 | 10 | 20 | 0 | 0 | £100.00 | £0.00 |
            | 80 | 40 | 10 | 10 | 20 | 0 | 0 | £0.00 | +£100.00 |
            | 90 | 20 | 10 | hidden | hidden | 0 | 0 | hidden | hidden |
            | few | hidden | 10 | 10 | 20 | 0 | 0 | hidden | hidden |
            | nobody | 20 | 0 | 0 | 0 | 20 | 0 | £0.00 | £0.00 |
            | no sums | 40 | 0 | 0 | 1,000 | 0 | 0 | hidden | hidden |

            """.Replace("\r\n", "\n"), page);
        Assert.Contains("For a number of people that is hidden there would be a figure where there is none now.", page);
        Assert.Contains("For 11 people there would be no figure where there is one now.", page);
    }

    /// <summary>A bar is drawn only of a group whose counts are all shown; where none is, the table stands alone.</summary>
    [Fact]
    public void A_picture_leaves_out_what_is_hidden()
    {
        string Html(params GroupResult[] groups) => RasText.Write(Report with { Groups = [new("age", groups)] }, RasComparer.Compare(Rules, Rules), PageFormat.HtmlFragment);
        var page = Html([.. Ages.Groups]);
        Assert.Equal(["sum +20%", "sum -20%", "sum 0%"], Regex.Matches(page, "<text [^>]*>(sum [^<]*)<").Select(m => m.Groups[1].Value));
        Assert.Equal(["not recorded", "18 to 64", "65", "80", "no sums"], Regex.Matches(page, "<text x=\"0\"[^>]*>([^<]*)<").Select(m => m.Groups[1].Value));
        Assert.Contains("The picture leaves out groups of which a number is hidden.", page);
        Assert.DoesNotContain("<svg", Html(Ages.Groups[4], Ages.Groups[5]));
        Assert.DoesNotContain("leaves out", Html(Ages.Groups[0]));

        // A few among very many are drawn too.
        foreach (var rise in new[] { 999, 99_999 })
            Assert.Contains("<rect x=\"0\" y=\"46\" width=\"2\" height=\"14\" fill=\"#c25a00\"/>", Html(new GroupResult("z", rise + 1, Open with { Fall = 1, Same = 0, Rise = rise }, null)));
        var bands = RasText.Write(Report with { Bands = [new(ChangeDirection.Fall, 0, 5, 10), new(ChangeDirection.Rise, 0, 5, 200_000)] }, RasComparer.Compare(Rules, Rules), PageFormat.HtmlFragment);
        Assert.Contains("<rect x=\"0\" y=\"20\" width=\"2\" height=\"14\" fill=\"#c25a00\"/>\n<text x=\"8\" y=\"32\" fill=\"#0b0c0c\">10</text>", bands);
    }

    private static string Page(PortfolioReport report) => RasText.Write(report, RasComparer.Compare(Rules, Rules with { Version = "2" }), PageFormat.Markdown);
}
