using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CaseManagement.Asking;
using Ras.Engine;
using Xunit;

namespace CaseManagement.Tests.Support;

/// <summary>The way from the start to a checked assessment, page by page, as a worker goes it.</summary>
/// <param name="visitor">An assessor.</param>
internal sealed class Journey(Visitor visitor)
{
    public async Task<long> Start(string configuration, string day = "2026-05-11", long? caseId = null)
    {
        var date = day.Split('-');
        var form = (await visitor.Get("/assessments/start" + (caseId is null ? "" : $"?case={caseId}"))).Form
            .With("configuration", configuration).With("assessed-on-day", date[2]).With("assessed-on-month", date[1]).With("assessed-on-year", date[0]);
        var page = (await visitor.Send(form)).Is(200);
        Assert.EndsWith("/tasks", page.Path, StringComparison.Ordinal);
        return long.Parse(Regex.Match(page.Path, "/assessments/([0-9]+)/").Groups[1].Value);
    }

    /// <summary>Answers everything that is asked, until nothing more is, and sends in the facts.</summary>
    public async Task AnswerAll(long id, RasEngine engine, AnswerSet answers)
    {
        await Facts(id, engine, answers);

        // Once more than there are tasks, since an answer to one may open another.
        for (var round = 0; round < 3; round++)
        {
            var tasks = (await visitor.Get($"/assessments/{id}/tasks")).Is(200);
            foreach (var link in tasks.Links.Where(l => l.Contains("/questions/", StringComparison.Ordinal)).ToArray())
            {
                var page = await visitor.Get(link);
                while (page.Path.Contains("/questions/", StringComparison.Ordinal))
                {
                    var question = engine.Configuration.Questions.Single(q => q.Id == page.Path.Split('/')[^1]);
                    Assert.DoesNotContain("£", page.Html);
                    page = (await visitor.Send(page.Form.With($"answer.{question.Id}", Entered(answers, question)))).Is(200);
                }
            }
        }
    }

    public async Task<WebPage> Answer(long id, string question, params string[] values) =>
        await visitor.Send((await visitor.Get($"/assessments/{id}/questions/{question}")).Form.With($"answer.{question}", values));

    public async Task<WebPage> Check(long id) => await visitor.Send((await visitor.Get($"/assessments/{id}/check")).Form);

    /// <summary>A checked assessment with these answers.</summary>
    public async Task<long> Whole(RasEngine engine, AnswerSet answers, long? caseId = null)
    {
        var id = await Start(engine.Configuration.Id, caseId: caseId);
        await AnswerAll(id, engine, answers);
        Assert.EndsWith("/result", (await Check(id)).Is(200).Path, StringComparison.Ordinal);
        return id;
    }

    private async Task Facts(long id, RasEngine engine, AnswerSet answers)
    {
        if (engine.Configuration.Questions.All(q => q.Supplied != true))
            return;
        var form = (await visitor.Get($"/assessments/{id}/facts")).Form;
        foreach (var fact in engine.Configuration.Questions.Where(q => q.Supplied == true))
            form.With($"answer.{fact.Id}", Entered(answers, fact));
        (await visitor.Send(form)).Is(200);
    }

    private static string[] Entered(AnswerSet answers, Question question) => [.. Reply.Shown(answers.Answers.GetValueOrDefault(question.Id))];
}
