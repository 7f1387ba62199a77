using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace ScoringService;

/// <summary>Says no, as RFC 9457 has it: the type of a problem is its code, under which this service also says what it means.</summary>
internal static class Refusals
{
    /// <summary>The engine's code of a document that is not JSON, or too large or too deep.</summary>
    public const string NotJson = "RAS501";

    private const string MediaType = "application/problem+json";

    public static readonly IReadOnlyDictionary<string, DiagnosticCode> Codes =
        DiagnosticCodes.All.Concat(HostingCodes.All).ToDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>No version for what was asked.</summary>
    public static IResult NotFound(VersionMiss miss) => Coded(miss.Code, StatusCodes.Status404NotFound, $"{miss.Message} {miss.Help}", null);

    /// <summary>More than is read of answers.</summary>
    public static IResult TooLarge() => Coded(NotJson, StatusCodes.Status413PayloadTooLarge, $"The body is larger than {RequestBody.MostKept >> 20} MiB. Send at most that.", null);

    /// <summary>What is wrong with answers: 400 where they cannot be read as JSON, else 422.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public static IResult Invalid(IReadOnlyList<Problem> problems)
    {
        var first = problems[0];
        var more = problems.Count == 1 ? "" : $" There are {problems.Count} problems; all of them are listed.";
        var status = problems.Any(p => p.Code == NotJson) ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity;
        return Coded(first.Code, status, $"{first.Message} {first.Help}{more}", problems.Select(p => new ListedProblem(p.Code, p.QuestionId, p.Pointer, p.Message, p.Help)).ToArray());
    }

    /// <summary>What HTTP itself has a status for.</summary>
    public static IResult Plain(int status, string title, string detail) => Written(new("about:blank", title, status, detail, null, null));

    public static IResult BadRequest(string detail) => Plain(StatusCodes.Status400BadRequest, "The request cannot be understood", detail);

    private static IResult Coded(string code, int status, string detail, ListedProblem[]? problems) =>
        Written(new($"/problems/{code}", Codes[code].Title, status, detail, code, problems));

    private static IResult Written(Refusal refusal) => Results.Json(refusal, ServiceJson.Plain.Refusal, MediaType, refusal.Status);
}

/// <summary>A problem as RFC 9457 writes it, with the code, and every problem of answers.</summary>
internal sealed record Refusal(string Type, string Title, int Status, string Detail, string? Code, IReadOnlyList<ListedProblem>? Problems);

/// <summary>One problem of answers, as result documents write it.</summary>
internal sealed record ListedProblem(string Code, string? Question, string Pointer, string Message, string Help);
