using System.IO;

namespace Ras.Cli.Tests;

/// <summary>The small configuration of the format's description, as a file.</summary>
internal static class ExampleFile
{
    /// <summary>Where it is; written once for all tests.</summary>
    public static string Path { get; } = Write();

    public const string Text = """
        {
          "formatVersion": 1, "id": "example-adults", "version": "2026.1", "title": "Adult social care RAS 2026/27 (illustrative)", "period": "week",
          "domains": [ { "id": "personal-care", "title": "Personal care", "weight": 1.5 } ],
          "questions": [
            { "id": "setting", "text": "Where will the person live?", "order": "none", "options": [ { "id": "home" }, { "id": "residential" } ] },
            { "id": "washing", "domain": "personal-care", "text": "How much help is needed to wash?", "reducedBy": [ "washing-family" ],
              "options": [ { "id": "none", "points": 0 }, { "id": "some", "points": 4 }, { "id": "daily", "points": 10 } ] },
            { "id": "washing-family", "text": "How much of that do family or friends give?",
              "options": [ { "id": "all", "leaves": 0 }, { "id": "half", "leaves": 0.5 }, { "id": "none", "leaves": 1 } ] }
          ],
          "exclusions": [ { "id": "residential-care", "when": { "answer": "setting", "is": "residential" }, "reason": "This RAS gives a figure for care in the community only." } ],
          "budget": { "pointPrice": 4.35 }
        }
        """;

    private static string Write()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("ras-tests-").FullName, "example.json");
        File.WriteAllText(path, Text);
        return path;
    }
}
