using System.Collections.Generic;
using System.Linq;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>All that a check finds of configurations that were drawn at random once and kept: by going through all answers, by proof and search, and by the ends of values alone. What less work leaves undecided shows.</summary>
public sealed class ReportsAsApprovedTests
{
    private static readonly ApprovedTexts Approved = new("Checking", "Reports.approved.txt");

    private static readonly (string Name, CheckEffort Effort)[] Efforts =
    [
        ("counted", new() { MostAnswerSets = 400, EffortPercent = 1 }),
        ("proved", new() { MostAnswerSets = 0, EffortPercent = 1 }),
        ("by ends", new() { MostAnswerSets = 0, EffortPercent = 0 }),
    ];

    public static IEnumerable<object[]> Cases => Enumerable.Range(0, KeptConfigurations.All.Length).SelectMany(at => Efforts.Select(effort => new object[] { at, effort.Name }));

    [Theory, MemberData(nameof(Cases))]
    public void A_check_finds_this(int at, string effort) => Approved.Check(Named(at, effort), Found(at, effort));

    [Fact]
    public void Each_has_its_report() => Approved.CheckAll(Cases.Select(c => (At: (int)c[0], Effort: (string)c[1])).Select(c => (Named(c.At, c.Effort), Found(c.At, c.Effort))));

    private static string Named(int at, string effort) => $"{at + 1} {effort}";

    private static string Found(int at, string effort)
    {
        var report = RasChecker.Check(KeptConfigurations.All[at], Efforts.Single(e => e.Name == effort).Effort);
        return $"{report.AnswerSets} answer sets\n" + string.Concat(report.Findings.Select(finding => $"{SoundnessTests.Told(finding)}{People(finding)}\n")) + string.Concat(report.Diagnostics.Select(d => $"{d}\n"));
    }

    /// <summary>What those who show a finding come to.</summary>
    private static string People(CheckFinding finding) =>
        string.Concat(finding.Witnesses.Concat(new[] { finding.Least, finding.Greatest }.OfType<CheckBound>().SelectMany(b => b.Witnesses)).Select(w => $" {w.Status} {w.Amount}{(w.OneOff is > 0 ? $" and {w.OneOff}" : "")};"));
}
