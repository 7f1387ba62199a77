using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Samples;

/// <summary>Every configuration under samples gives what its worked examples say.</summary>
public sealed class SampleCaseTests(ITestOutputHelper output)
{
    public static IEnumerable<object[]> Folders() => Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations"))
        .Select(folder => new object[] { Path.GetFileName(folder) })
        .OrderBy(folder => (string)folder[0], System.StringComparer.Ordinal);

    public static IEnumerable<object[]> Cases() => Folders()
        .Select(folder => (string)folder[0])
        .SelectMany(folder => ReadCases(folder).Cases.Select(c => new object[] { folder, c.Name }));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_example_comes_out(string folder, string name)
    {
        var example = ReadCases(folder).Cases.Single(c => c.Name == name);
        Assert.Empty(SampleFiles.Load(folder).Test(example));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Cases_belong_to_their_configuration(string folder)
    {
        Assert.Equal(SampleFiles.Load(folder).Configuration.Id, ReadCases(folder).Configuration);
        Assert.NotEmpty(ReadCases(folder).Cases);
    }

    /// <summary>What each sample is compiled to: operations, denominators and bits, all far from the limit of 62.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void The_program_is_small(string folder)
    {
        var listing = SampleFiles.Load(folder).DescribeProgram();
        output.WriteLine(listing);
        Assert.Matches(@"^\d+ operations, \d+ registers, \d+ table entries, at most ([1-3]?\d) bits\n", listing);
    }

    private static WorkedExamples ReadCases(string folder) =>
        RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", folder, "cases.json")));
}
