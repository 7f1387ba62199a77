using System;
using System.Linq;
using System.Threading.Tasks;
using CaseManagement.Signing;
using CaseManagement.Tests.Support;
using Ras.Engine;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>The whole application, logging all that it can, tells nothing of what a person answered, and no address does.</summary>
public sealed class PrivacyTests
{
    private const string Canary = "canary-5f1e77ab";

    [Fact]
    public async Task Nothing_of_a_person_is_ever_heard()
    {
        await using var app = await RunningApplication.Start("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        using var assessor = await app.SignIn(Role.Assessor);
        using var finance = await app.SignIn(Role.Finance);
        using var manager = await app.SignIn(Role.Manager);
        var id = await new Journey(assessor).Whole(Samples.Engine("illustrative-hours"), Samples.With("illustrative-hours", ScoreStatus.Indicative));

        await assessor.Send((await assessor.Get($"/assessments/{id}/plan")).Form.With("cost", "98765.43").With("pays-for", Canary));
        await finance.Send((await finance.Get($"/assessments/{id}/package")).Form.With("cost", "45678.91"));
        await manager.Get($"/assessments/{id}/review");
        await manager.Send((await manager.Get($"/assessments/{id}/decision")).Form.With("amount", "56789.12").With("reason", Canary));
        var second = await new Journey(assessor).Start("illustrative-hours");
        await assessor.Send((await assessor.Get($"/assessments/{second}/questions/supervision")).Form.With("answer.supervision", "14").With("evidence", Canary));
        await assessor.Send((await assessor.Get($"/assessments/{second}/questions/supervision")).Form.With("answer.supervision", Canary).With("evidence", Canary));
        await assessor.Send((await assessor.Get($"/assessments/{second}/questions/supervision")).Form.With("version", Canary));
        await new Journey(assessor).Answer(second, "night", "waking");
        var forged = (await assessor.Get($"/assessments/{second}/questions/supervision")).Form.With("evidence", Canary).With("__RequestVerificationToken", "x");
        (await assessor.Send(forged)).Is(400);

        // They were sent, and stored, and shown to who may see them; and heard by no one else.
        Assert.Contains(Canary, (await assessor.Get($"/assessments/{second}/history")).Words);
        Assert.Contains(app.Heard.Logs, l => l.StartsWith("Trace ", StringComparison.Ordinal));
        var heard = app.Heard.Everything().Where(t => new[] { Canary, "98765.43", "45678.91", "56789.12", "waking" }.Any(c => t.Contains(c, StringComparison.Ordinal)));
        Assert.Empty(heard);
    }
}
