using System.Collections.Generic;
using System.Linq;
using CaseManagement.Storing;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace CaseManagement.Deciding;

/// <summary>A version that corrects another, and whom that affects: every record of the version that was wrong, scored again by the one that is right.</summary>
internal static class CorrectedVersion
{
    /// <summary>The version that corrects another; null where none does.</summary>
    public static RasEngine? Of(RasCatalogue catalogue, RasConfiguration version) =>
        catalogue.Engines.FirstOrDefault(e => e.Configuration.Id == version.Id && e.Configuration.Replaces?.Version == version.Version);

    public static IReadOnlyList<AffectedAssessment> Affected(IReadOnlyList<Assessment> recorded, RasEngine corrected, RasScoring scoring) =>
        recorded.Select(a => new AffectedAssessment(a, a.Record!.Result, scoring.Score(corrected, a.Record.Answers))).ToArray();
}

/// <summary>One assessment under the version that it was scored by and under the one that corrects it.</summary>
internal sealed record AffectedAssessment(Assessment Assessment, IndicativeBudget Was, IndicativeBudget WouldBe)
{
    public bool IsAffected => Was.Status != WouldBe.Status || Was.Amount != WouldBe.Amount || Was.Figures?.OneOff != WouldBe.Figures?.OneOff;

    public decimal? Difference => WouldBe.Amount - Was.Amount;
}
