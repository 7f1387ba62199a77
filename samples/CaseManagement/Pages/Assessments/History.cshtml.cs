using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using CaseManagement.Storing;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

/// <summary>Who changed what, when, from what to what.</summary>
internal sealed class HistoryModel(StoredAssessments assessments, RasCatalogue catalogue) : AssessmentPage(assessments)
{
    private readonly StoredAssessments _assessments = assessments;

    public IReadOnlyList<KeptChange> Kept { get; private set; } = [];

    public void OnGet() => Kept = _assessments.History(Id);

    /// <summary>What the change is about: the question as it is asked now, its id where it no longer is.</summary>
    public string About(Change change) => change.Question is { } id ? $"{change.What}: {Asked(id)}" : change.What;

    private string Asked(string question)
    {
        var configuration = catalogue.Find(Assessment.Configuration.Id, Assessment.Configuration.Version!)?.Configuration ?? Assessment.Record?.Configuration;
        return configuration?.Questions.FirstOrDefault(q => q.Id == question) is { } asked ? Wording.Of(asked) : question;
    }
}
