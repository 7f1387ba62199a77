using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Ras.Engine.Tests.Guides;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>What every sample is compiled to, and what each example of the format reference adds to a program: operations, denominators, ranges and bits.</summary>
public sealed class ProgramsAsApprovedTests
{
    private static readonly ApprovedTexts Approved = new("Compilation", "Programs.approved.txt");
    private static readonly string FormatPage = RepositoryFiles.Path("src", "Ras.Engine", "format.md");

    /// <summary>The name of an operation, and which register it fills: what is before it decides that.</summary>
    private static readonly Regex Register = new(@"^(   \w+) +\d+ ");

    public static TheoryData<int> Examples => [.. FormatExamples().Select((_, number) => number)];

    [Theory, MemberData(nameof(SampleCaseTests.Folders), MemberType = typeof(SampleCaseTests))]
    public void A_sample_is_compiled_to_this(string folder) => Approved.Check(folder, Listing(folder));

    [Theory, MemberData(nameof(Examples))]
    public void An_example_of_the_format_adds_this(int number) => Approved.Check(Named(number), Added(FormatExamples()[number]));

    [Fact]
    public void Each_has_its_program() => Approved.CheckAll(
    [
        .. SampleCaseTests.Folders().Select(row => (string)row[0]).Select(folder => (folder, Listing(folder))),
        .. FormatExamples().Select((example, number) => (Named(number), Added(example))),
    ]);

    private static string Listing(string folder) => SampleFiles.Load(folder).DescribeProgram();

    private static string Named(int number) => $"example {number + 1} of the format";

    private static string Added(FormatExample example)
    {
        var without = Rows(FirstExample()).ToHashSet();
        return string.Concat(Rows(example.Configuration.ToJsonString()).Where(row => !without.Contains(row)).Select(row => row + "\n"));
    }

    private static IEnumerable<string> Rows(string configuration) =>
        RasEngine.Compile(RasJson.ReadConfiguration(configuration)).DescribeProgram().Split('\n').Skip(2).Select(row => Register.Replace(row, "$1 "));

    private static List<FormatExample> FormatExamples() => [.. GuideBlock.In(FormatPage).Where(FormatExample.IsOne).Select(block => FormatExample.Of(block, FirstExample()))];

    private static string FirstExample() => GuideBlock.In(FormatPage).Last(block => block.Kind == "json configuration").Text;
}
