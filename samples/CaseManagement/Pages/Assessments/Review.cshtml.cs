using CaseManagement.Deciding;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

/// <summary>What other answers would do, and what changed since the last assessment: for those who review, never while somebody answers.</summary>
[Authorize(Roles = nameof(Role.Manager))]
internal sealed class ReviewModel(StoredAssessments assessments) : ResultPage(assessments)
{
    private readonly StoredAssessments _assessments = assessments;

    /// <summary>The last assessment before it that has a record; null where there is none.</summary>
    public RecordedBudget? Earlier { get; private set; }

    public string? WhatChanged => Earlier is null ? null : RasText.Write(Budget.Since(Earlier), PageFormat.HtmlFragment);

    public string WhatIf => RasText.Write(Budget.Engine.WhatIf(Assessment.Record!.Answers), PageFormat.HtmlFragment);

    public void OnGet() => Earlier = RecordedBudget.Of(_assessments.RecordedBefore(Assessment));
}
