using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Ras.Engine.Hosting;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace ScoringService.Tests;

/// <summary>The whole service, logging all that it can, tells nothing of what a person answered.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task Nothing_of_a_person_is_ever_heard()
    {
        using var folder = new TestFolder();
        folder.Write("canaries.json", Canaries.Configuration);
        await using var service = await RunningService.Start($"--Ras:Directories:0={folder.Path}");
        var said = new List<string>();
        foreach (var body in Canaries.Invalid.Prepend(Canaries.Valid))
        {
            foreach (var operation in new[] { "score", "explain", "what-if" })
                said.Add(await Say(service, operation, body));
            said.Add(await Say(service, "compare", Calls.Both(body, Canaries.Valid)));
        }

        // The canaries were sent and answered: who asks is told, and no one else.
        Assert.Contains(said, s => s.StartsWith("200", StringComparison.Ordinal));
        Assert.Contains(said, s => s.StartsWith("422", StringComparison.Ordinal));
        Assert.Contains(said, s => s.StartsWith("400", StringComparison.Ordinal));
        Assert.NotEmpty(Canaries.Found(said));
        Assert.Contains(service.Heard.Logs, l => l.StartsWith("Trace ", StringComparison.Ordinal));
        Assert.NotEmpty(service.Heard.MeasuredBy("http.server.request.duration"));
        Assert.NotEmpty(service.Heard.ActivitiesOf("Microsoft.AspNetCore"));
        Assert.NotEmpty(service.Heard.ActivitiesOf(RasScoring.TelemetryName));
        Assert.Empty(Canaries.Found(service.Heard.Everything()));
    }

    [Fact]
    public async Task A_body_that_is_longer_than_it_says_is_not_told_as_a_bad_request()
    {
        await using var service = await RunningService.Start();
        await service.SendRaw($"POST {Calls.Adults("score")} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{Canaries.Valid}");
        Assert.Empty(Canaries.Found(service.Heard.Everything()));
    }

    [Fact]
    public async Task A_refused_change_degrades_health_with_codes_and_places_and_scoring_goes_on()
    {
        using var folder = new TestFolder();
        folder.Write("canaries.json", Canaries.Configuration);
        await using var service = await RunningService.Start($"--Ras:Directories:0={folder.Path}");

        // Somebody puts answers in the place of a configuration: neither health nor the log tells any of them.
        folder.Write("canaries.json", Canaries.Valid);
        Assert.Equal(ReloadOutcome.Refused, service.Services.GetRequiredService<ServedCatalogue>().Reload().Outcome);
        var ready = await service.Client.GetStringAsync("/health/ready");
        Assert.StartsWith("""{"status":"degraded","description":"A change of the configurations is refused; what was served before is served still. RAS102 in """, ready, StringComparison.Ordinal);
        Assert.StartsWith("""{"status":"healthy",""", await service.Client.GetStringAsync("/health/live"), StringComparison.Ordinal);
        Assert.Empty(Canaries.Found(service.Heard.Everything().Append(ready)));
        Assert.StartsWith("200", await Say(service, "score", Canaries.Valid), StringComparison.Ordinal);
    }

    private static async Task<string> Say(RunningService service, string operation, string body)
    {
        using var response = await service.Send(Call.Post("", $"/configurations/adults/{operation}?version=2026.1", body));
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
