using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using CaseManagement.Safety;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

/// <summary>One question on a page, with the evidence for its answer.</summary>
[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class QuestionModel(StoredAssessments assessments, RasCatalogue catalogue) : FormPage(assessments, catalogue)
{
    private const string NoteField = "evidence";

    [FromRoute(Name = "question")]
    public string QuestionId { get; set; } = "";

    /// <summary>Whether the worker came from checking the answers, and goes back there.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    public Question Question { get; private set; } = null!;

    public FormSection Section { get; private set; } = null!;

    public QuestionField Field { get; private set; } = null!;

    public string Note { get; private set; } = "";

    public string? NoteError => ErrorOf(NoteField);

    public Question? Next => Progress.After(Section, Question);

    public string BackTo => $"/assessments/{Id}/{(From == "check" ? "check" : "tasks")}";

    protected override IActionResult? Turn()
    {
        if (base.Turn() is { } turn)
            return turn;
        if (Form.Sections.SelectMany(s => s.Questions).FirstOrDefault(q => q.Id == QuestionId) is not { } question)
            return NotFound();
        (Question, Section) = (question, Form.SectionOf(question));
        return null;
    }

    public IActionResult OnGet()
    {
        // Why: an earlier answer may have changed since a link to this question was made.
        if (!Progress.IsAsked(Question))
            return To("/tasks");
        Note = Assessment.Notes.GetValueOrDefault(QuestionId, "");
        Show(Reply.Shown(Assessment.Answers.Answers.GetValueOrDefault(QuestionId)), null);
        return Page();
    }

    public IActionResult OnPost([FromForm] string? evidence, [FromForm] string? then)
    {
        var entered = Request.Form[QuestionField.FieldOf(Question)].Select(v => v ?? "").ToArray();
        var reply = Reply.Read(Engine, Question, entered);
        Note = (evidence ?? "").Trim().ReplaceLineEndings("\n");
        if (reply.Error is { } wrong)
            Wrong(QuestionField.FieldOf(Question), wrong);
        if (Note.Length > RequestLimits.LongestText)
            Wrong(NoteField, $"Evidence must be {RequestLimits.LongestText} characters or fewer; this is {Note.Length}");
        Show(entered, reply.Error);
        if (Errors.Count > 0)
            return Again();

        return Save(
            stored => stored.Stage != Stage.Answering ? null : stored with
            {
                Answers = stored.Answers.With(QuestionId, reply.Answer),
                Notes = Note.Length == 0 ? stored.Notes.Remove(QuestionId) : stored.Notes.SetItem(QuestionId, Note),
            },
            () => then == "leave" ? "/tasks" : From == "check" ? "/check" : Next is { } next ? $"/questions/{next.Id}" : "/tasks");
    }

    private void Show(IReadOnlyList<string> entered, string? error) => Field = new(Engine.Configuration, Question, entered, error, IsHeading: true);
}
