using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ScoringService.Tests;

/// <summary>What each request gives, and that each refusal is a problem document that can be acted on.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.Start();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Every_call_gives_what_it_must()
    {
        foreach (var call in Calls.Good.Concat(Calls.Bad))
        {
            using var response = await _service.Send(call);
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(call.Status == (int)response.StatusCode, $"{call} gave {(int)response.StatusCode}: {text}");
            Assert.Equal(call.MediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("no-store", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            if (call.Problem is not null)
                await CheckProblem(call, text);
        }
    }

    [Fact]
    public async Task An_address_or_method_that_there_is_not_is_a_problem_too()
    {
        await CheckProblem(await _service.Client.GetAsync("/nothing"), 404, "There is nothing here");
        await CheckProblem(await _service.Client.DeleteAsync("/configurations"), 405, "The method is not one of this address");
    }

    [Fact]
    public async Task A_caller_that_says_another_host_is_turned_away()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "/configurations");
        message.Headers.Host = "council.example";
        using var response = await _service.Client.SendAsync(message);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_body_past_all_limits_is_refused_and_the_service_goes_on()
    {
        var endless = Calls.Good.First(c => c.Route == Calls.Score) with { Body = new byte[RequestBody.MostRead + 1] };
        try
        {
            using var response = await _service.Send(endless);
            Assert.Equal(413, (int)response.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The connection may be closed while the rest of the body is on its way; then the answer cannot be read.
        }

        using var after = await _service.Send(Calls.Good.First(c => c.Route == Calls.Score));
        Assert.Equal(200, (int)after.StatusCode);
    }

    [Fact]
    public async Task A_caller_that_breaks_off_fills_no_log()
    {
        await _service.SendRaw($"POST {Calls.Adults("score")} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{ \"answers\"");
        Assert.DoesNotContain(_service.Heard.Logs, l => l.StartsWith("Error ", StringComparison.Ordinal) || l.StartsWith("Warning ", StringComparison.Ordinal));
    }

    [Fact]
    public void It_listens_on_loopback_unless_told() =>
        Assert.StartsWith("http://127.0.0.1:", Program.Build([]).Configuration["Urls"], StringComparison.Ordinal);

    private async Task CheckProblem(Call call, string text)
    {
        using var problem = JsonDocument.Parse(text);
        var root = problem.RootElement;
        Assert.Equal(call.Problem, root.GetProperty("type").GetString());
        Assert.Equal(call.Status, root.GetProperty("status").GetInt32());
        Assert.Contains(call.Detail, root.GetProperty("detail").GetString(), StringComparison.Ordinal);
        if (call.Problem == "about:blank")
        {
            Assert.False(root.TryGetProperty("code", out _));
            return;
        }

        // The type is an address of this service, which says of the code what its table says.
        var code = root.GetProperty("code").GetString();
        Assert.Equal("/problems/" + code, call.Problem);
        using var meaning = JsonDocument.Parse(await _service.Client.GetStringAsync(call.Problem));
        Assert.Equal((code, root.GetProperty("title").GetString()), (meaning.RootElement.GetProperty("code").GetString(), meaning.RootElement.GetProperty("title").GetString()));
        if (call.Status is 400 or 422)
            Assert.Equal(code, root.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    private static async Task CheckProblem(HttpResponseMessage response, int status, string title)
    {
        using (response)
        {
            Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Equal(title, problem.RootElement.GetProperty("title").GetString());
        }
    }
}
