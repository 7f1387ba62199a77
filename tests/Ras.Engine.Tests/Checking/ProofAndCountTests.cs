using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Checking;

/// <summary>What proof and search say where they may not go through all answers is what going through all of them says: the slow, obvious twin of every proof.</summary>
public sealed class ProofAndCountTests(ITestOutputHelper output)
{
    private const int Ordinary = 150;

    private static readonly CheckOptions NoCounting = new() { MostAnswerSets = 0, EffortPercent = SoundnessTests.Asked("RAS_EFFORT", 2) };

    private static readonly CheckOptions Counting = new() { EffortPercent = 1 };

    [Fact]
    public void Proofs_agree_with_going_through_all_answers()
    {
        var decided = new DecidedShares();
        var compared = 0;
        foreach (var configuration in Configurations.Any.Sample(SoundnessTests.Asked("RAS_CHECKS", Ordinary), new Rnd((ulong)SoundnessTests.Asked("RAS_SEED", 1) + 7), 50))
        {
            var proved = RasChecker.Check(configuration, NoCounting);
            decided.Add(proved);
            Assert.True(WitnessFaultIn(proved) is not { } fault, $"{WitnessFaultIn(proved)}\n{Readable.Text(configuration)}");
            var counted = RasChecker.Check(configuration, Counting);
            if (counted.AnswerSets is null)
                continue;
            compared++;
            Assert.True(Difference(proved, counted) is not { } difference, $"{Difference(proved, counted)}\n{Readable.Text(configuration)}");
        }

        Assert.True(compared > 0);
        output.WriteLine($"{compared} configurations agree; without going through all answers:");
        decided.Write(output);
    }

    /// <summary>Where all answers are gone through nothing stays undecided.</summary>
    [Fact]
    public void Nothing_stays_undecided_where_answers_are_few()
    {
        foreach (var configuration in Configurations.Any.Sample(SoundnessTests.Asked("RAS_CHECKS", Ordinary), new Rnd((ulong)SoundnessTests.Asked("RAS_SEED", 1) + 8), 50))
        {
            var report = RasChecker.Check(configuration, Counting);
            if (report.AnswerSets is null)
                continue;
            var open = report.Findings.Where(f => f.Verdict == CheckVerdict.Undecided).Select(SoundnessTests.Told).ToList();
            Assert.True(open.Count == 0, $"{report.AnswerSets} answer sets, and undecided: {string.Join("; ", open)}\n{Readable.Text(configuration)}");
        }
    }

    private static string? WitnessFaultIn(CheckReport report) => report.Findings.Select(f => WitnessFault.Of(f, report.Configuration)).FirstOrDefault(f => f is not null);

    /// <summary>Where what is proved is not what counting finds; null where it is.</summary>
    private static string? Difference(CheckReport proved, CheckReport counted)
    {
        var exact = counted.Findings.ToDictionary(Key);
        foreach (var finding in proved.Findings)
        {
            if (!exact.TryGetValue(Key(finding), out var known))
            {
                // Where nobody brings it about going through all answers finds nothing to tell.
                if (finding.Verdict == CheckVerdict.Refuted)
                    return $"{SoundnessTests.Told(finding)}, and counting does not know it";
                continue;
            }

            if (finding.Least is null && finding.Greatest is null && finding.Verdict != CheckVerdict.Undecided && finding.Verdict != known.Verdict)
                return $"{SoundnessTests.Told(finding)}, but {SoundnessTests.Told(known)}";
            if (finding.Least?.Limit > known.Least?.Limit || finding.Greatest?.Limit < known.Greatest?.Limit)
                return $"{SoundnessTests.Told(finding)} is too narrow: {SoundnessTests.Told(known)}";
            if (finding.Verdict == CheckVerdict.Proved && (finding.Least?.Limit != known.Least?.Limit || finding.Greatest?.Limit != known.Greatest?.Limit))
                return $"{SoundnessTests.Told(finding)} is not reached: {SoundnessTests.Told(known)}";
        }

        return null;
    }

    private static (CheckClaim, string, string, int?, string?) Key(CheckFinding f) => (f.Claim, f.Id, f.Pointer, f.Place, f.Option);
}
