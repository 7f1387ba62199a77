using System;
using System.Linq;
using System.Threading.Tasks;
using CaseManagement.Signing;
using CaseManagement.Tests.Support;
using Ras.Engine;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>From the start to the decision, on every configuration that comes with the application, through pages alone.</summary>
public sealed class JourneyTests : IAsyncLifetime
{
    private RunningApplication _app = null!;

    public async Task InitializeAsync() => _app = await RunningApplication.Start();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-carers")]
    [InlineData("illustrative-hours")]
    public async Task What_is_answered_on_pages_is_scored_as_the_engine_scores_it(string id)
    {
        var engine = Samples.Engine(id);
        using var assessor = await _app.SignIn(Role.Assessor);
        var all = Samples.Answers(id);
        foreach (var answers in all.Where((_, i) => i % (1 + (all.Count / 5)) == 0))
        {
            var assessment = await new Journey(assessor).Whole(engine, answers);
            var expected = engine.Score(answers);
            var record = _app.Stored.Find(assessment)!.Record!;
            Assert.Equal((expected.Status, expected.Amount, expected.Points), (record.Result.Status, record.Result.Amount, record.Result.Points));
            Assert.True(RasEngine.Replay(record).IsSame);
        }
    }

    [Fact]
    public async Task From_the_figure_to_the_decision()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        using var finance = await _app.SignIn(Role.Finance);
        using var manager = await _app.SignIn(Role.Manager);
        var engine = Samples.Engine("illustrative-hours");
        var answers = Samples.Answers("illustrative-hours").First(a => engine.Score(a).Amount is > 100 and < 1000);
        var amount = engine.Score(answers).Amount!.Value;
        var id = await new Journey(assessor).Whole(engine, answers);

        var plan = (await assessor.Get($"/assessments/{id}/plan")).Form.With("cost", $"{amount * 2}").With("pays-for", "Visits in the morning")
            .With("starts-on-day", "1").With("starts-on-month", "6").With("starts-on-year", "2026");
        var result = (await assessor.Send(plan)).Is(200);
        Assert.Contains("more than the indicative budget, which is 100 %. A plan that differs this much is looked at by: Team manager.", result.Words);
        Assert.Contains("The plan is looked at again on 13 July 2026, 13 July 2027, 13 July 2028.", result.Words);

        var package = (await finance.Get($"/assessments/{id}/package")).Form.With("cost", $"£{amount + 50.25m}").With("told-on-day", "30").With("told-on-month", "11").With("told-on-year", "2026");
        result = (await finance.Send(package)).Is(200);
        Assert.Contains("The existing package costs £50.25 more than the indicative budget. There is no change before 28 February 2027, and only after a review.", result.Words);

