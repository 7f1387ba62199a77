using System;
using System.Linq;
using System.Text;

namespace Ras.Engine.Tests.Hostile;

/// <summary>What hostile documents are put together from.</summary>
internal static class Pieces
{
    public const int MostBytes = 4 << 20;

    /// <summary>A small whole configuration with more put into it.</summary>
    /// <param name="root">More properties of the document.</param>
    /// <param name="question">More properties of its second question, or another id.</param>
    /// <param name="questions">More questions.</param>
    /// <param name="steps">Steps.</param>
    /// <param name="domains">More domains.</param>
    /// <param name="budget">The budget.</param>
    public static string With(string? root = null, string? question = null, string? questions = null, string? steps = null, string? domains = null, string? budget = null)
    {
        var text = new StringBuilder("{");
        text.Append(Body(question, questions, domains, budget));
        if (steps is not null)
            text.Append(", \"steps\": [ ").Append(steps).Append(" ]");
        if (root is not null)
            text.Append(", ").Append(root);
        return text.Append('}').ToString();
    }

    /// <summary>The properties of the small configuration.</summary>
    public static string Body(string? question = null, string? questions = null, string? domains = null, string? budget = null) => $$"""
         "formatVersion": 1, "id": "small", "version": "1", "title": "Small", "period": "week",
         "domains": [ { "id": "care" }{{More(domains)}} ],
         "questions": [ { "id": "washing", "domain": "care", "text": "How much help to wash?", "options": [ { "id": "none" }, { "id": "daily", "points": 10 } ] },
                        { "type": "number", "min": 0, "max": 100, "increment": 1, {{question ?? "\"id\": \"hours\""}} }{{More(questions)}} ],
         "budget": {{budget ?? "{ \"pointPrice\": 4.35 }"}}
        """;

    public static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    public static string Nested(string open, string close, int levels) => Repeat(open, levels) + "1" + Repeat(close, levels);

    /// <summary>Entries with commas between.</summary>
    public static string Entries(int count, Func<int, string> entry) => string.Join(",", Enumerable.Range(0, count).Select(entry));

    /// <summary>Entries with commas between, and what stands before and after them.</summary>
    public static string Filled(string before, int count, Func<int, string> entry, string after) => before + Entries(count, entry) + after;

    /// <summary>As often as the most that is read of a document has room for it.</summary>
    public static string Filled(string before, string part, string after) => before + Repeat(part, (MostBytes - before.Length - after.Length) / part.Length) + after;

    private static string More(string? entries) => entries is null ? "" : ", " + entries;
}
