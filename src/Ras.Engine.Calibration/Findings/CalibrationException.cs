using System;
using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>A portfolio or a fit cannot be used; holds everything that is wrong.</summary>
public sealed class CalibrationException : Exception
{
    /// <summary>Tells what is wrong.</summary>
    /// <param name="findings">What is wrong; at least one.</param>
    public CalibrationException(IReadOnlyList<Diagnostic> findings)
        : base(string.Join("\n", findings.Select(f => f.ToString()))) => Findings = findings;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
