using System;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using Ras.Engine.Calibration.Tests.Judging;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Reports;

/// <summary>What stands in the report on impact: its words, in every form, and no small count.</summary>
public sealed class ImpactReportTests
{
    private static readonly CommitteeReport Report = ImpactReport.Of(ImpactTests.Of(ImpactTests.Cases(600, i => i < 4 ? "Islands" : i % 2 == 0 ? "North" : "<South> & East")), 2, 3);

    [Fact]
    public void It_says_in_short_and_then_who()
    {
        var text = Report.ToText();
        string[] headings = ["In short", "Who would rise and who would fall", "Beside the packages that people have", "What it costs to give notice", "How it was done, and what it cannot say"];
        Assert.All(headings, h => Assert.Contains("\n" + h + "\n", text, StringComparison.Ordinal));
        Assert.Equal(headings, headings.OrderBy(h => text.IndexOf("\n" + h + "\n", StringComparison.Ordinal)));
        Assert.Contains("Of 600 people, 600 would rise, 0 would fall, 0 would stay the same", text, StringComparison.Ordinal);
        Assert.Contains("from version 2026.1 to version 2027.1", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("NaN|∞|Infinity|winner|loser", text);
    }

    [Fact]
    public void The_page_is_one_document_that_needs_nothing_else()
    {
        var html = Report.ToHtml();
        var page = XDocument.Parse(html.Replace("<!DOCTYPE html>\n", "").Replace("<meta charset=\"utf-8\">", "").Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", ""));
        Assert.DoesNotMatch("(?i)<script|https?://|<img|@import|url\\(", html);
        Assert.True(Assert.Single(page.Descendants("svg")).Element("title")!.Value.Length > 60);
        Assert.Contains("&lt;South&gt; &amp; East", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_holds_every_table_and_no_markup_of_others()
    {
        var markdown = Report.ToMarkdown();
        using var json = JsonDocument.Parse(Report.ToJson());
        var rows = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).Sum(t => t.GetProperty("rows").GetArrayLength() + 2);
        Assert.Equal(rows, markdown.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal)));
        Assert.Contains("&lt;South\\> &amp; East", markdown, StringComparison.Ordinal);
        Assert.StartsWith("# Whose figure would rise or fall", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_count_of_one_to_nine_people_stands_in_it()
    {
        using var json = JsonDocument.Parse(Report.ToJson());
        string[] counts = ["People", "Package costs more", "Package costs no more", "Would fall", "Same", "Would rise", "New figure", "No figure any more"];
        var seen = 0;
        foreach (var table in json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()))
        {
            var places = table.GetProperty("columns").EnumerateArray().Select((c, i) => (c.GetString(), i)).Where(c => counts.Contains(c.Item1)).Select(c => c.i).ToArray();
            foreach (var cell in table.GetProperty("rows").EnumerateArray().SelectMany(row => places.Select(p => row[p])).Where(c => c.ValueKind == JsonValueKind.Number))
            {
                Assert.False(cell.GetInt64() is > 0 and < 10, table.ToString());
                seen++;
            }
        }

        Assert.True(seen > 40);
    }

    [Fact]
    public void Too_few_people_are_not_told_of()
    {
        var text = ImpactReport.Of(ImpactTests.Of(ImpactTests.Cases(9))).ToText();
        Assert.Contains("There are too few people to say anything without showing who they are.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("£", text);
    }

    [Fact]
    public void The_cost_of_notice_is_shown_only_where_enough_people_are_held_and_not()
    {
        var cases = ImpactTests.Cases(100);
        static string Csv(System.Collections.Generic.IReadOnlyList<ImpactCase> cases) => ImpactReport.Of(ImpactTests.Of(cases), 1).ToCsv();
        Assert.Contains("\ntransition,", Csv(cases), StringComparison.Ordinal);
        Assert.DoesNotContain("\ntransition,", Csv([.. cases.Select((c, i) => c with { Package = i < 9 ? 9999 : 0 })]));
        Assert.DoesNotContain("\ntransition,", Csv([.. cases.Select((c, i) => c with { Package = i < 9 ? 0 : 9999 })]));
        Assert.DoesNotContain("\ntransition,", ImpactReport.Of(ImpactTests.Of(cases)).ToCsv());
    }
}
