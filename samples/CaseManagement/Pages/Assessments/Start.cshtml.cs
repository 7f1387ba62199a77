using System;
using System.Collections.Generic;
using System.Linq;
using CaseManagement.Deciding;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace CaseManagement.Pages.Assessments;

[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class StartModel(StoredAssessments assessments, RasCatalogue catalogue, TimeProvider time) : PageModel
{
    private readonly List<FormError> _errors = [];

    /// <summary>The number of the case, where it is one that is there already.</summary>
    [FromQuery(Name = "case")]
    public long? CaseId { get; set; }

    /// <summary>What this form is, so that it starts one assessment however often it is sent.</summary>
    public Guid FormId { get; private set; } = Guid.NewGuid();

    public string? Chosen { get; private set; }

    public EnteredDay AssessedOn { get; private set; } = null!;

    public IReadOnlyList<RasConfiguration> Configurations { get; } =
        catalogue.Engines.Select(e => e.Configuration).GroupBy(c => c.Id, StringComparer.Ordinal).Select(versions => versions.Last()).ToArray();

    public string? ErrorOf(string field) => _errors.FirstOrDefault(e => e.Field == field)?.Text;

    public IActionResult OnGet()
    {
        if (!IsOfACase())
            return NotFound();
        AssessedOn = EnteredDay.Of("assessed-on", DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return Page();
    }

    public IActionResult OnPost([FromForm] Guid form, [FromForm] string? configuration)
    {
        if (!IsOfACase())
            return NotFound();
        if (form == Guid.Empty)
            return BadRequest();
        (FormId, Chosen, AssessedOn) = (form, configuration, EnteredDay.From(Request.Form, "assessed-on"));
        if (Configurations.All(c => c.Id != configuration))
            _errors.Add(new("configuration", "Select what is assessed"));
        if (!AssessedOn.TryRead(out var day))
            _errors.Add(new("assessed-on", "Enter the day of the assessment, such as 11 5 2026"));
        else if (_errors.Count == 0 && !catalogue.TryFind(configuration!, day, out _, out var miss))
            _errors.Add(new("assessed-on", $"{miss.Message} {miss.Help}"));
        if (_errors.Count > 0)
        {
            ViewData["Errors"] = _errors;
            Response.StatusCode = 422;
            return Page();
        }

        var version = catalogue.Find(configuration!, day)!.Configuration.Version;
        var answers = AnswerSet.Empty.WithAssessedOn(day).WithConfiguration(new(configuration!, version));
        return Redirect($"/assessments/{assessments.Start(form, CaseId, answers, Worker.Of(User))}/tasks");
    }

    private bool IsOfACase() => CaseId is not { } id || assessments.HasCase(id);
}
