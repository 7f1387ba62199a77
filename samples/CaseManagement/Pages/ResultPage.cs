using CaseManagement.Deciding;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages;

/// <summary>A page about what came of an assessment: for one whose answers were checked.</summary>
/// <param name="assessments">Where it is stored.</param>
internal abstract class ResultPage(StoredAssessments assessments) : AssessmentPage(assessments)
{
    // Invariant: a page of this kind is shown only where there is a record.
    public RecordedBudget Budget => Recorded!;

    public bool IsDecided => Assessment.Stage == Stage.Decided;

    /// <summary>What money is for, such as <c>a week</c>.</summary>
    public string Each => Pounds.Each(Budget.Period);

    // Why: without a record there is nothing to show a form beside, so whoever sent one is told where the assessment stands.
    protected override IActionResult? Turn() => Recorded is not null ? null : To(Request.Method == "POST" ? "?late=true" : "");

    /// <summary>A change that stands only while people have not decided; null otherwise.</summary>
    protected static Assessment? BeforeDecision(Assessment stored, Assessment changed) => stored.Stage == Stage.Checked ? changed : null;
}
