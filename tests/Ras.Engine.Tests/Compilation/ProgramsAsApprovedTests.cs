using System.Linq;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>What every sample is compiled to, for one case and for columns: operations, denominators, ranges and bits.</summary>
public sealed class ProgramsAsApprovedTests
{
    private static readonly ApprovedTexts Approved = new("Compilation", "Programs.approved.txt");

    [Theory, MemberData(nameof(SampleCaseTests.Folders), MemberType = typeof(SampleCaseTests))]
    public void A_sample_is_compiled_to_this(string folder) => Approved.Check(folder, Listing(folder));

    [Fact]
    public void Every_sample_has_its_program() => Approved.CheckAll(SampleCaseTests.Folders().Select(row => (string)row[0]).Select(folder => (folder, Listing(folder))));

    private static string Listing(string folder)
    {
        var engine = SampleFiles.Load(folder);
        return engine.DescribeProgram() + "\n" + engine.DescribeColumns();
    }
}
