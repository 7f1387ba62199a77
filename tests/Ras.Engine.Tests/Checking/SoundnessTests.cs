using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Checking;

/// <summary>Nothing that is proved is refuted by random people, and whoever refutes something does so before the reference evaluator too.</summary>
/// <remarks><c>RAS_CHECKS</c> says how many random configurations, <c>RAS_ANSWERS</c> how many people each, <c>RAS_EFFORT</c> how much work in percent, and <c>RAS_SEED</c> with which seed to begin; see the page on the tests.</remarks>
public sealed class SoundnessTests(ITestOutputHelper output)
{
    private const int Ordinary = 100;
    private const int OrdinaryAnswers = 60;
    private const int AnswerSets = 100_000;

    [Fact]
    public void Random_configurations_keep_what_is_proved()
    {
        var (checks, answers, seed) = (Asked("RAS_CHECKS", Ordinary), Asked("RAS_ANSWERS", OrdinaryAnswers), Asked("RAS_SEED", 1));
        var (decided, done) = (new DecidedShares(), 0);
        foreach (var configuration in Configurations.Any.Sample(checks, new Rnd((ulong)seed), 50))
        {
            // Half of them are left to proof and search even where all answers could be gone through.
            var report = RasChecker.Check(configuration, new() { MostAnswerSets = done++ % 2 == 0 ? AnswerSets : 0, EffortPercent = Asked("RAS_EFFORT", 2) });
            decided.Add(report);
            if (Broken(report, answers, seed) is { } broken)
                Assert.Fail($"{broken}\n{Readable.Text(configuration)}");
        }

        output.WriteLine($"{checks} random configurations, {answers} people each: nothing that is proved is refuted.");
        decided.Write(output);
    }

    [Theory, MemberData(nameof(SampleCaseTests.Folders), MemberType = typeof(SampleCaseTests))]
    public void Samples_keep_what_is_proved(string folder)
    {
        var report = SampleReports.Of(folder);
        Assert.Null(Broken(report, Asked("RAS_ANSWERS", OrdinaryAnswers) / 2, 1));
        var decided = new DecidedShares();
        decided.Add(report);
        decided.Write(output);
    }

    /// <summary>What is wrong with a report; null where nothing was found.</summary>
    internal static string? Broken(CheckReport report, int people, int seed)
    {
        var configuration = report.Configuration;
        foreach (var finding in report.Findings)
        {
            if (WitnessFault.Of(finding, configuration) is { } fault)
                return fault;
        }

        var onCases = report.Findings.Where(IsStated).Select(f => (Finding: f, Claim: new ClaimOnCase(f, configuration))).ToList();
        var drawn = new DrawnAnswers(configuration, seed);
        for (var i = 0; i < people; i++)
        {
            var answers = drawn.Next();
            var worked = new ReferenceCase(configuration, answers);
            foreach (var (finding, claim) in onCases)
            {
                if (claim.IsBrokenBy(worked, answers))
                    return $"{Told(finding)} is broken by {Readable.Text(answers)}";
            }

            foreach (var finding in report.Findings.Where(IsStated))
            {
                if ((people < 1000 || i % 10 == 0) && ClaimOnPair.Break(finding, configuration, drawn) is { } pair)
                    return $"{Told(finding)} is broken by {Readable.Text(pair.From)} and {Readable.Text(pair.To)}";
            }
        }

        return null;
    }

    internal static string Told(CheckFinding f) => $"{f.Verdict} {f.Claim} of {f.Id} {f.Place} {f.Option} [{f.Least?.Limit}..{f.Greatest?.Limit}]";

    /// <summary>Whether something is claimed for all: a claim that is proved, or the limits of a range, reached or not.</summary>
    private static bool IsStated(CheckFinding finding) => finding.Verdict == CheckVerdict.Proved || finding.Least is not null || finding.Greatest is not null;

    internal static int Asked(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
