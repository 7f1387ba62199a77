using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine.Tests;

namespace ScoringService.Tests;

/// <summary>Requests of every kind, good and bad.</summary>
internal static class Calls
{
    public const string Score = "/configurations/{id}/score";
    public const string Explain = "/configurations/{id}/explain";
    public const string WhatIf = "/configurations/{id}/what-if";
    public const string Compare = "/configurations/{id}/compare";

    public static readonly string Answers = File.ReadAllText(RepositoryFiles.Path("samples", "QuickStart", "answers.json"));

    public static IReadOnlyList<Call> Good { get; } =
    [
        Call.Get("/configurations", "/configurations"),
        Call.Get("/configurations/{id}", "/configurations/pip?version=2025-26"),
        Call.Get("/configurations/{id}/page", "/configurations/pip/page?on=2026-04-06") with { MediaType = "text/html" },
        Call.Post(Score, Adults("score"), Answers),
        Call.Post(Explain, Adults("explain"), Answers),
        Call.Post(Explain, Adults("explain"), Answers) with { Accept = "text/html", MediaType = "text/html" },
        Call.Post(WhatIf, Adults("what-if"), Answers),
        Call.Post(Compare, Adults("compare"), Both(Answers, Answers)),
        Call.Get("/schemas", "/schemas"),
        Call.Get("/schemas/{name}", "/schemas/ras-answers.v1.schema.json") with { MediaType = "application/schema+json" },
        Call.Get("/problems/{code}", "/problems/RAS503"),
        Call.Get("/health/live", "/health/live"),
        Call.Get("/health/ready", "/health/ready"),
        Call.Get("/openapi.json", "/openapi.json"),
    ];

    public static IReadOnlyList<Call> Bad { get; } =
    [
        .. new[] { ("", ""), ("/page", "/page") }.SelectMany(part => Choices(path => Call.Get("/configurations/{id}" + part.Item1, path), part.Item2)),
        .. new[] { Score, Explain, WhatIf, Compare }.SelectMany(BadPosts),
        .. Envelopes(),
        Call.Get("/schemas/{name}", "/schemas/nothing").Refused(404, "about:blank", "/openapi.json"),
        Call.Get("/problems/{code}", "/problems/RAS000").Refused(404, "about:blank", "/openapi.json"),
    ];

    public static string Adults(string operation) => $"/configurations/illustrative-adults/{operation}?on=2026-05-11";

    public static string Both(string before, string after) => $$"""{ "before": {{before}}, "after": {{after}} }""";

    private static IEnumerable<Call> Choices(Func<string, Call> call, string part) =>
    [
        call($"/configurations/pip{part}").Refused(400, "about:blank", "Say which version: `on`, a day such as 2026-05-11, or `version`, its name; one of the two."),
        call($"/configurations/pip{part}?on=2026-05-11&version=2025-26").Refused(400, "about:blank", "Say which version"),
        call($"/configurations/pip{part}?on=11.5.2026").Refused(400, "about:blank", "Write it as YYYY-MM-DD, such as 2026-05-11."),
        call($"/configurations/pip{part}?on=2026-02-29").Refused(400, "about:blank", "The day is not one of the calendar."),
        call($"/configurations/illustrative-adults{part}?on=2031-01-01").Refused(404, "/problems/RAS913", "No version of `illustrative-adults` counts on 2031-01-01. `2026.1` counts from 2026-04-06 to 2027-04-05."),
        call($"/configurations/nobody{part}?on=2026-05-11").Refused(404, "/problems/RAS911", "There is no configuration with that id. The catalogue has `illustrative-adults`, `pip`."),
        call($"/configurations/pip{part}?version=1999-00").Refused(404, "/problems/RAS912", "`pip` has no version with that name. It has `2025-26`, `2026-27`."),
    ];

    private static IEnumerable<Call> BadPosts(string route)
    {
        var operation = route[(route.LastIndexOf('/') + 1)..];
        var good = operation == "compare" ? Both(Answers, Answers) : Answers;
        string Wrapped(string answers) => operation == "compare" ? Both(answers, """{ "answers": {} }""") : answers;
        Call With(string body) => Call.Post(route, Adults(operation), body);
        return
        [
            .. Choices(path => Call.Post(route, path, good), "/" + operation),
            With(Wrapped("""{ "answers": { "colour": "red", "setting": "own-hom" } }""")).Refused(422, "/problems/RAS503", "There is no question `colour`. Take the answer out, or score it by the configuration that it was given for. There are 2 problems"),
            With(Wrapped("""{ "answers": { "setting": 5 } }""")).Refused(422, "/problems/RAS504", "The answer to `setting` is a number."),
            With(Wrapped("{ }")).Refused(422, "/problems/RAS502", "`answers` is missing"),
            With(good[..^5]).Refused(400, "/problems/RAS501", "The text ends before it is complete."),
            With("").Refused(400, "/problems/RAS501", "The document is empty."),
            With(Wrapped(new string('[', 10_000) + new string(']', 10_000))).Refused(400, "/problems/RAS501", "The document is nested more than 32 levels deep here."),
            With(Wrapped($$"""{ "answers": { "setting": {{string.Concat(Enumerable.Repeat("""{"a":""", 10_000))}}1{{new string('}', 10_000)}} } }""")).Refused(400, "/problems/RAS501", "levels deep"),
            With(good + new string(' ', 10_000_000)).Refused(413, "/problems/RAS501", "The body is larger than 4 MiB. Send at most that."),
            (With(good) with { ContentType = "text/plain" }).Refused(415, "about:blank", "Send JSON, with the header `Content-Type: application/json`."),
        ];
    }

    /// <summary>Bodies that are not two answers documents in one.</summary>
    private static IEnumerable<Call> Envelopes() => new[]
    {
        Answers, $$"""{ "before": {{Answers}} }""", $$"""{ "before": {{Answers}}, "after": {{Answers}}, "between": {} }""", $$"""{ "before": {{Answers}}, "before": {{Answers}} }""", "[]", "7", "\ufeff" + Answers,
    }.Select(body => Call.Post(Compare, Adults("compare"), Encoding.UTF8.GetBytes(body)).Refused(400, "about:blank", "The body holds two answers documents, once each and nothing else: `{ \"before\": …, \"after\": … }`."));
}
