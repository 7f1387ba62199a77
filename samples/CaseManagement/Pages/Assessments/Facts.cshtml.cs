using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;

namespace CaseManagement.Pages.Assessments;

/// <summary>What other systems supply. They would fill it in by themselves; the sample has none, so it is entered here, apart from what is asked.</summary>
[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class FactsModel(StoredAssessments assessments, RasCatalogue catalogue) : FormPage(assessments, catalogue)
{
    public IReadOnlyList<QuestionField> Fields { get; private set; } = [];

    public void OnGet() => Fields = Form.Facts
        .Where(Progress.IsAsked)
        .Select(q => new QuestionField(Engine.Configuration, q, Reply.Shown(Assessment.Answers.Answers.GetValueOrDefault(q.Id)), null, IsHeading: false))
        .ToArray();

    public IActionResult OnPost()
    {
        var entered = Form.Facts
            .Where(Progress.IsAsked)
            .Select(q => (Question: q, Values: Request.Form[QuestionField.FieldOf(q)].Select(v => v ?? "").ToArray()))
            .Select(e => (e.Question, e.Values, Reply: Reply.Read(Engine, e.Question, e.Values)))
            .ToArray();
        Fields = entered.Select(e => new QuestionField(Engine.Configuration, e.Question, e.Values, e.Reply.Error, IsHeading: false)).ToArray();
        foreach (var (question, _, reply) in entered)
        {
            if (reply.Error is { } wrong)
                Wrong(QuestionField.FieldOf(question), $"{Wording.Of(question)} {wrong}");
        }

        return Errors.Count > 0 ? Again() : Save(
            stored => stored.Stage != Stage.Answering ? null : stored with
            {
                Answers = entered.Aggregate(stored.Answers, (answers, e) => answers.With(e.Question.Id, e.Reply.Answer)),
            },
            () => "/tasks");
    }
}
