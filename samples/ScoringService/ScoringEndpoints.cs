using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace ScoringService;

/// <summary>What is asked of a version: a score, why, what other answers would do, and what changed.</summary>
internal static class ScoringEndpoints
{
    public static void MapScoring(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/configurations/{id}/score", (string id, string? on, string? version, HttpRequest request, RasCatalogue catalogue, RasScoring scoring) =>
            Answered(request, catalogue, id, new(on, version), (engine, answers) =>
                scoring.Score(engine, answers) is var budget && budget.Status == ScoreStatus.InvalidAnswers
                    ? Refusals.Invalid(budget.Problems)
                    : Documents.Json(RasJson.Write(budget, indented: false))));
        routes.MapPost("/configurations/{id}/explain", (string id, string? on, string? version, HttpRequest request, RasCatalogue catalogue, RasScoring scoring) =>
            Answered(request, catalogue, id, new(on, version), (engine, answers) =>
                scoring.Explain(engine, answers) is var why && why.Budget.Status == ScoreStatus.InvalidAnswers ? Refusals.Invalid(why.Budget.Problems)
                : request.PrefersHtml() ? Documents.Html(RasText.Write(why, PageFormat.Html))
                : Documents.Json(RasJson.Write(why, indented: false))));
        routes.MapPost("/configurations/{id}/what-if", (string id, string? on, string? version, HttpRequest request, RasCatalogue catalogue, RasScoring scoring) =>
            Answered(request, catalogue, id, new(on, version), (engine, answers) =>
                scoring.WhatIf(engine, answers) is var whatIf && whatIf.Status == ScoreStatus.InvalidAnswers
                    ? Refusals.Invalid(engine.Score(answers).Problems)
                    : Documents.Json(RasJson.Write(whatIf, indented: false))));
        routes.MapPost("/configurations/{id}/compare", Compare);
    }

    private static async Task<IResult> Answered(HttpRequest request, RasCatalogue catalogue, string id, VersionChoice choice, Func<RasEngine, AnswerSet, IResult> answer)
    {
        if (!choice.TryFind(catalogue, id, out var engine, out var refusal))
            return refusal;
        var (utf8, unread) = await RequestBody.Read(request);
        return unread ?? answer(engine, RasJson.ReadAnswers(utf8));
    }

    /// <summary>What changed between two versions of one answer set, each by the version of the configuration that is asked for.</summary>
    private static async Task<IResult> Compare(
        string id, string? on, string? version, string? beforeOn, string? beforeVersion, HttpRequest request, RasCatalogue catalogue, RasScoring scoring)
    {
        var after = new VersionChoice(on, version);
        var before = new VersionChoice(beforeOn, beforeVersion);
        if (!after.TryFind(catalogue, id, out var afterEngine, out var refusal) || !(before.IsMade ? before : after).TryFind(catalogue, id, out var beforeEngine, out refusal))
            return refusal;
        var (utf8, unread) = await RequestBody.Read(request);
        if (unread is not null)
            return unread;
        if (!TwoAnswerSets.TrySplit(utf8, out var first, out var second, out refusal))
            return refusal;
        var (was, now) = (scoring.Explain(beforeEngine, RasJson.ReadAnswers(first.Span)), scoring.Explain(afterEngine, RasJson.ReadAnswers(second.Span)));
        Problem[] problems = [.. was.Budget.Problems.Select(p => p with { Pointer = "/before" + p.Pointer }), .. now.Budget.Problems.Select(p => p with { Pointer = "/after" + p.Pointer })];
        return problems.Length > 0 ? Refusals.Invalid(problems) : Documents.Json(RasJson.Write(Explanation.Between(was, now), indented: false));
    }
}
