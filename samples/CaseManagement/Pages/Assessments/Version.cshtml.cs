using System.Diagnostics.CodeAnalysis;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace CaseManagement.Pages.Assessments;

/// <summary>Takes an assessment to the version that counts on its day, where its own is corrected or no longer there. Its answers are kept and must be checked again.</summary>
[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class VersionModel(StoredAssessments assessments, RasCatalogue catalogue) : AssessmentPage(assessments)
{
    public RasConfiguration? Counts { get; private set; }

    /// <summary>Why there is no version to go to; null where there is one.</summary>
    public VersionMiss? Miss { get; private set; }

    public bool IsNewest => Counts?.Version == Assessment.Configuration.Version;

    protected override IActionResult? Turn()
    {
        if (TryFind(out var engine, out var miss))
            Counts = engine.Configuration;
        Miss = miss;
        return Assessment.Stage == Stage.Decided ? To("/result") : null;
    }

    public void OnGet()
    {
    }

    public IActionResult OnPost() => Counts is not { } counts ? Page() : Save(
        stored => stored.Stage == Stage.Decided ? null : stored.Configuration.Version == counts.Version ? stored : stored with
        {
            Stage = Stage.Answering,
            Record = null,
            Answers = stored.Answers.WithConfiguration(new(counts.Id, counts.Version)),
        },
        () => "");

    private bool TryFind([NotNullWhen(true)] out RasEngine? engine, [NotNullWhen(false)] out VersionMiss? miss) =>
        catalogue.TryFind(Assessment.Configuration.Id, Assessment.AssessedOn, out engine, out miss);
}
