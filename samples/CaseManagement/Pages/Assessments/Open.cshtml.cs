using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages.Assessments;

/// <summary>Goes to where an assessment stands.</summary>
internal sealed class OpenModel(StoredAssessments assessments) : AssessmentPage(assessments)
{
    protected override IActionResult? Turn() => Assessment.Stage != Stage.Answering ? To("/result") : Worker.Role == Role.Assessor ? To("/tasks") : null;

    public void OnGet()
    {
    }
}
