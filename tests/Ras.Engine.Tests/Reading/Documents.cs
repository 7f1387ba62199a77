using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A small whole configuration, and ways to change one thing in it.</summary>
internal static class Documents
{
    public const string Small = """
        {
          "$schema": "ras-configuration.v1.schema.json",
          "formatVersion": 1,
          "id": "small", "version": "1", "title": "Small",
          "effectiveFrom": "2026-04-06",
          "period": "week",
          "x-panel": { "on": "2026-03-02", "present": [ 5, true, null ] },
          "domains": [ { "id": "care", "weight": 0.5 } ],
          "questions": [
            { "id": "washing", "domain": "care", "text": "How much help to wash?",
              "options": [ { "id": "none", "points": 0 }, { "id": "daily", "points": 10 } ] }
          ],
          "budget": { "pointPrice": 4.35 }
        }
        """;

    /// <summary>The small document with some texts changed, each of which stands in it once.</summary>
    public static string Changed(params (string From, string To)[] changes)
    {
        var json = Small;
        foreach (var (from, to) in changes)
        {
            Assert.Equal(2, json.Split(from).Length);
            json = json.Replace(from, to);
        }

        return json;
    }

    public static IReadOnlyList<Diagnostic> Tell(string json) => Tell(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<Diagnostic> Tell(byte[] utf8)
    {
        if (RasJson.TryReadConfiguration(utf8, out var configuration, out var diagnostics))
            RasEngine.TryCompile(configuration, out _, out diagnostics);
        return diagnostics;
    }

    /// <summary>The codes of what is told, in its order.</summary>
    public static string[] Codes(string json) => [.. Tell(json).Select(d => d.Code)];

    public static string HashOf(string json) => RasEngine.Compile(RasJson.ReadConfiguration(json)).Hash;

    public static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    /// <summary>Entries joined by commas.</summary>
    public static string Joined(int count, Func<int, string> entry) => string.Join(", ", Enumerable.Range(1, count).Select(entry));
}
