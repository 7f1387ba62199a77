using System.Collections.Generic;
using System.Globalization;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Checking;

/// <summary>How many claims of each kind were decided, and how many were not.</summary>
internal sealed class DecidedShares
{
    private readonly SortedDictionary<(CheckProof Proof, CheckClaim Claim), (int Decided, int All)> _counts = [];

    public void Add(CheckReport report)
    {
        foreach (var finding in report.Findings)
        {
            var (decided, all) = _counts.GetValueOrDefault((finding.Proof, finding.Claim));
            _counts[(finding.Proof, finding.Claim)] = (decided + (finding.Verdict == CheckVerdict.Undecided ? 0 : 1), all + 1);
        }
    }

    public void Write(ITestOutputHelper output)
    {
        foreach (var ((proof, claim), (decided, all)) in _counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{proof,-16} {claim,-26} {decided,7} of {all,7} decided, {100m * decided / all,6:0.0} %"));
    }
}
