using CaseManagement.Asking;
using CaseManagement.Deciding;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;

namespace CaseManagement.Pages;

/// <summary>A page of the form: for an assessment whose answers are still being given, by a version that is still there.</summary>
/// <param name="assessments">Where it is stored.</param>
/// <param name="catalogue">The versions.</param>
internal abstract class FormPage(StoredAssessments assessments, RasCatalogue catalogue) : AssessmentPage(assessments)
{
    public RasEngine Engine { get; private set; } = null!;

    public AssessmentForm Form { get; private set; } = null!;

    /// <summary>How far the answers have come that are stored now.</summary>
    public Progress Progress => field is { } known && known.Answers == Assessment.Answers ? known : field = new(Engine, Assessment.Answers);

    /// <summary>The version that corrects the one that is asked; null where none does.</summary>
    public RasConfiguration? CorrectedBy => CorrectedVersion.Of(catalogue, Engine.Configuration)?.Configuration;

    protected override IActionResult? Turn()
    {
        var asked = Assessment.Configuration;
        if (catalogue.Find(asked.Id, asked.Version!) is not { } engine)
            return To("/version");
        (Engine, Form) = (engine, AssessmentForm.Of(engine));

        // A form that is sent goes on to be refused, so that what was entered is shown again.
        return Assessment.Stage != Stage.Answering && Request.Method == "GET" ? To("/result") : null;
    }
}
