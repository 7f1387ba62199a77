using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Checking;

/// <summary>How many claims of each kind were proved, refuted and left undecided.</summary>
internal sealed class DecidedShares
{
    private readonly SortedDictionary<(CheckProof Proof, CheckClaim Claim), int[]> _counts = [];

    public void Add(CheckReport report)
    {
        foreach (var finding in report.Findings)
        {
            if (!_counts.TryGetValue((finding.Proof, finding.Claim), out var counts))
                _counts[(finding.Proof, finding.Claim)] = counts = new int[3];
            counts[(int)finding.Verdict]++;
        }
    }

    public void Write(ITestOutputHelper output)
    {
        foreach (var ((proof, claim), counts) in _counts)
            output.WriteLine(Line($"{proof,-16} {claim,-26}", counts));
        output.WriteLine(Line($"{"All",-43}", [.. Enumerable.Range(0, 3).Select(verdict => _counts.Values.Sum(c => c[verdict]))]));
    }

    private static string Line(string what, int[] counts)
    {
        var (proved, refuted, undecided) = (counts[(int)CheckVerdict.Proved], counts[(int)CheckVerdict.Refuted], counts[(int)CheckVerdict.Undecided]);
        var share = 100m * (proved + refuted) / System.Math.Max(1, proved + refuted + undecided);
        return string.Create(CultureInfo.InvariantCulture, $"{what} {proved,7} proved {refuted,7} refuted {undecided,7} undecided {share,6:0.0} % decided");
    }
}
