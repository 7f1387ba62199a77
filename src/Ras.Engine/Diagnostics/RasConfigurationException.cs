using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A configuration cannot be used; it carries everything that was found, not only the first.</summary>
public sealed class RasConfigurationException : Exception
{
    /// <summary>Makes the exception from what was found.</summary>
    /// <param name="diagnostics">What was found; at least one error.</param>
    /// <exception cref="ArgumentNullException">The diagnostics are null.</exception>
    public RasConfigurationException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, in the order of the document where it has one; of more than 1,000 errors the first 1,000, and how many more there are (RAS118).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        Framework.ThrowIfNull(diagnostics);
        var errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var opening = diagnostics.Any(d => d.Code == DiagnosticCodes.MoreErrors) ? $"The configuration has more than {errors - 1} errors." : errors == 1 ? "The configuration has 1 error." : $"The configuration has {errors} errors.";
        return string.Join(Environment.NewLine, new[] { opening }.Concat(diagnostics.Select(d => d.ToString())));
    }
}
