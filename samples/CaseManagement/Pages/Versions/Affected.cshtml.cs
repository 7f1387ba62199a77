using System.Collections.Generic;
using System.Linq;
using CaseManagement.Deciding;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace CaseManagement.Pages.Versions;

/// <summary>Whose figure would rise or fall under the version that corrects another. Nothing is changed by looking.</summary>
[Authorize(Roles = $"{nameof(Role.Manager)},{nameof(Role.Finance)}")]
internal sealed class AffectedModel(StoredAssessments assessments, RasCatalogue catalogue, RasScoring scoring) : PageModel
{
    public RasConfiguration Wrong { get; private set; } = null!;

    public RasConfiguration Right { get; private set; } = null!;

    public IReadOnlyList<AffectedAssessment> Affected { get; private set; } = [];

    /// <summary>How many come out the same.</summary>
    public int Unaffected { get; private set; }

    public string Each => Pounds.Each(Right.Period);

    public IActionResult OnGet(string id, string version)
    {
        if (catalogue.Find(id, version) is not { } wrong || CorrectedVersion.Of(catalogue, wrong.Configuration) is not { } right)
            return NotFound();
        (Wrong, Right) = (wrong.Configuration, right.Configuration);
        var all = CorrectedVersion.Affected(assessments.RecordedUnder(id, version), right, scoring);
        Affected = all.Where(a => a.IsAffected).ToArray();
        Unaffected = all.Count - Affected.Count;
        return Page();
    }
}
