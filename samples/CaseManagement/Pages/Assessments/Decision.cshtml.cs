using System;
using CaseManagement.Deciding;
using CaseManagement.Safety;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Pages.Assessments;

/// <summary>What people decide, and why. It goes into the record, beside the indicative budget and not in its place.</summary>
[Authorize(Roles = nameof(Role.Manager))]
internal sealed class DecisionModel(StoredAssessments assessments, TimeProvider time) : ResultPage(assessments)
{
    public string? Amount { get; private set; }

    public string? Reason { get; private set; }

    protected override IActionResult? Turn() => base.Turn() ?? (!Budget.MayBeDecided || (IsDecided && Request.Method == "GET") ? To("/result") : null);

    public void OnGet() => Amount = AssessmentRows.Exact(Assessment.Plan?.Cost);

    public IActionResult OnPost([FromForm] string? amount, [FromForm] string? reason)
    {
        (Amount, Reason) = (amount, (reason ?? "").Trim());
        if (!Pounds.TryRead(amount, out var pounds))
            Wrong("amount", "Enter the amount in pounds, such as 182.50");
        if (Reason.Length is 0 or > RequestLimits.LongestText)
            Wrong("reason", $"Enter the reason, in {RequestLimits.LongestText} characters or fewer");
        if (Errors.Count > 0)
            return Again();

        var decision = new Ras.Engine.BudgetDecision { Amount = pounds, Reason = Reason, Role = Worker.Role.ToString(), On = DateOnly.FromDateTime(time.GetLocalNow().DateTime) };
        return Save(
            stored => stored.Stage switch
            {
                Stage.Checked => stored with { Stage = Stage.Decided, Record = stored.Record! with { Decision = decision } },
                Stage.Decided when stored.Record!.Decision == decision => stored, // the form was sent twice
                _ => null,
            },
            () => "/result");
    }
}
