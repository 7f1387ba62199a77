using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Many small configurations, of which each way to check is quick: proof, search and counting agree, and nobody breaks what they say.</summary>
public sealed class SmallConfigurationTests
{
    private const int Groups = 60;
    private const int InAGroup = 6;
    private const int FewAnswerSets = 400;
    private const int People = 20;

    private static readonly CheckEffort Counting = new() { MostAnswerSets = FewAnswerSets, EffortPercent = 1 };
    private static readonly CheckEffort NoCounting = new() { MostAnswerSets = 0, EffortPercent = 1 };

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Groups)];

    [Theory, MemberData(nameof(Numbers))]
    public void Every_way_to_check_says_the_same(int group)
    {
        foreach (var configuration in Configurations.Any.Sample(InAGroup, new Rnd((ulong)group), 1))
        {
            var counted = RasChecker.Check(configuration, Counting);
            if (counted.AnswerSets is null)
                continue;
            Assert.DoesNotContain(counted.Findings, finding => finding.Verdict == CheckVerdict.Undecided);
            var proved = RasChecker.Check(configuration, NoCounting);
            ProofAndCountTests.AssertAgree(proved, counted);
            ProofAndCountTests.AssertAgree(RasChecker.Check(configuration, ProofAndCountTests.ByEnds), counted);
            Assert.Null(SoundnessTests.Broken(counted, People, group));
            Assert.Null(SoundnessTests.Broken(proved, People / 4, group));
        }
    }
}
