using System;
using CaseManagement.Deciding;
using CaseManagement.Safety;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages.Assessments;

/// <summary>What the plan costs that meets the needs.</summary>
[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class PlanModel(StoredAssessments assessments, TimeProvider time) : ResultPage(assessments)
{
    public string? Cost { get; private set; }

    public string? PaysFor { get; private set; }

    public EnteredDay StartsOn { get; private set; } = null!;

    protected override IActionResult? Turn() => base.Turn() ?? (Budget.Result.Amount is null ? To("/result") : null);

    public void OnGet()
    {
        var plan = Assessment.Plan;
        (Cost, PaysFor) = (AssessmentRows.Exact(plan?.Cost), plan?.PaysFor);
        StartsOn = EnteredDay.Of("starts-on", plan?.StartsOn ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime));
    }

    public IActionResult OnPost([FromForm] string? cost, [FromForm(Name = "pays-for")] string? paysFor)
    {
        (Cost, PaysFor, StartsOn) = (cost, (paysFor ?? "").Trim(), EnteredDay.From(Request.Form, "starts-on"));
        if (!Pounds.TryRead(cost, out var amount))
            Wrong("cost", "Enter what the plan costs in pounds, such as 182.50");
        if (PaysFor.Length is 0 or > RequestLimits.LongestText)
            Wrong("pays-for", $"Enter what the plan pays for, in {RequestLimits.LongestText} characters or fewer");
        if (!StartsOn.TryRead(out var day))
            Wrong("starts-on", "Enter the day on which the plan starts, such as 1 6 2026");
        return Errors.Count > 0 ? Again() : Save(stored => BeforeDecision(stored, stored with { Plan = new(amount, PaysFor, day) }), () => "/result");
    }
}
