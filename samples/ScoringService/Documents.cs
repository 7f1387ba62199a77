using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ScoringService;

/// <summary>Answers with documents that the engine has written.</summary>
internal static class Documents
{
    public static IResult Json(string json, string mediaType = "application/json") => Results.Text(json, mediaType, Encoding.UTF8);

    public static IResult Html(string html) => Results.Text(html, "text/html", Encoding.UTF8);

    /// <summary>Whether the caller would rather have a page than JSON, as a browser would.</summary>
    public static bool PrefersHtml(this HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return Wish(accepted, "text/html") is > 0 and var html && html >= Wish(accepted, "application/json");
    }

    private static double Wish(IList<MediaTypeHeaderValue> accepted, string mediaType) => accepted
        .Where(a => a.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        .Select(a => a.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
