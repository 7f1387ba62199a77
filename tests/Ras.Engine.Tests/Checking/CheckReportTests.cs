using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ras.Engine.Tests.Samples;
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

    [Fact]
    public void Nothing_is_checked_that_is_not_there() => Assert.Throws<ArgumentNullException>(() => RasChecker.Check(null!));

    private static int Count(string page, string words) => page.Split(words).Length - 1;

    private sealed class Told(Action<CheckProgress> tell) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => tell(value);
    }
}
