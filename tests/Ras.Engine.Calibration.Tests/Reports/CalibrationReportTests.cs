using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Reports;

/// <summary>What stands in the report of a calibration: its words, that its forms say the same, and that it shows no small count.</summary>
public sealed class CalibrationReportTests
{
    private static readonly FitTerms Terms = new() { Version = "2027.1", Increment = 0.05m, Draws = 50 };

    private static readonly CommitteeReport Report = Of(Synthetic.Entries(600, 5.37, 0.2, 1, null, i => i < 4 ? "Islands" : i % 2 == 0 ? "North" : "<South> & East"), Terms);

    [Fact]
    public void What_a_committee_asks_stands_first()
    {
        var text = Report.ToText();
        string[] headings = ["In short", "Does it recover cost, and for how many is it enough?", "Who differs?", "What other prices would come to", "For comparing with other councils", "Which cases were used", "How it was done, and what it cannot say"];
        Assert.Equal(headings, headings.OrderBy(h => text.IndexOf("\n" + h + "\n", StringComparison.Ordinal)));
        Assert.All(headings, h => Assert.Contains("\n" + h + "\n", text, StringComparison.Ordinal));
        Assert.Contains("£5.35 a point", text, StringComparison.Ordinal);
        Assert.Contains("We found nothing that does.", text.Replace("\n", " "), StringComparison.Ordinal);
        Assert.DoesNotMatch("NaN|∞|Infinity", text);
    }

    [Fact]
    public void The_page_is_one_document_that_needs_nothing_else()
    {
        var html = Report.ToHtml();
        var page = XDocument.Parse(html.Replace("<!DOCTYPE html>\n", "").Replace("<meta charset=\"utf-8\">", "").Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", ""));
        Assert.DoesNotMatch("(?i)<script|https?://|<img|@import|url\\(", html);
        Assert.All(page.Descendants("svg"), svg => Assert.True(svg.Attribute("role")!.Value == "img" && svg.Element("title")!.Value.Length > 60));
        Assert.Single(page.Descendants("svg"));
        Assert.All(page.Descendants("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.Contains("&lt;South&gt; &amp; East", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_stands_in_all_forms()
    {
        using var json = JsonDocument.Parse(Report.ToJson());
        var tables = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).ToArray();
        var csv = Report.ToCsv().Split('\n');
        var cells = 0;
        foreach (var table in tables)
        {
            foreach (var row in table.GetProperty("rows").EnumerateArray())
            {
                Assert.Equal(table.GetProperty("columns").GetArrayLength(), row.GetArrayLength());
                cells += row.GetArrayLength() - 1;
            }
        }

        Assert.Equal(cells, csv.Length - 2);
        Assert.True(tables.Length >= 5 && cells > 100);
        Assert.Contains("ranges,\"Price for a point, before rounding\",Found,5.3", Report.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_count_of_one_to_nine_people_stands_in_it_or_follows()
    {
        using var json = JsonDocument.Parse(Report.ToJson());
        foreach (var table in json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()))
        {
            var places = table.GetProperty("columns").EnumerateArray().Select((c, i) => (c.GetString(), i)).Where(c => c.Item1 == "Cases").Select(c => c.i).ToArray();
            Assert.All(table.GetProperty("rows").EnumerateArray(), row => Assert.All(places, p => Assert.False(row[p].ValueKind == JsonValueKind.Number && row[p].GetInt64() is > 0 and < 10, table.ToString())));
        }

        var groups = Regex.Matches(Report.ToCsv(), "^by area,([^\n]*),Cases,([0-9]*)$", RegexOptions.Multiline).ToArray();
        Assert.Equal(3, groups.Length);
        Assert.Equal(2, groups.Count(g => g.Groups[2].Value.Length == 0));
    }

    [Fact]
    public void What_was_fitted_stands_in_the_report()
    {
        var result = Calibrator.Fit(Synthetic.Portfolio(Synthetic.Entries(400, 5.37, 0.2, 1)), Terms with { Method = FitMethod.Bands, MostBands = 4 });
        var bands = ((FittedBands)result.Shape).Bands;
        var rows = CalibrationReport.Of(result).ToCsv().Split('\n').Where(l => l.StartsWith("bands,", StringComparison.Ordinal)).ToArray();
        Assert.Equal(bands.Count * 2, rows.Length);
        Assert.Equal(FormattableString.Invariant($"bands,{bands[1].From:0.##},Amount,{bands[1].Amount:0.##}"), rows[2]);
    }

    [Fact]
    public void Quarters_of_fewer_than_forty_people_are_hidden()
    {
        string[] Dots(int cases) => [.. Of(Synthetic.Entries(cases, 5.37, 0.2, 1), Terms).ToCsv().Split('\n').Where(l => l.StartsWith("dots,", StringComparison.Ordinal) && l.Contains(",to,", StringComparison.Ordinal))];
        Assert.All(Dots(200), row => Assert.EndsWith(",to,", row, StringComparison.Ordinal));
        Assert.All(Dots(900), row => Assert.False(row.EndsWith(",to,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_named_in_any_form() =>
        Assert.All(new[] { Report.ToHtml(), Report.ToJson(), Report.ToCsv(), Report.ToText() }, text => Assert.DoesNotMatch("C-[0-9]", text));

    [Fact]
    public void Where_no_price_fits_it_says_so_first_and_why()
    {
        var random = new Random(4);
        var text = Of(Synthetic.Entries(90, 5, 0, 1).Select(e => e with { WeeklyCost = 50 + random.Next(900) }), Terms).ToText().Replace("\n", " ");
        Assert.Contains("No single price fits these people, because: - There are only 90 cases.", text, StringComparison.Ordinal);
        Assert.Contains("- What packages cost does not follow the points", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_below_cost_says_how_far()
    {
        var text = Of(Synthetic.Entries(600, 5.37, 0.2, 1), Terms with { Budget = 200_000 }).ToText().Replace("\n", " ");
        Assert.Matches("The figures were kept within £200,000 a week. The proposed budgets sum to £1[0-9]{2},[0-9]{3}[.0-9]*, which is £[0-9,.]+ less than these packages cost \\([0-9]+%\\)", text);
        Assert.Contains("A lack of money is no reason not to meet a need", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FitMethod.Bands)]
    [InlineData(FitMethod.Percentiles)]
    [InlineData(FitMethod.LeastSquaresWithBase)]
    [InlineData(FitMethod.Quantile)]
    public void Each_method_has_its_report(FitMethod method) =>
        Assert.DoesNotMatch("NaN|Infinity|∞", Of(Synthetic.Entries(400, 5.37, 0.2, 1), Terms with { Method = method }).ToCsv());

    private static CommitteeReport Of(System.Collections.Generic.IEnumerable<PortfolioEntry> entries, FitTerms terms) =>
        CalibrationReport.Of(Calibrator.Fit(Synthetic.Portfolio(entries), terms));
}
