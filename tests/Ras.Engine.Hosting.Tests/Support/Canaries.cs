using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Hosting.Tests.Support;

/// <summary>A configuration and answers in which whatever a person answered, and every free text and figure, is a string that stands nowhere else.</summary>
internal static class Canaries
{
    /// <summary>Every such string; the amount of <see cref="Valid"/> too.</summary>
    public static readonly string[] All =
    [
        "canary-choice-5f1e", "canary-first-77ab", "canary-second-90cd", "8675309", "canary-reference-3b3b", "canary-configuration-1a2b", "canary-version-3c4d",
        "canary-option-6e6e", "canary-question-4d4d", "canary-text-2c2c", "canary-name-8f8f", "2026-05-17", "8675423.11",
    ];

    public const string Configuration = """
        {
          "formatVersion": 1, "id": "adults", "version": "2026.1", "title": "Canaries", "period": "week",
          "domains": [ { "id": "care", "title": "Care" } ],
          "questions": [
            { "id": "one", "domain": "care", "options": [ { "id": "no" }, { "id": "canary-choice-5f1e", "points": 100 } ] },
            { "id": "several", "domain": "care", "type": "choices", "options": [ { "id": "canary-first-77ab", "points": 6 }, { "id": "canary-second-90cd", "points": 8 } ] },
            { "id": "hours", "domain": "care", "type": "number", "min": 0, "max": 9999999, "increment": 1 } ],
          "budget": { "lines": [ { "id": "points", "price": 1 }, { "id": "rest", "amount": 0.11 } ] }
        }
        """;

    public const string Valid = """
        { "configuration": { "id": "canary-configuration-1a2b", "version": "canary-version-3c4d" }, "reference": "canary-reference-3b3b", "assessedOn": "2026-05-17",
          "answers": { "one": "canary-choice-5f1e", "several": [ "canary-first-77ab", "canary-second-90cd" ], "hours": 8675309 } }
        """;

    /// <summary>Documents of every kind of wrongness, with the strings in every place.</summary>
    public static readonly string[] Invalid =
    [
        """{ "answers": { "one": "canary-option-6e6e", "canary-question-4d4d": true, "several": "canary-text-2c2c", "hours": "8675309" } }""",
        """{ "reference": { "canary-name-8f8f": "canary-text-2c2c" }, "canary-name-8f8f": 8675309, "answers": {}, "assessedOn": "canary-text-2c2c" }""",
        """{ "answers": { "one": "canary-choice-5f1e" "canary-text-2c2c" } }""",
        """canary-text-2c2c""",
        """{ "answers": tcanary-text-2c2c }""",
        """{ "answers": { "hours": 8675309e1, "hours": 8675309 }, "reference": "canary-reference-3b3b\ud800" }""",
        "\"canary-text-2c2c",
    ];

    /// <summary>Those that stand in one of the texts, each with the text.</summary>
    public static IEnumerable<string> Found(IEnumerable<string> texts) =>
        from text in texts from canary in All where text.Contains(canary, StringComparison.OrdinalIgnoreCase) select $"{canary} in: {text}";
}
