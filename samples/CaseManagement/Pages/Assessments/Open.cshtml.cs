using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages.Assessments;

/// <summary>Goes to where an assessment stands.</summary>
internal sealed class OpenModel(StoredAssessments assessments) : AssessmentPage(assessments)
{
    /// <summary>Whether the worker comes from a form that was too late to be saved.</summary>
    [FromQuery(Name = "late")]
    public bool IsLate { get; set; }

    protected override IActionResult? Turn() => IsLate ? null : Assessment.Stage != Stage.Answering ? To("/result") : Worker.Role == Role.Assessor ? To("/tasks") : null;

    public void OnGet()
    {
    }
}
