using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CaseManagement.Signing;
using CaseManagement.Storing;
using CaseManagement.Tests.Support;
using Ras.Engine;
using Ras.Engine.Hosting;
using Ras.Engine.Hosting.Tests.Support;
using Ras.Engine.Tests;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>Versions stand side by side by date; one that is corrected, or gone, loses no answer and no record.</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private const string Id = "illustrative-hours";

    private readonly TestFolder _folder = new();
    private RunningApplication _app = null!;
    private Visitor _assessor = null!;
    private Visitor _manager = null!;

    public async Task InitializeAsync()
    {
        Serve("2026.1", _ => { });
        _app = await RunningApplication.Start($"--Ras:Directories:0={_folder.Path}");
        _assessor = await _app.SignIn(Role.Assessor);
        _manager = await _app.SignIn(Role.Manager);
    }

    public async Task DisposeAsync()
    {
        _assessor.Dispose();
        _manager.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_day_of_the_assessment_decides_which_version_counts()
    {
        Serve("2025.1", c => (c["effectiveFrom"], c["effectiveTo"]) = ("2025-04-06", "2026-04-05"));
        Assert.Equal(ReloadOutcome.Swapped, _app.Served.Reload().Outcome);
        var old = await new Journey(_assessor).Start(Id, "2026-04-05");
        var now = await new Journey(_assessor).Start(Id, "2026-04-06");
        Assert.Equal(("2025.1", "2026.1"), (_app.Stored.Find(old)!.Configuration.Version, _app.Stored.Find(now)!.Configuration.Version));
        var page = (await _manager.Get("/versions")).Is(200).Words;
        Assert.Contains("2025.1 of illustrative-hours 6 April 2025 5 April 2026 – 2026.1 of illustrative-hours 6 April 2026 5 April 2027 –", page);
        Assert.Contains("An hour of home care", (await _manager.Get("/versions/illustrative-hours/2025.1")).Is(200).Words);
    }

    [Fact]
    public async Task A_corrected_version_shows_who_is_affected_and_each_is_taken_to_it_by_a_check()
    {
        var wrong = Samples.Engine(Id);
        var all = Samples.Answers(Id).Where(a => wrong.Score(a).Status == ScoreStatus.Indicative).ToArray();
        var assessments = new System.Collections.Generic.List<(long Id, AnswerSet Answers)>();
        foreach (var answers in new[] { all[0], all[1], all.First(a => wrong.Score(a).Amount > 100) })
            assessments.Add((await new Journey(_assessor).Whole(wrong, answers), answers));

        Serve("2026.2", c => (c["replaces"], c["parameters"]![0]!["value"]) = (JsonNode.Parse("""{ "version": "2026.1", "reason": "The price of an hour was wrong." }"""), 24.10));
        Assert.Equal(ReloadOutcome.Swapped, _app.Served.Reload().Outcome);
        var right = RasEngine.Load(_folder.At("2026.2.json"));

        var page = (await _manager.Get($"/versions/{Id}/2026.1/affected")).Is(200).Words;
        Assert.Contains("Why it was corrected: The price of an hour was wrong.", page);
        var changed = assessments.Where(a => wrong.Score(a.Answers).Amount != right.Score(a.Answers).Amount).ToArray();
        Assert.NotEmpty(changed);
        Assert.True(changed.Length < assessments.Count);
        foreach (var (id, answers) in changed)
        {
            var (was, wouldBe) = (wrong.Score(answers).Amount!.Value, right.Score(answers).Amount!.Value);
            Assert.Contains($", assessment {id} £{was:#,0.00} £{wouldBe:#,0.00} would rise by £{wouldBe - was:#,0.00} To be decided", page);
        }

        Assert.Contains($"{assessments.Count - changed.Length} assessment", page);

        // Looking changed nothing; an assessor takes one to the right version, and the record by the wrong one is kept.
        var (one, given) = changed[^1];
        Assert.Equal("2026.1", _app.Stored.Find(one)!.Configuration.Version);
        Assert.Contains("Version 2026.1 was corrected by version 2026.2. The price of an hour was wrong.", (await _assessor.Get($"/assessments/{one}/result")).Is(200).Words);
        Assert.EndsWith("/tasks", (await _assessor.Send((await _assessor.Get($"/assessments/{one}/version")).Form)).Is(200).Path);
        await new Journey(_assessor).Check(one);
        Assert.Equal(right.Score(given).Amount, _app.Stored.Find(one)!.Record!.Result.Amount);
        Assert.Equal(4, Rows.Records(_app.DatabaseFile).Count);
        Assert.All(Rows.Records(_app.DatabaseFile), r => Assert.True(RasEngine.Replay(r).IsSame));
    }

    [Fact]
    public async Task Answers_to_a_version_that_was_corrected_are_checked_by_the_right_one_only()
    {
        var journey = new Journey(_assessor);
        var id = await journey.Start(Id);
        await journey.Answer(id, "living", "care-home");
        Serve("2026.2", c => c["replaces"] = JsonNode.Parse("""{ "version": "2026.1", "reason": "A price was wrong." }"""));
        _app.Served.Reload();
        Assert.Contains("Version 2026.1 was corrected by version 2026.2. A price was wrong.", (await _assessor.Get($"/assessments/{id}/tasks")).Is(200).Words);
        Assert.Equal("Version 2026.1 was corrected. Go on with version 2026.2, then check the answers.", Assert.Single((await journey.Check(id)).Is(422).Errors));
        await _assessor.Send((await _assessor.Get($"/assessments/{id}/version")).Form);
        (await journey.Check(id)).Is(200);
        Assert.Equal("2026.2", _app.Stored.Find(id)!.Record!.Configuration.Version);
    }

    [Fact]
    public async Task An_assessment_whose_version_is_gone_keeps_every_answer_and_says_so()
    {
        var journey = new Journey(_assessor);
        var id = await journey.Start(Id);
        await journey.Answer(id, "living", "own-home");
        var open = (await _assessor.Get($"/assessments/{id}/questions/family")).Form.With("answer.family", "no");
        Serve("2027.1", c => (c["effectiveFrom"], c["effectiveTo"]) = ("2027-04-06", "2028-04-05"));
        File.Delete(_folder.At("2026.1.json"));
        Assert.Equal(ReloadOutcome.Swapped, _app.Served.Reload().Outcome);

        foreach (var page in new[] { await _assessor.Get($"/assessments/{id}/tasks"), await _assessor.Send(open) })
        {
            Assert.Equal($"/assessments/{id}/version", page.Path);
            Assert.Contains("which is no longer here, and no other counts on 11 May 2026.", page.Words);
            Assert.Contains("Every answer that was saved is kept. If you were saving one just now, go back in your browser to copy it.", page.Words);
        }

        Serve("2026.3", _ => { });
        _app.Served.Reload();
        await _assessor.Send((await _assessor.Get($"/assessments/{id}/version")).Form);
        var stored = _app.Stored.Find(id)!;
        Assert.Equal(("2026.3", "own-home"), (stored.Configuration.Version, Change.TextOf(stored.Answers.Answers["living"])));
    }

    [Fact]
    public async Task A_record_is_read_by_its_own_configuration_when_that_is_no_longer_served()
    {
        var id = await new Journey(_assessor).Whole(Samples.Engine(Id), Samples.With(Id, ScoreStatus.Indicative));
        var before = (await _manager.Get($"/assessments/{id}/result")).Is(200).Words;
        Serve("2027.1", c => (c["effectiveFrom"], c["effectiveTo"]) = ("2027-04-06", "2028-04-05"));
        File.Delete(_folder.At("2026.1.json"));
        _app.Served.Reload();
        Assert.Equal(before, (await _manager.Get($"/assessments/{id}/result")).Is(200).Words);
        (await _manager.Get($"/assessments/{id}/review")).Is(200);
        (await _manager.Get($"/assessments/{id}/history")).Is(200);
    }

    private void Serve(string version, System.Action<JsonNode> change)
    {
        var configuration = JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("samples", "configurations", Id, "configuration.json")))!;
        configuration["version"] = version;
        change(configuration);
        _folder.Write($"{version}.json", configuration.ToJsonString());
    }
}
