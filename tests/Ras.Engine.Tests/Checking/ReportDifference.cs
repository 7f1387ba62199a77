using System.Linq;

namespace Ras.Engine.Tests.Checking;

/// <summary>Holds what a check proves without going through all answers against what it finds by going through them.</summary>
internal static class ReportDifference
{
    /// <summary>Where what is proved is not what counting finds; null where it is.</summary>
    public static string? Of(CheckReport proved, CheckReport counted)
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
