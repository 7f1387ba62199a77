using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>One error among what was found makes a configuration unusable; without one it can be used, whatever else was found, or nothing.</summary>
public sealed class HasErrorsTests
{
    private static readonly Diagnostic Error = new("RAS000", DiagnosticSeverity.Error, "", "It is wrong.", "Mend it.");
    private static readonly Diagnostic Warning = new("RAS000", DiagnosticSeverity.Warning, "", "It looks wrong.", "Look at it.");

    [Fact]
    public void A_report_has_errors_where_one_of_its_diagnostics_is_an_error()
    {
        Assert.False(new CheckReport().HasErrors);
        Assert.False(new CheckReport { Diagnostics = [Warning] }.HasErrors);
        Assert.True(new CheckReport { Diagnostics = [Error, Warning] }.HasErrors);
    }
}
