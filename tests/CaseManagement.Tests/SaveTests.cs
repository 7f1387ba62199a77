using System;
using System.Linq;
using System.Threading.Tasks;
using CaseManagement.Signing;
using CaseManagement.Storing;
using CaseManagement.Tests.Support;
using Ras.Engine;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>Saves are whole, once, never over somebody else's, and always told.</summary>
public sealed class SaveTests : IAsyncLifetime
{
    private RunningApplication _app = null!;

    public async Task InitializeAsync() => _app = await RunningApplication.Start();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_overwritten()
    {
        using var first = await _app.SignIn("assessor-1");
        using var second = await _app.SignIn("assessor-2");
        var id = await new Journey(first).Start("illustrative-adults");
        var address = $"/assessments/{id}/questions/setting";
        var (mine, theirs) = ((await first.Get(address)).Form, (await second.Get(address)).Form);
        (await first.Send(mine.With("answer.setting", "own-home").With("evidence", "Seen at the first visit."))).Is(200);

        var told = (await second.Send(theirs.With("answer.setting", "supported-living").With("evidence", "Told on the telephone."))).Is(409);
        Assert.Contains("Nothing of yours is saved yet, and nothing of theirs is lost.", Assert.Single(told.Errors));
        Assert.Contains("Stored now: In my own home, or with family.", told.Words);
        Assert.Contains("Evidence: Seen at the first visit.", told.Words);
        Assert.Equal(("supported-living", "Told on the telephone."), (told.Form["answer.setting"], told.Form["evidence"]));
        Assert.Equal("own-home", Change.TextOf(_app.Stored.Find(id)!.Answers.Answers["setting"]));

        // Whoever has seen what is stored may save over it, and that is kept.
        (await second.Send(told.Form)).Is(200);
        var last = _app.Stored.History(id).First(c => c.Change.What == "Answer");
        Assert.Equal(("assessor-2", new Change("Answer", "setting", "own-home", "supported-living")), (last.Who, last.Change));
    }

    [Fact]
    public async Task What_was_changed_meanwhile_cannot_be_confirmed_unseen()
    {
        using var first = await _app.SignIn("assessor-1");
        using var second = await _app.SignIn("assessor-2");
        var id = await new Journey(first).Start("illustrative-adults");
        await new Journey(first).Answer(id, "setting", "residential");
        var check = (await first.Get($"/assessments/{id}/check")).Form;
        await new Journey(second).Answer(id, "setting", "nursing");
        (await first.Send(check)).Is(409);
        Assert.Equal(Stage.Answering, _app.Stored.Find(id)!.Stage);
    }

    [Fact]
    public async Task An_answer_to_an_assessment_that_was_checked_meanwhile_is_told_and_shown_again()
    {
        using var first = await _app.SignIn("assessor-1");
        using var second = await _app.SignIn("assessor-2");
        var id = await new Journey(first).Start("illustrative-adults");
        await new Journey(first).Answer(id, "setting", "residential");
        var late = (await second.Get($"/assessments/{id}/questions/setting")).Form.With("answer.setting", "own-home");
        await new Journey(first).Check(id);
        Assert.Equal("own-home", (await second.Send(late)).Is(409).Form["answer.setting"]);
        Assert.Equal(ScoreStatus.OutsideScope, _app.Stored.Find(id)!.Record!.Result.Status);
    }

