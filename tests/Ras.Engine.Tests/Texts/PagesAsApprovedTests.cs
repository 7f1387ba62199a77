using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ras.Engine.Tests.Samples;
using Ras.Engine.Tests.Support;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>What a page says of the first and the last worked example of every sample, word for word, and of what other answers would do.</summary>
public sealed class PagesAsApprovedTests
{
    private static readonly ApprovedTexts Approved = new("Texts", "Pages.approved.txt");

    /// <summary>Samples whose pages fill thousands of lines; the others have all that these have.</summary>
    private static readonly string[] Long = ["benchmark-40", "germany-nba", "pip-2023", "pip-2025"];

    public static IEnumerable<object[]> Cases => SampleCaseTests.Cases().Where(row => !Long.Contains(row[0])).GroupBy(row => row[0]).SelectMany(cases => new[] { cases.First(), cases.Last() }).Distinct();

    [Theory, MemberData(nameof(Cases))]
    public void A_page_says_this(string folder, string name) => Approved.Check(Named(folder, name), Page(folder, name));

    [Fact]
    public void Every_case_has_its_page() => Approved.CheckAll(Cases.Select(row => ((string)row[0], (string)row[1])).Select(row => (Named(row.Item1, row.Item2), Page(row.Item1, row.Item2))));

    private static string Named(string folder, string name) => $"{folder}: {name}";

    private static string Page(string folder, string name)
    {
        var engine = SampleFiles.Load(folder);
        var answers = RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", folder, "cases.json"))).Cases.Single(c => c.Name == name).Answers;
        return RasText.Write(engine.Explain(answers), PageFormat.Text) + "\n" + RasText.Write(engine.WhatIf(answers), PageFormat.Text);
    }
}
