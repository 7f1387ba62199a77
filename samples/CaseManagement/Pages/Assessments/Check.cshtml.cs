using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace CaseManagement.Pages.Assessments;

/// <summary>All answers to look through. Only when somebody has, is there a figure.</summary>
[Authorize(Roles = nameof(Role.Assessor))]
internal sealed class CheckModel(StoredAssessments assessments, RasCatalogue catalogue, RasScoring scoring) : FormPage(assessments, catalogue)
{
    /// <summary>What is asked, section by section, with the facts last.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Question> Questions)> Asked => Form.Sections
        .Select(s => (Title: s.Title ?? "To begin with", s.Questions))
        .Append((Title: "Facts that are supplied", Questions: Form.Facts))
        .Select(s => (s.Title, (IReadOnlyList<Question>)s.Questions.Where(Progress.IsAsked).ToArray()))
        .Where(s => s.Item2.Count > 0);

    /// <summary>Questions that are answered and, by other answers, no longer asked: they count for nothing.</summary>
    public IEnumerable<Question> LeftAside => Engine.Configuration.Questions.Where(q => Assessment.Answers.Answers.ContainsKey(q.Id) && !Progress.IsAsked(q));

    public string Change(Question question) => question.Supplied == true ? $"/assessments/{Id}/facts" : $"/assessments/{Id}/questions/{question.Id}?from=check";

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (Assessment.Stage == Stage.Answering && !Progress.IsComplete)
        {
            foreach (var missing in Progress.Missing)
                Wrong($"question.{missing.Id}", $"Answer: {missing.Text}");
            foreach (var problem in Progress.Problems)
                Wrong(problem.QuestionId is { } id ? $"question.{id}" : null, $"{problem.Message} {problem.Help}");
            return Again();
        }

        if (Assessment.Stage == Stage.Answering && CorrectedBy is { } corrected)
        {
            Wrong(null, $"Version {Assessment.Configuration.Version} was corrected. Go on with version {corrected.Version}, then check the answers.");
            return Again();
        }

        return Save(
            stored => stored.Stage switch
            {
                Stage.Answering when new Progress(Engine, stored.Answers).IsComplete => stored with { Stage = Stage.Checked, Record = scoring.Record(Engine, stored.Answers) },
                Stage.Checked => stored, // the form was sent twice
                _ => null,
            },
            () => "/result");
    }
}