    [Fact]
    public async Task A_decision_on_answers_that_were_opened_again_is_told_so()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        using var manager = await _app.SignIn(Role.Manager);
        var engine = Samples.Engine("illustrative-hours");
        var id = await new Journey(assessor).Whole(engine, Samples.With("illustrative-hours", ScoreStatus.Indicative));
        var decision = (await manager.Get($"/assessments/{id}/decision")).Form.With("amount", "100").With("reason", "Enough for the plan.");
        await assessor.Send((await assessor.Get($"/assessments/{id}/result")).Form);
        Assert.Contains("What you sent just now is not saved: somebody opened the answers again before.", (await manager.Send(decision)).Is(200).Words);
        Assert.Equal(Stage.Answering, _app.Stored.Find(id)!.Stage);
    }

    [Fact]
    public async Task The_second_of_two_decisions_is_told_of_the_first()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        using var manager = await _app.SignIn(Role.Manager);
        var engine = Samples.Engine("illustrative-hours");
        var id = await new Journey(assessor).Whole(engine, Samples.With("illustrative-hours", ScoreStatus.Indicative));
        var form = (await manager.Get($"/assessments/{id}/decision")).Form;
        (await manager.Send(form.With("amount", "100").With("reason", "Enough for the plan."))).Is(200);
        (await manager.Send(form)).Is(200);
        var told = (await manager.Send(form.With("amount", "90").With("reason", "Less is enough."))).Is(409);
        Assert.Contains("Decision: £100.00, Enough for the plan. The assessment is past this page.", told.Words);
        Assert.Equal("Less is enough.", told.Form["reason"]);
        Assert.Equal(100, _app.Stored.Find(id)!.Record!.Decision!.Amount);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_at_once_is_stored_once_and_told_the_same()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var start = (await assessor.Get("/assessments/start")).Form.With("configuration", "illustrative-adults").With("assessed-on-day", "11").With("assessed-on-month", "5").With("assessed-on-year", "2026");
        var started = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => assessor.Send(start)));
        var id = long.Parse(Assert.Single(started.Select(p => p.Is(200).Path).Distinct()).Split('/')[2]);

        var answer = (await assessor.Get($"/assessments/{id}/questions/setting")).Form.With("answer.setting", "residential").With("evidence", "Seen.");
        var answered = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => assessor.Send(answer)));
        Assert.Single(answered.Select(p => p.Is(200).Path).Distinct());

        var check = (await assessor.Get($"/assessments/{id}/check")).Form;
        var result = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => assessor.Send(check)));
        Assert.All(result, p => Assert.EndsWith("/result", p.Is(200).Path, StringComparison.Ordinal));

        Assert.Single(Rows.Records(_app.DatabaseFile));
        Assert.Equal(["Stage 1", "Answer 2", "Evidence 2", "Indicative budget 3", "Stage 3"], Rows.Read(_app.DatabaseFile, "SELECT what, version FROM changes ORDER BY id").Select(r => $"{r[0]} {r[1]}"));
    }

    [Fact]
    public async Task Whoever_goes_back_and_asks_for_something_else_starts_another_assessment()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var start = (await assessor.Get("/assessments/start")).Form.With("configuration", "illustrative-adults").With("assessed-on-day", "11").With("assessed-on-month", "5").With("assessed-on-year", "2026");
        await assessor.Send(start);
        await assessor.Send(start.With("configuration", "illustrative-hours"));
        await assessor.Send(start.With("assessed-on-day", "12"));
        await assessor.Send(start);
        Assert.Equal(
            [("illustrative-hours", "2026-05-12"), ("illustrative-hours", "2026-05-11"), ("illustrative-adults", "2026-05-11")],
            _app.Stored.List().Select(a => (a.Configuration, a.AssessedOn)));
    }

    /// <summary>What was kept of changes, one after the other, comes to what is stored: no change is kept back and none is made up.</summary>
    [Fact]
    public async Task The_history_leads_to_what_is_stored()
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var journey = new Journey(assessor);
        var engine = Samples.Engine("illustrative-hours");
        var id = await journey.Whole(engine, Samples.With("illustrative-hours", ScoreStatus.Indicative));
        await assessor.Send((await assessor.Get($"/assessments/{id}/result")).Form);
        await journey.AnswerAll(id, engine, Samples.Answers("illustrative-hours")[^1]);

        var stored = _app.Stored.Find(id)!;
        var replayed = _app.Stored.History(id).Reverse().Where(c => c.Change.What == "Answer").Aggregate(
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty,
            (answers, c) =>
            {
                Assert.Equal(c.Change.Before, answers.TryGetValue(c.Change.Question!, out var was) ? was : null);
                return c.Change.After is { } after ? answers.SetItem(c.Change.Question!, after) : answers.Remove(c.Change.Question!);
            });
        Assert.Equal(stored.Answers.Answers.Where(a => a.Value is not null).Select(a => (a.Key, Change.TextOf(a.Value))).Order(), replayed.Select(a => (a.Key, (string?)a.Value)).Order());
        Assert.Equal(stored.Version, Rows.Read(_app.DatabaseFile, $"SELECT COUNT(DISTINCT version) FROM changes WHERE assessment_id = {id}").Select(r => int.Parse(r[0]!)).Single());
    }

    [Theory]
    [InlineData("UPDATE changes SET who = 'nobody'")]
    [InlineData("DELETE FROM changes")]
    [InlineData("UPDATE records SET document = '{}'")]
    [InlineData("DELETE FROM records")]
    public async Task History_and_records_cannot_be_changed(string sql)
    {
        using var assessor = await _app.SignIn(Role.Assessor);
        var id = await new Journey(assessor).Start("illustrative-adults");
        await new Journey(assessor).Answer(id, "setting", "residential");
        await new Journey(assessor).Check(id);
        Assert.Contains("that was made", Assert.ThrowsAny<Exception>(() => Rows.Read(_app.DatabaseFile, sql)).Message);
        Assert.Equal(4, Rows.Read(_app.DatabaseFile, "SELECT who FROM changes WHERE who = 'assessor-1'").Count);
        Assert.Single(Rows.Records(_app.DatabaseFile));
    }
}
