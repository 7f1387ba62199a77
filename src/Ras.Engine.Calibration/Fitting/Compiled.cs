using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>Compiles proposals.</summary>
internal static class Compiled
{
    /// <summary>The engine of a proposal.</summary>
    /// <exception cref="CalibrationException">The engine refuses it.</exception>
    public static RasEngine Of(RasConfiguration proposed) => RasEngine.TryCompile(proposed, out var engine, out var diagnostics)
        ? engine
        : throw new CalibrationException(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => CalibrationFaults.NotUsable(d.ToString())).ToArray());
}
