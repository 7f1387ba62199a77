using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A configuration that was built in code is held to the rules of those that are read, as when it is compiled.</summary>
public sealed class BuiltInCodeTests
{
    [Fact]
    public void What_cannot_be_compiled_cannot_be_checked()
    {
        var configuration = new RasConfiguration
        {
            Id = "built", Version = "1", Title = "Built", Domains = [new() { Id = "d" }],
            Questions = [new YesNoQuestion { Id = "q", Domain = "d", Points = 2 }],
            Budget = new() { Lines = [new() { Id = "line", Price = 4, OneOff = true, Per = Period.Week }] },
        };
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        var report = RasChecker.Check(configuration);
        Assert.Equal(diagnostics.Select(d => d.ToString()), report.Diagnostics.Select(d => d.ToString()));
        Assert.Empty(report.Findings);
    }
}
