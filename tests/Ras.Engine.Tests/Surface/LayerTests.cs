using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Ras.Engine.Calibration;
using Ras.Engine.Hosting;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>A folder is a stage, and arrows between folders run one way; files are short. Read from the source, as a person would.</summary>
public sealed class LayerTests
{
    /// <summary>Each folder may name those before it. The root, the doors, may name all.</summary>
    private static readonly string[] Order =
    [
        "Compatibility", "Numerics", "Diagnostics", "Configuration", "Answers", "Compilation", "Scoring", Path.Combine("Scoring", "Columns"), "Explaining", "Checking", "Comparing", "FollowUp", "Texts", "Json", "",
    ];

    private static readonly string[] TestingOrder = ["Compatibility", "Text", "Reference", "Generators", "Laws"];

    private static readonly string[] HostingOrder = ["Findings", "Sources", "Observing", "Serving", ""];

    private static readonly string[] CalibrationOrder = ["Findings", "Portfolios", "Fitting", "Judging", "Monitoring", "Reports", ""];

    private static readonly string[] ToolOrder = ["Streams", "Csv", "Cases", "Batches", "Comparing", "Figures", "Calibrating", "Sampling", "Commands", ""];

    private static readonly SourceTree Tree = new("Ras.Engine");

    private static readonly SourceTree Testing = new("Ras.Engine.Testing");

    private static readonly SourceTree Hosting = new("Ras.Engine.Hosting");

    private static readonly SourceTree Fitting = new("Ras.Engine.Calibration");

    private static readonly SourceTree Tool = new("Ras.Cli");

    [Fact]
    public void Every_folder_has_its_place()
    {
        Assert.Empty(Tree.Folders.Except(Order));
        Assert.Empty(Testing.Folders.Except(TestingOrder));
        Assert.Empty(Hosting.Folders.Except(HostingOrder));
        Assert.Empty(Fitting.Folders.Except(CalibrationOrder));
        Assert.Empty(Tool.Folders.Except(ToolOrder));
    }

    [Fact]
    public void Arrows_run_one_way()
    {
        Assert.Equal("", string.Join("\n", Tree.ArrowsAgainst(Order)));
        Assert.Equal("", string.Join("\n", Testing.ArrowsAgainst(TestingOrder)));
        Assert.Equal("", string.Join("\n", Hosting.ArrowsAgainst(HostingOrder)));
        Assert.Equal("", string.Join("\n", Fitting.ArrowsAgainst(CalibrationOrder)));
        Assert.Equal("", string.Join("\n", Tool.ArrowsAgainst(ToolOrder)));
    }

    [Fact]
    public void No_file_is_longer_than_350_lines_and_most_are_under_150()
    {
        var lines = Tree.Files.Concat(Testing.Files).Concat(Hosting.Files).Concat(Fitting.Files).Concat(Tool.Files).ToDictionary(f => f.FullPath, f => f.Text.Count(c => c == '\n'));
        Assert.Empty(lines.Where(l => l.Value > 350).Select(l => $"{l.Key}: {l.Value} lines"));
        Assert.True(lines.Count(l => l.Value < 150) > lines.Count / 2);
    }

    [Fact]
    public void Every_type_is_in_the_one_namespace()
    {
        var elsewhere = typeof(RasEngine).Assembly.GetExportedTypes().Where(t => t.Namespace != "Ras.Engine").Select(t => t.FullName);
        Assert.Empty(elsewhere);
        Assert.All(typeof(RasHosting).Assembly.GetExportedTypes(), type => Assert.Equal("Ras.Engine.Hosting", type.Namespace));
        Assert.All(typeof(Calibrator).Assembly.GetExportedTypes(), type => Assert.Equal("Ras.Engine.Calibration", type.Namespace));
    }

    [Fact]
    public void Nothing_is_called_by_a_name_that_says_nothing()
    {
        var names = typeof(RasEngine).Assembly.GetTypes().Concat(typeof(RasHosting).Assembly.GetTypes()).Concat(typeof(Calibrator).Assembly.GetTypes()).Select(t => t.Name);
        Assert.DoesNotContain(names, n => n == "Engine" || Regex.IsMatch(n, "(Manager|Helper|Helpers|Utils|Utilities|Calculator|Evaluator)$"));
    }
}
