using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>
/// What a check finds of every sample and of every kept configuration: by going through all answers, by proof and search, and by the ends of values alone.
/// What less work leaves undecided shows. Of the first kept configurations each finding is told, of the others how many there are; a digest stands for
/// the whole report, with who shows a finding and what was told on the way.
/// </summary>
public sealed class ReportsAsApprovedTests
{
    private const int ToldWhole = 10;

    private static readonly ApprovedTexts Approved = new("Checking", "Reports.approved.txt");

    private static readonly (string Name, CheckEffort Effort)[] Efforts =
    [
        ("counted", new() { MostAnswerSets = 400, EffortPercent = 1 }),
        ("proved", new() { MostAnswerSets = 0, EffortPercent = 1 }),
        ("by ends", new() { MostAnswerSets = 0, EffortPercent = 0 }),
    ];

    public static IEnumerable<object[]> Kept => Enumerable.Range(0, KeptConfigurations.All.Length).SelectMany(at => Efforts.Select(effort => new object[] { at, effort.Name }));

    public static IEnumerable<object[]> Samples => SampleCaseTests.Folders().SelectMany(folder => Efforts.Select(effort => new[] { folder[0], effort.Name }));

    [Theory, MemberData(nameof(Kept))]
    public void A_check_of_a_kept_configuration_finds_this(int at, string effort) => Approved.Check(Named(at, effort), Found(at, effort));

    [Theory, MemberData(nameof(Samples))]
    public void A_check_of_a_sample_finds_this(string folder, string effort) => Approved.Check(Named(folder, effort), Found(folder, effort));

    [Fact]
    public void Each_has_its_report() => Approved.CheckAll(
        [.. Kept.Select(c => Named((int)c[0], (string)c[1])), .. Samples.Select(c => Named((string)c[0], (string)c[1]))],
        () => [.. Kept.Select(c => Found((int)c[0], (string)c[1])), .. Samples.Select(c => Found((string)c[0], (string)c[1]))]);

    private static string Named(int at, string effort) => Named($"{at + 1}", effort);

    private static string Named(string what, string effort) => $"{what} {effort}";

    private static string Found(int at, string effort) => Found(KeptConfigurations.All[at], effort, isToldWhole: at < ToldWhole);

    private static string Found(string folder, string effort) => Found(SampleFiles.Load(folder).Configuration, effort, isToldWhole: false);

    private static string Found(RasConfiguration configuration, string effort, bool isToldWhole)
    {
        var onTheWay = new StringBuilder();
        var report = RasChecker.Check(configuration, Efforts.Single(e => e.Name == effort).Effort, new Told(value => onTheWay.Append(value).Append('\n')));
        int Count(CheckVerdict verdict) => report.Findings.Count(f => f.Verdict == verdict);
        var counts = $"{report.AnswerSets} answer sets, {Count(CheckVerdict.Proved)} proved, {Count(CheckVerdict.Refuted)} refuted, {Count(CheckVerdict.Undecided)} undecided, "
            + $"{report.Diagnostics.Count} diagnostics; {Digest($"{RasJson.Write(report, indented: false)}{onTheWay}")}\n";
        return isToldWhole ? counts + Told(report) : counts;
    }

    private static string Told(CheckReport report) =>
        string.Concat(report.Findings.Select(finding => $"{SoundnessTests.Told(finding)}{People(finding)}\n")) + string.Concat(report.Diagnostics.Select(d => $"{d}\n"));

    /// <summary>What those who show a finding come to.</summary>
    private static string People(CheckFinding finding) =>
        string.Concat(finding.Witnesses.Concat(new[] { finding.Least, finding.Greatest }.OfType<CheckBound>().SelectMany(b => b.Witnesses)).Select(w => $" {w.Status} {w.Amount}{(w.OneOff is > 0 ? $" and {w.OneOff}" : "")};"));

    private static string Digest(string text)
    {
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), 0, 8).Replace("-", "").ToLowerInvariant();
    }
}
