using System.Linq;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>What is told of every broken file, word for word: a message is what an author has to go by.</summary>
public sealed class FindingsAsApprovedTests
{
    private static readonly ApprovedTexts Approved = new("Reading", "Findings.approved.txt");

    [Theory, MemberData(nameof(BrokenFile.Names), MemberType = typeof(BrokenFile))]
    public void It_is_told_in_these_words(string name) => Approved.Check(name, Told(BrokenFile.Of(name)));

    [Fact]
    public void Every_file_has_its_words() => Approved.CheckAll(BrokenFile.All.Select(file => (file.Name, Told(file))));

    private static string Told(BrokenFile file) => string.Concat(file.Findings().Select(finding =>
        $"at {finding.Pointer ?? "no place"}{(finding.Position is { } position ? $", line {position.Line}, column {position.Column}" : "")}:\n{finding.Message}\n{finding.Help}\n".Replace("\r", "\\r")));
}
