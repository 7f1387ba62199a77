using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A check as its callers see it: the same each time, with less work as sure, told of on the way, ended early, and readable.</summary>
public sealed class CheckReportTests
{
    private static readonly CheckEffort Quick = new() { MostAnswerSets = 1000, EffortPercent = 2 };

    private static readonly RasConfiguration Hours = SampleFiles.Load("illustrative-hours").Configuration;

    [Fact]
    public void The_same_configuration_gives_the_same_report() =>
        Assert.Equal(RasJson.Write(RasChecker.Check(Hours, Quick)), RasJson.Write(RasChecker.Check(Hours, Quick)));

    [Fact]
    public void A_configuration_that_cannot_be_used_has_only_its_errors()
    {
        var report = RasChecker.Check(Hours with { Domains = null });
        Assert.True(report.HasErrors);
        Assert.Empty(report.Findings);
        Assert.All(report.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
        Assert.Contains("cannot be used", RasText.Write(report), StringComparison.Ordinal);
    }

    /// <summary>Limits hold whatever the work allowed: with less they are wider, and what is decided is the same.</summary>
    [Fact]
    public void Less_work_leaves_more_open_and_says_nothing_else()
    {
        var (none, some) = (RasChecker.Check(Hours, new() { MostAnswerSets = 0, EffortPercent = 0 }), RasChecker.Check(Hours, Quick));
        var known = some.Findings.ToDictionary(f => (f.Claim, f.Id, f.Pointer, f.Place, f.Option));
        var decided = none.Findings.Count(f => f.Verdict != CheckVerdict.Undecided);
        Assert.InRange(decided, 1, some.Findings.Count(f => f.Verdict != CheckVerdict.Undecided));
        Assert.Contains(none.Findings, f => f.Verdict == CheckVerdict.Undecided);
        foreach (var finding in none.Findings)
        {
            if (!known.TryGetValue((finding.Claim, finding.Id, finding.Pointer, finding.Place, finding.Option), out var same))
                continue;
            Assert.True(finding.Verdict == CheckVerdict.Undecided || same.Verdict == finding.Verdict, SoundnessTests.Told(finding));
            Assert.True(!(finding.Least?.Limit > same.Least?.Limit) && !(finding.Greatest?.Limit < same.Greatest?.Limit), SoundnessTests.Told(finding));
        }
    }

    [Fact]
    public void It_is_told_how_far_a_check_has_come_and_a_check_can_be_ended()
    {
        var told = new List<CheckProgress>();
        RasChecker.Check(Hours, Quick, new Told(told.Add));
        Assert.Contains(CheckProof.Reach, told.Select(t => t.Proof));
        Assert.Contains(CheckProof.Influence, told.Select(t => t.Proof));
        Assert.All(told, t => Assert.InRange(t.Done, 0, t.Of));
        using var ended = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => RasChecker.Check(Hours, Quick, new Told(_ => ended.Cancel()), ended.Token));
    }

    [Theory, MemberData(nameof(SampleCaseTests.Folders), MemberType = typeof(SampleCaseTests))]
    public void A_page_tells_each_diagnostic_with_its_mend_the_worst_first(string folder)
    {
        var report = SampleReports.Of(folder);
        var page = RasText.Write(report, PageFormat.Markdown);
        var places = report.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information).Select(d => page.IndexOf($"{d.Code}: ", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(report.Diagnostics.Count, Count(page, "What to do: "));
        Assert.Equal(report.Findings.Count(f => f.Diagnostic is not null && f.Witnesses.Count > 0), Count(page, "Who shows it: ") + Count(page, "Two people who differ") - report.Findings.Count(f => f is { Claim: CheckClaim.CharacteristicEffect, Diagnostic: not null }));
        Assert.DoesNotContain("<script", RasText.Write(report, PageFormat.Html), StringComparison.Ordinal);
    }

    /// <summary>A report on a document that was read tells lines and columns, on the page and as JSON; one on a configuration built in code has none.</summary>
    [Fact]
    public void Places_are_told_with_lines_where_a_document_was_read()
    {
        var configuration = new RasConfiguration
        {
            Id = "bands", Version = "1", Title = "Bands", Domains = [new() { Id = "d" }],
            Questions = [new ChoiceQuestion { Id = "q", Domain = "d", Options = [new() { Id = "a", Points = 5 }, new() { Id = "b", Points = 3 }] }],
            Budget = new() { Bands = ValueList.From(Enumerable.Range(0, 25).Select(i => new Band { From = i, Value = i })) },
        };
        var report = RasChecker.Check(configuration);
        Assert.Equal(
            "1st 2nd 3rd 5th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th".Split(' '),
            report.Diagnostics.Where(d => d.Code == "RAS403").Select(d => d.Message.Split(' ')[5]));
        var page = RasText.Write(report, PageFormat.Markdown);
        Assert.Contains("At /: The configuration does not say how to disagree with a figure.", page);
        Assert.Contains("Both: nothing else is asked.", page);
        Assert.Contains("\"line\":null,\"column\":null", RasJson.Write(report, indented: false));

        var document = System.Text.Encoding.UTF8.GetBytes(RasJson.Write(configuration));
        var located = report with { Diagnostics = RasJson.Locate(document, report.Diagnostics) };
        var first = located.Diagnostics.First(d => d.Code == "RAS403");
        var place = RasJson.Locate(document, first.Pointer)!.Value;
        Assert.Contains($"At /budget/bands/0 (line {place.Line}, column {place.Column}): No answers lead to the 1st band", RasText.Write(located, PageFormat.Markdown));
        Assert.Contains($"\"line\":{place.Line},\"column\":{place.Column}", RasJson.Write(located, indented: false));
    }

    /// <summary>Where nobody was found who comes to a limit, the page tells the limit alone; where somebody comes near it, both.</summary>
    [Fact]
    public void A_limit_is_told_by_who_comes_near_it()
    {
        var report = RasChecker.Check(Hours, new() { MostAnswerSets = 0, EffortPercent = 0 });
        string Page(Rational? found) => RasText.Write(
            report with { Findings = [report.Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "budget" }) with { Least = new(0, 0, []), Greatest = new(100, found, []) }] }, PageFormat.Markdown);
        Assert.Contains("| The indicative budget | £0.00 | up to £100.00 |", Page(null));
        Assert.Contains("| The indicative budget | £0.00 | £90.00 to £100.00 |", Page(90));
        Assert.Contains("| The indicative budget | £0.00 | £100.00 |", Page(100));
    }

    [Fact]
    public void Nothing_is_checked_that_is_not_there() => Assert.Throws<ArgumentNullException>(() => RasChecker.Check(null!));

    private static int Count(string page, string words) => page.Split(words).Length - 1;
}
