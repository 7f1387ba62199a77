using System.Collections.Generic;

namespace Ras.Engine.Hosting;

/// <summary>What came of an attempt to take up changed configurations, and everything that was found.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Diagnostics">Everything that was found, in the order of the sources: at least one error where the change is refused, else only warnings.</param>
public sealed record ReloadResult(ReloadOutcome Outcome, IReadOnlyList<SourceDiagnostic> Diagnostics);
