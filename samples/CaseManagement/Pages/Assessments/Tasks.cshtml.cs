using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class TasksModel(StoredAssessments assessments, RasCatalogue catalogue) : FormPage(assessments, catalogue)
{
    public void OnGet()
    {
    }
}
