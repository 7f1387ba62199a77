using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Ras.Engine;
using Ras.Engine.Tests;
using Xunit;

namespace ScoringService.Tests;

/// <summary>The service gives the engine's own documents, to the letter, by the version that is asked for.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private static readonly RasEngine Adults = Load("illustrative-adults");
    private static readonly RasEngine Old = Load("pip-2025");
    private static readonly RasEngine New = Load("pip-2026");
    private static readonly AnswerSet Answers = RasJson.ReadAnswers(Calls.Answers);

    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.Start();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Results_are_those_of_the_engine()
    {
        Assert.Equal(RasJson.Write(Adults.Score(Answers), indented: false), await Text(Call.Post("", Calls.Adults("score"), Calls.Answers)));
        Assert.Equal(RasJson.Write(Adults.Explain(Answers), indented: false), await Text(Call.Post("", Calls.Adults("explain"), Calls.Answers)));
        Assert.Equal(RasText.Write(Adults.Explain(Answers), PageFormat.Html), await Text(Call.Post("", Calls.Adults("explain"), Calls.Answers) with { Accept = "text/html" }));
        Assert.Equal(RasJson.Write(Adults.WhatIf(Answers), indented: false), await Text(Call.Post("", Calls.Adults("what-if"), Calls.Answers)));
    }

    [Fact]
    public async Task Configurations_pages_and_schemas_are_those_of_the_engine()
    {
        Assert.Equal(RasJson.Write(Old.Configuration), await Text(Call.Get("", "/configurations/pip?on=2026-04-05")));
        Assert.Equal(RasJson.Write(New.Configuration), await Text(Call.Get("", "/configurations/pip?on=2026-04-06")));
        Assert.Equal(RasText.Write(New.Configuration, PageFormat.Html), await Text(Call.Get("", "/configurations/pip/page?version=2026-27")));
        foreach (var document in Enum.GetValues<RasDocument>())
            Assert.Equal(RasJson.Schema(document), await Text(Call.Get("", $"/schemas/ras-{document.ToString().ToLowerInvariant()}.v1.schema.json")));
    }

    [Fact]
    public async Task The_list_names_every_version_with_its_dates_and_its_hash()
    {
        using var list = JsonDocument.Parse(await Text(Call.Get("", "/configurations")));
        var told = list.RootElement.GetProperty("configurations").EnumerateArray().Select(c => c.ToString()).ToArray();
        Assert.Equal(
            $$"""{"id":"pip","version":"2026-27","title":"Personal Independence Payment 2026/27","effectiveFrom":"2026-04-06","hash":"{{New.Hash}}"}""", told[2]);
        Assert.Equal(3, told.Length);
    }

    [Fact]
    public async Task Two_versions_of_one_answer_set_are_compared()
    {
        var (before, after) = ("""{ "answers": { "washing": [ "e" ], "dressing": [ "f" ] } }""", """{ "answers": { "washing": [ "g" ], "dressing": [ "f" ] } }""");
        var (was, now) = (RasJson.ReadAnswers(before), RasJson.ReadAnswers(after));
        Assert.Equal(Change(New, was, New, now), await Text(Call.Post("", "/configurations/pip/compare?version=2026-27", Calls.Both(before, after))));
        Assert.Equal(Change(Old, was, New, now), await Text(Call.Post("", "/configurations/pip/compare?on=2026-05-11&beforeOn=2026-04-05", Calls.Both(before, after))));
        Assert.Equal(Change(Old, was, New, was), await Text(Call.Post("", "/configurations/pip/compare?version=2026-27&beforeVersion=2025-26", "\ufeff" + Calls.Both(before, before))));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("*/*", false)]
    [InlineData("text/html", true)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", true)]
    [InlineData("application/json, text/html;q=0.5", false)]
    [InlineData("application/json;q=0.4, TEXT/HTML;q=0.5", true)]
    [InlineData("text/html;q=0", false)]
    [InlineData("nonsense", false)]
    public async Task A_page_is_given_to_who_would_rather_have_it(string? accept, bool isPage)
    {
        using var response = await _service.Send(Call.Post("", Calls.Adults("explain"), Calls.Answers) with { Accept = accept });
        Assert.Equal(isPage ? "text/html" : "application/json", response.Content.Headers.ContentType?.MediaType);
    }

    private static string Change(RasEngine before, AnswerSet was, RasEngine after, AnswerSet now) =>
        RasJson.Write(Explanation.Between(before.Explain(was), after.Explain(now)), indented: false);

    private static RasEngine Load(string sample) => RasEngine.Load(RepositoryFiles.Path("samples", "configurations", sample, "configuration.json"));

    private async Task<string> Text(Call call)
    {
        using var response = await _service.Send(call);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }
}