        var decision = (await manager.Get($"/assessments/{id}/decision")).Form.With("amount", $"{amount + 10}").With("reason", "The plan needs a second visit.");
        result = (await manager.Send(decision)).Is(200);
        Assert.Contains("The plan needs a second visit.", result.Words);
        var record = _app.Stored.Find(id)!.Record!;
        Assert.Equal((amount + 10, "The plan needs a second visit.", "Manager"), (record.Decision!.Amount, record.Decision.Reason, record.Decision.Role));
        Assert.Equal(amount, record.Result.Amount);
        Assert.True(RasEngine.Replay(record).IsSame);
        Assert.Equal(RasJson.Write(record), (await manager.Get($"/assessments/{id}/result?handler=Record")).Html);
    }

    [Fact]
    public async Task There_is_no_figure_and_no_way_to_one_before_the_answers_are_checked()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        using var manager = await _app.SignIn(Role.Manager);
        var id = await new Journey(assessor).Start("illustrative-adults");
        await new Journey(assessor).AnswerAll(id, Samples.Engine("illustrative-adults"), Samples.With("illustrative-adults", ScoreStatus.Indicative));
        foreach (var page in new[] { "tasks", "check", "facts", "history", "" })
            Assert.DoesNotContain("£", (await assessor.Get($"/assessments/{id}/{page}")).Is(200).Html);
        foreach (var page in new[] { "result", "review", "decision" })
            Assert.Contains("There is nothing to see until an assessor has checked the answers.", (await manager.Get($"/assessments/{id}/{page}")).Is(200).Words);
        Assert.EndsWith("/tasks", (await assessor.Get($"/assessments/{id}/plan")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_are_missing_are_told_and_the_rest_is_saved()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var id = await new Journey(assessor).Start("illustrative-adults");
        (await new Journey(assessor).Answer(id, "setting", "own-home")).Is(200);
        var page = (await new Journey(assessor).Check(id)).Is(422);
        Assert.Contains("Answer: Do family or friends help you, and want to go on helping?", page.Errors);
        Assert.DoesNotContain(page.Errors, e => e.Contains("Where do you live", StringComparison.Ordinal));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("In my own home, or with family", page.Words);
    }

    [Fact]
    public async Task Where_an_exclusion_holds_nothing_more_need_be_answered()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var id = await new Journey(assessor).Start("illustrative-adults");
        await new Journey(assessor).Answer(id, "setting", "residential");
        var page = (await new Journey(assessor).Check(id)).Is(200);
        Assert.Contains("This RAS gives a figure for support in the community only.", page.Words);
        Assert.Contains("Nothing to decide", page.Words);
    }

    [Fact]
    public async Task Questions_are_shown_and_hidden_by_earlier_answers_and_what_is_hidden_is_kept_and_counts_for_nothing()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var journey = new Journey(assessor);
        var id = await journey.Start("illustrative-adults");
        await journey.Answer(id, "setting", "own-home");
        Assert.Equal($"/assessments/{id}/questions/moving-in", (await assessor.Get($"/assessments/{id}/questions/moving-in")).Path);
        await journey.Answer(id, "moving-in", "yes");
        await journey.Answer(id, "setting", "shared-lives");
        Assert.Equal($"/assessments/{id}/tasks", (await assessor.Get($"/assessments/{id}/questions/moving-in")).Path);
        var page = await assessor.Get($"/assessments/{id}/check");
        Assert.Contains("Left aside These were answered, but by other answers they are not asked. They are kept, and count for nothing. Are you moving into your first home of your own?", page.Words);
    }

    [Fact]
    public async Task Answers_can_be_changed_again_and_every_record_is_kept()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var engine = Samples.Engine("illustrative-hours");
        var id = await new Journey(assessor).Whole(engine, Samples.With("illustrative-hours", ScoreStatus.Indicative));
        Assert.EndsWith("/tasks", (await assessor.Send((await assessor.Get($"/assessments/{id}/result")).Form)).Path, StringComparison.Ordinal);
        Assert.Null(_app.Stored.Find(id)!.Record);
        await new Journey(assessor).Answer(id, "living", "care-home");
        await new Journey(assessor).Check(id);
        Assert.Equal(ScoreStatus.OutsideScope, _app.Stored.Find(id)!.Record!.Result.Status);
        Assert.Equal(["Indicative", "Nothing", "OutsideScope"], Rows.Results(_app.DatabaseFile, id));
    }

    [Fact]
    public async Task A_second_assessment_of_a_case_is_told_apart_from_the_first_for_those_who_review()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        using var manager = await _app.SignIn(Role.Manager);
        var engine = Samples.Engine("illustrative-hours");
        var answers = Samples.Answers("illustrative-hours").Where(a => engine.Score(a).Amount is > 0).Take(2).ToArray();
        var first = await new Journey(assessor).Whole(engine, answers[0]);
        Assert.Contains("There is no earlier assessment of this case.", (await manager.Get($"/assessments/{first}/review")).Is(200).Words);
        var second = await new Journey(assessor).Whole(engine, answers[1], _app.Stored.Find(first)!.CaseId);
        Assert.Equal(_app.Stored.Find(first)!.CaseId, _app.Stored.Find(second)!.CaseId);
        var page = (await manager.Get($"/assessments/{second}/review")).Is(200);
        Assert.Contains(RasText.Write(Explanation.Between(engine.Explain(answers[0]), engine.Explain(answers[1])), PageFormat.HtmlFragment)[..400], page.Html);
        Assert.Contains(RasText.Write(engine.WhatIf(answers[1]), PageFormat.HtmlFragment), page.Html);
    }
}
