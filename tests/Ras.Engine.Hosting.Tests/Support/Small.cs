using System.Globalization;
using System.Text;

namespace Ras.Engine.Hosting.Tests.Support;

/// <summary>A configuration of one question, as a council might write it: daily help gives ten points.</summary>
internal static class Small
{
    public static readonly AnswerSet Daily = new([new("help", "daily")]);

    public static string Json(string id = "adults", string version = "2026.1", decimal price = 4.35m, string? dates = null, string? replaces = null) => $$"""
        {
          "formatVersion": 1, "id": "{{id}}", "version": "{{version}}", "title": "Small", "period": "week",{{dates}}{{(replaces is null ? "" : $"\n  \"replaces\": {{ \"version\": \"{replaces}\", \"reason\": \"A slip.\" }},")}}
          "domains": [ { "id": "care", "title": "Care" } ],
          "questions": [ { "id": "help", "domain": "care", "text": "How often is help needed?",
            "options": [ { "id": "never", "points": 0 }, { "id": "daily", "points": 10 } ] } ],
          "budget": { "pointPrice": {{price.ToString(CultureInfo.InvariantCulture)}} }
        }
        """;

    public static string From(string first, string? last = null) => $" \"effectiveFrom\": \"{first}\",{(last is null ? "" : $" \"effectiveTo\": \"{last}\",")}";

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
