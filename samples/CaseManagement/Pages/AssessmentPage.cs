using System;
using System.Collections.Generic;
using System.Linq;
using CaseManagement.Deciding;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Pages;

/// <summary>A page about one assessment, which is there before a handler runs.</summary>
/// <param name="assessments">Where it is stored.</param>
internal abstract class AssessmentPage(StoredAssessments assessments) : PageModel
{
    private readonly List<FormError> _errors = [];

    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>The version of the assessment that the worker saw when the form was made.</summary>
    [BindProperty(Name = "version")]
    public int SeenVersion { get; set; }

    public Assessment Assessment { get; private set; } = null!;

    /// <summary>What came of it; null while it is being answered.</summary>
    public RecordedBudget? Recorded { get; private set; }

    public IReadOnlyList<FormError> Errors => _errors;

    /// <summary>Whether what was entered met something newer, which is shown beside it.</summary>
    public bool HasChangedMeanwhile { get; private set; }

    protected Worker Worker => Worker.Of(User);

    public string? ErrorOf(string field) => _errors.FirstOrDefault(e => e.Field == field)?.Text;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (assessments.Find(Id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Show(found);
        ViewData["Errors"] = _errors;
        context.Result = Turn();
    }

    /// <summary>Where to go instead, where this page is not for the assessment as it stands; null to stay.</summary>
    protected virtual IActionResult? Turn() => null;

    protected IActionResult To(string page) => Redirect($"/assessments/{Id}{page}");

    protected void Wrong(string? field, string text) => _errors.Add(new(field, text));

    /// <summary>The same page again, with what was entered and what is wrong with it.</summary>
    protected IActionResult Again(int status = StatusCodes.Status422UnprocessableEntity)
    {
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>Saves, and goes on where it stands; else the same page says why not, keeps what was entered, and shows what is stored.</summary>
    protected IActionResult Save(Func<Assessment, Assessment?> change, Func<string> next)
    {
        var (outcome, stored) = assessments.Save(Id, SeenVersion, Worker, change);
        if (outcome == SaveOutcome.Missing)
            return NotFound();
        Show(stored!);
        if (outcome == SaveOutcome.Saved)
            return To(next());
        if (Turn() is { } elsewhere)
            return elsewhere;
        HasChangedMeanwhile = true;
        Wrong(null, "Somebody changed this assessment after this page was opened. Nothing of yours is saved yet, and nothing of theirs is lost. Look at what is stored now, then save again if yours should stand.");
        return Again(StatusCodes.Status409Conflict);
    }

    private void Show(Assessment found)
    {
        Assessment = found;
        Recorded = RecordedBudget.Of(found);
    }
}
