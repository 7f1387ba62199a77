using System;
using System.Diagnostics;
using Ras.Engine.Tests;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>The whole journey in a browser; reported as skipped wherever nobody asks for it, since it needs more than the SDK.</summary>
public sealed class BrowserTests
{
    [BrowserFact]
    public void Every_page_in_a_browser()
    {
        using var run = Process.Start(RepositoryFiles.Path("tests", "browser", "run"))!;
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }

    private sealed class BrowserFactAttribute : FactAttribute
    {
        public BrowserFactAttribute()
        {
            if (Environment.GetEnvironmentVariable("RAS_BROWSER") is null)
                Skip = "Not run: it needs Node.js and Chromium. Run tests/browser/run, or set RAS_BROWSER=1.";
        }
    }
}
