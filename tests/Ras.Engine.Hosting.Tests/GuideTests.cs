using System;
using System.IO;
using Ras.Engine.Tests;
using Xunit;

namespace Ras.Engine.Hosting.Tests;

/// <summary>The first page shows the host that the package's README shows, which <c>tests/clients/run</c> builds and asks for a score.</summary>
public sealed class GuideTests
{
    [Fact]
    public void The_host_in_ten_lines_is_the_same_on_both_pages()
    {
        var package = File.ReadAllText(RepositoryFiles.Path("src", "Ras.Engine.Hosting", "README.md"));
        var start = package.IndexOf("```csharp\n", StringComparison.Ordinal);
        var host = package[start..package.IndexOf("```\n", start + 1, StringComparison.Ordinal)];
        Assert.Equal(11, host.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(host, File.ReadAllText(RepositoryFiles.Path("README.md")), StringComparison.Ordinal);
    }
}
