using System;
using CaseManagement.Deciding;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages.Assessments;

/// <summary>What the person has now, and when they were told of the new figure.</summary>
[Authorize(Roles = nameof(Role.Finance))]
internal sealed class PackageModel(StoredAssessments assessments, TimeProvider time) : ResultPage(assessments)
{
    public string? Cost { get; private set; }

    public EnteredDay ToldOn { get; private set; } = null!;

    protected override IActionResult? Turn() => base.Turn() ?? (Budget.Result.Amount is null ? To("/result") : null);

    public void OnGet()
    {
        Cost = AssessmentRows.Exact(Assessment.Package?.Cost);
        ToldOn = EnteredDay.Of("told-on", Assessment.Package?.ToldOn ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime));
    }

    public IActionResult OnPost([FromForm] string? cost)
    {
        (Cost, ToldOn) = (cost, EnteredDay.From(Request.Form, "told-on"));
        if (!Pounds.TryRead(cost, out var amount))
            Wrong("cost", "Enter what the package costs in pounds, such as 182.50");
        if (!ToldOn.TryRead(out var day))
            Wrong("told-on", "Enter the day on which the person was told, such as 11 5 2026");
        return Errors.Count > 0 ? Again() : Save(stored => BeforeDecision(stored, stored with { Package = new(amount, day) }), () => "/result");
    }
}
