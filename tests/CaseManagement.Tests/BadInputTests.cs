using System.Threading.Tasks;
using CaseManagement.Safety;
using CaseManagement.Signing;
using CaseManagement.Storing;
using CaseManagement.Tests.Support;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>Whatever is sent, there is a page that helps, and nothing that is stored is lost.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Script = "</textarea><script>alert('x')</script><img src=x onerror=alert(1)> \" ' &amp; {{7*7}}";

    private RunningApplication _app = null!;
    private Visitor _assessor = null!;
    private long _id;

    public async Task InitializeAsync()
    {
        _app = await RunningApplication.Start();
        _assessor = await _app.SignIn(Role.Assessor);
        _id = await new Journey(_assessor).Start("illustrative-adults");
        await new Journey(_assessor).Answer(_id, "setting", "residential");
    }

    public async Task DisposeAsync()
    {
        _assessor.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Script_in_free_text_stays_text_on_every_page()
    {
        await _assessor.Send((await Question("setting")).With("evidence", Script));
        Assert.Equal(Script, _app.Stored.Find(_id)!.Notes["setting"]);

        // The visitor looks at every page for markup that runs; here it must also be there, as words.
        Assert.Equal(Script, (await Question("setting"))["evidence"]);
        foreach (var page in new[] { "check", "history" })
            Assert.Contains("<script>alert('x')</script>", (await _assessor.Get($"/assessments/{_id}/{page}")).Is(200).Words);
    }

    [Theory]
    [InlineData("answer.setting", "a-castle", "Select one of the answers on this page")]
    [InlineData("answer.setting", "own-home|nursing", "Select one answer")]
    [InlineData("answer.setting", "", "Select an answer")]
    [InlineData("answer.setting", Script, "Select one of the answers on this page")]
    [InlineData("answer.setting", "-none", "Select one of the answers on this page")]
    public async Task An_option_that_there_is_not_is_told_beside_the_field(string field, string values, string error)
    {
        var page = (await _assessor.Send((await Question("setting")).With(field, values.Split('|')).With("evidence", "kept on the page"))).Is(422);
        Assert.Equal(error, Assert.Single(page.Errors));
        Assert.Contains($"href=\"#{field}\"", page.Html);
        Assert.Contains($"id=\"{field}\"", page.Html);
        Assert.Contains($"id=\"{field}-error\"", page.Html);
        Assert.Equal("kept on the page", page.Form["evidence"]);
        Assert.Equal("residential", Change.TextOf(_app.Stored.Find(_id)!.Answers.Answers["setting"]));
    }

    [Fact]
    public async Task A_tampered_form_changes_nothing()
    {
        var page = (await _assessor.Send((await Question("setting")).With("answer.setting", "own-home").With("version", "999"))).Is(409);
        Assert.Contains("Somebody changed this assessment", Assert.Single(page.Errors));
        (await _assessor.Send((await Question("setting")).With("answer.setting", "own-home").With("version", "x"))).Is(409);
        (await _assessor.Send((await Question("setting")).With("answer.setting", "own-home").With("version"))).Is(409);
        Assert.Equal(2, _app.Stored.Find(_id)!.Version);

        // Fields that the page does not have are left alone.
        await _assessor.Send((await Question("setting")).With("answer.setting", "nursing").With("answer.nhs-pays", "yes").With("Assessment.Stage", "Decided").With("stage", "decided"));
        var stored = _app.Stored.Find(_id)!;
        Assert.Equal((Stage.Answering, 1), (stored.Stage, stored.Answers.Answers.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_that_is_not_of_this_application_is_refused(bool isEmpty)
    {
        var form = (await Question("setting")).With("answer.setting", "own-home");
        var page = await _assessor.Send(isEmpty ? form.With("__RequestVerificationToken") : form.With("__RequestVerificationToken", "forged"));
        Assert.Contains("Nothing that is stored was changed. Go back, copy what you wrote", page.Is(400).Words);
        Assert.Equal("residential", Change.TextOf(_app.Stored.Find(_id)!.Answers.Answers["setting"]));
    }

    [Fact]
    public async Task Evidence_that_is_too_long_is_told_and_kept_on_the_page()
    {
        var text = new string('x', RequestLimits.LongestText + 1);
        var page = (await _assessor.Send((await Question("setting")).With("evidence", text))).Is(422);
        Assert.Equal("Evidence must be 2000 characters or fewer; this is 2001", Assert.Single(page.Errors));
        Assert.Equal(text, page.Form["evidence"]);

        page = await _assessor.Send((await Question("setting")).With("evidence", new string('x', RequestLimits.LargestBody)));
        Assert.Contains("This is too long to be saved Nothing that is stored was changed. Go back and shorten what you wrote.", page.Is(413).Words);
    }

    [Fact]
    public async Task More_fields_than_a_form_has_are_refused()
    {
        var form = await Question("setting");
        for (var i = 0; i < 500; i++)
            form.With($"f{i}", "1");
        Assert.Contains("This could not be saved", (await _assessor.Send(form)).Is(400).Words);
        Assert.Equal(2, _app.Stored.Find(_id)!.Version);
    }

    [Theory]
    [InlineData("2031", "No version of `illustrative-adults` counts on 2031-01-15. `2026.1` counts from 2026-04-06 to 2027-04-05.")]
    [InlineData("20x6", "Enter the day of the assessment, such as 11 5 2026")]
    [InlineData("0026", "Enter the day of the assessment, such as 11 5 2026")]
    [InlineData("", "Enter the day of the assessment, such as 11 5 2026")]
    public async Task A_day_on_which_no_version_counts_is_told(string year, string error)
    {
        var form = (await _assessor.Get("/assessments/start")).Form.With("configuration", "illustrative-adults").With("assessed-on-day", "15").With("assessed-on-month", "1").With("assessed-on-year", year);
        var page = (await _assessor.Send(form)).Is(422);
        Assert.Equal(error, Assert.Single(page.Errors));
        Assert.Equal(year, page.Form["assessed-on-year"]);
        Assert.Equal("illustrative-adults", page.Form["configuration"]);
        Assert.Single(_app.Stored.List());
    }

    [Fact]
    public async Task Money_that_is_none_is_told()
    {
        await new Journey(_assessor).Answer(_id, "setting", "own-home");
        var engine = Samples.Engine("illustrative-hours");
        var id = await new Journey(_assessor).Whole(engine, Samples.With("illustrative-hours", Ras.Engine.ScoreStatus.Indicative));
        foreach (var cost in new[] { "", "-5", "1e3", "12.345", "a lot", "99999999999999999999999999999999", Script })
        {
            var page = (await _assessor.Send((await _assessor.Get($"/assessments/{id}/plan")).Form.With("cost", cost).With("pays-for", "Visits"))).Is(422);
            Assert.Equal("Enter what the plan costs in pounds, such as 182.50", Assert.Single(page.Errors));
            Assert.Equal(cost, page.Form["cost"]);
        }

        Assert.Null(_app.Stored.Find(id)!.Plan);
    }

    [Fact]
    public async Task Only_an_assessor_opens_answers_again()
    {
        await new Journey(_assessor).Check(_id);
        using var manager = await _app.SignIn(Role.Manager);
        var token = WebForm.Of((await manager.Get("/")).Html, "/")[0]["__RequestVerificationToken"];
        (await manager.Post($"/assessments/{_id}/result?handler=Reopen", [new("__RequestVerificationToken", token), new("version", "3")])).Is(403);
        Assert.Equal(Stage.Checked, _app.Stored.Find(_id)!.Stage);
    }

    private async Task<WebForm> Question(string id) => (await _assessor.Get($"/assessments/{_id}/questions/{id}")).Form;
}
