using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>How every sample and the first kept configurations are scored in columns: what is done in how many bits, in vectors or not, and in how many parts.</summary>
/// <remarks>A machine without vectors does all of it in integers and tells so; there is nothing to compare there.</remarks>
public sealed class BlocksAsApprovedTests
{
    private const int First = 10;

    private static readonly ApprovedTexts Approved = new("Columns", "Blocks.approved.txt");

    public static TheoryData<int> Kept => [.. Enumerable.Range(0, First)];

    [Theory, MemberData(nameof(SampleCaseTests.Folders), MemberType = typeof(SampleCaseTests))]
    public void A_sample_is_scored_so(string folder) => Check([OfSample(folder)]);

    [Theory, MemberData(nameof(Kept))]
    public void A_kept_configuration_is_scored_so(int at) => Check(OfKept(at));

    [Fact]
    public void Each_has_its_blocks() =>
        Approved.CheckAll([.. SampleCaseTests.Folders().Select(row => OfSample((string)row[0])), .. Enumerable.Range(0, First).SelectMany(OfKept)]);

    private static void Check(IEnumerable<(string Name, string Listing)> blocks)
    {
        if (Vector128.IsHardwareAccelerated)
            Assert.All(blocks, block => Approved.Check(block.Name, block.Listing));
    }

    private static (string Name, string Listing) OfSample(string folder) => (folder, SampleFiles.Load(folder).DescribeColumns());

    private static IEnumerable<(string Name, string Listing)> OfKept(int at)
    {
        var engine = RasEngine.Compile(KeptConfigurations.All[at]);
        return new[] { ResultParts.None, ResultParts.All }.Select(parts => ($"{at + 1} with {parts}", engine.DescribeColumns(parts)));
    }
}
