using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

/// <summary>The explanation that the engine writes, and what comes next.</summary>
internal sealed class ResultModel(StoredAssessments assessments, RasCatalogue catalogue) : ResultPage(assessments)
{
    public Role Role => Worker.Role;

    public string Explanation => RasText.Write(Budget.Explain(), PageFormat.HtmlFragment);

    /// <summary>The version that corrects the one of this record; null where none does.</summary>
    public RasConfiguration? CorrectedBy => Deciding.CorrectedVersion.Of(catalogue, Budget.Configuration)?.Configuration;

    // A form that opens the answers again and is sent twice is told what it was told the first time.
    protected override IActionResult? Turn() => Recorded is null ? To("") : null;

    public void OnGet()
    {
    }

    /// <summary>Opens the answers again; the record that was made is kept.</summary>
    public IActionResult OnPostReopen() => Worker.Role != Role.Assessor ? Forbid() : Save(
        stored => stored.Stage switch
        {
            Stage.Checked => stored with { Stage = Stage.Answering, Record = null },
            Stage.Answering => stored, // the form was sent twice
            _ => null,
        },
        () => "");

    /// <summary>The record as the engine wrote it.</summary>
    public IActionResult OnGetRecord() => File(System.Text.Encoding.UTF8.GetBytes(RasJson.Write(Assessment.Record!)), "application/json", $"assessment-{Id}-record.json");
}
