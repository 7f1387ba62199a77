using System.Collections.Generic;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Pages;

internal sealed class IndexModel(StoredAssessments assessments) : PageModel
{
    public IReadOnlyList<ListedAssessment> Listed { get; private set; } = [];

    public bool MayAnswer => Worker.Of(User).Role == Role.Assessor;

    public void OnGet() => Listed = assessments.List();
}
