using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>The error reference says of every code what the engine says, with a file that brings it about.</summary>
public sealed class ErrorReferenceTests
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter ErrorReference writes the page anew.";

    [Fact]
    public void ErrorReference_is_what_the_engine_says()
    {
        var page = Page();
        var file = RepositoryFiles.Path("src", "Ras.Engine", "errors.md");
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
        {
            File.WriteAllText(file, page);
            return;
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, $"src/Ras.Engine/errors.md is not what the engine says. {Hint}");
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Error reference\n\n");
        page.Append("Every code that the engine tells about a configuration (RAS1xx reading, RAS2xx names, RAS3xx numbers), that a check of one tells\n");
        page.Append("(RAS4xx), that stands for something wrong with answers (RAS5xx), or that is a note on them (RAS6xx). RAS1xx to RAS3xx must be\n");
        page.Append("mended; of a code of a check it is said how much it matters. A code never changes its meaning and is never\n");
        page.Append("used again. For each there is a file under\n");
        page.Append("`tests/Ras.Engine.Tests/Broken` that has that fault and no other; what the engine says of it stands below.\n");
        foreach (var code in DiagnosticCodes.All)
        {
            page.Append($"\n## {code.Code} {code.Title}\n\n{Severity(code)}{code.Meaning}\n");
            foreach (var file in BrokenFile.All.Where(f => f.Code == code.Code).OrderBy(f => f.Name.Length > 6).ThenBy(f => f.Name, StringComparer.Ordinal).Take(3))
            {
                foreach (var finding in file.Findings())
                    page.Append($"\n- {Place(finding)}{finding.Message} {finding.Help}".TrimEnd());
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    private static string Severity(DiagnosticCode code) => code.Code.StartsWith("RAS4", StringComparison.Ordinal) ? $"{code.Severity}. " : "";

    private static string Place(Finding finding) => finding.Pointer is { Length: > 0 } pointer ? $"at `{pointer.Replace("`", "'", StringComparison.Ordinal)}`: " : "";
}
