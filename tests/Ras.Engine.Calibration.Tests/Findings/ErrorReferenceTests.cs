using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Ras.Engine.Tests;
using Xunit;

namespace Ras.Engine.Calibration.Tests.Findings;

/// <summary>The error reference says of every code what calibration says, brought about by cases and terms that have that fault.</summary>
public sealed class ErrorReferenceTests
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Calibration.Tests --filter ErrorReference writes the page anew.";

    private static readonly FitTerms Terms = new() { Version = "2027.1", Draws = 1 };

    [Fact]
    public void ErrorReference_is_what_calibration_says()
    {
        var (page, file) = (Page(), RepositoryFiles.Path("src", "Ras.Engine.Calibration", "errors.md"));
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
        {
            File.WriteAllText(file, page);
            return;
        }

        Assert.True(File.ReadAllText(file) == page, $"src/Ras.Engine.Calibration/errors.md is not what calibration says. {Hint}");
    }

    [Fact]
    public void Every_code_is_brought_about_and_is_no_code_of_the_engine()
    {
        Assert.Equal(CalibrationCodes.All.Select(c => c.Code), Examples().Select(e => e.Code).Distinct().Order());
        Assert.Empty(CalibrationCodes.All.Select(c => c.Code).Intersect(DiagnosticCodes.All.Select(c => c.Code)));
        Assert.All(Examples(), e => Assert.Equal(CalibrationCodes.All.Single(c => c.Code == e.Code).Severity, e.Severity));
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Error reference of calibration and monitoring\n\n");
        page.Append("Every code about portfolios (RAS95x) and fits (RAS96x). A warning counts what is left out; an error ends the work. Those about\n");
        page.Append("configurations and answers themselves are in the engine's own reference. A code never changes its meaning and is never used again.\n");
        foreach (var code in CalibrationCodes.All)
        {
            page.Append($"\n## {code.Code} {code.Title}\n\n{code.Meaning}\n");
            foreach (var example in Examples().Where(e => e.Code == code.Code))
                page.Append($"\n- {Regex.Replace(example.ToString(), "sha256:[0-9a-f]+", "sha256:…")}");
            page.Append('\n');
        }

        return page.ToString();
    }

    private static Diagnostic[] Examples()
    {
        var good = Synthetic.Entries(200, 5, 0.2, 1, null, i => i == 0 ? "Islands" : "North");
        return
        [
            .. Synthetic.Portfolio([good[0], Synthetic.Entry("A-1", 20, null), Synthetic.Entry("A-2", 20, 0), Synthetic.Entry("A-3", 20, 9), Synthetic.Entry("A-3", 20, 9), Synthetic.Entry("A-4", 20, 9) with { Answers = AnswerSet.Empty }]).Findings,
            .. CostedEntries.Of(good, [new("Z-9", 100, "week"), new("C-1", 100, "hourly")]).Findings,
            .. Broken(() => Synthetic.Portfolio([good[0] with { ConfigurationHash = "sha256:9f2c" }])),
            .. Broken(() => Synthetic.Portfolio([good[0] with { Groups = [] }])),
            .. Broken(() => Portfolio.Of(Synthetic.Engine(), good, new() { GroupColumns = ["area"], Line = "alarm-line" })),
            .. Broken(() => Calibrator.Fit(Synthetic.Portfolio(good.Take(3)), Terms)),
            .. Broken(() => Calibrator.Fit(Synthetic.Portfolio(Enumerable.Range(0, 50).Select(i => Synthetic.Entry($"{i}", 20, 100 + i))), Terms)),
            .. Broken(() => Calibrator.Fit(Synthetic.Portfolio(good), Terms with { Method = FitMethod.Bands, LeastInBand = 90 })),
            .. Broken(() => Calibrator.Fit(Synthetic.Portfolio(good), Terms with { Increment = 0 })),
            Calibrator.Fit(Synthetic.Portfolio(good), Terms with { Budget = 10 }).Findings.Single(f => f.Code == "RAS966"),
            .. Broken(() => Calibrator.Fit(Synthetic.Portfolio(good, Synthetic.Engine(Synthetic.Small.Replace("\"home\"", "\"needs-base\""))), Terms with { Method = FitMethod.LeastSquaresWithBase })),
        ];
    }

    private static IReadOnlyList<Diagnostic> Broken(Action act) => Assert.Throws<CalibrationException>(act).Findings;
}
