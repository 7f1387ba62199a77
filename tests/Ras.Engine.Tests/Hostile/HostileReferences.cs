using System.Collections.Generic;
using static Ras.Engine.Tests.Hostile.HostileInput;
using static Ras.Engine.Tests.Hostile.Pieces;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Things that name each other so that a little text would mean a great deal of work, or work without end.</summary>
internal static class HostileReferences
{
    public static IEnumerable<HostileInput> All =>
    [
        Steps("steps that double five hundred times", "RAS307", 500, i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ "{{Before(i)}}", "{{Before(i)}}" ] }"""),
        Steps("steps that double forty times", "", 40, i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ "{{Before(i)}}", "{{Before(i)}}" ] }"""),
        Steps("products of products", "RAS307", 60, i => $$"""{ "id": "s{{i}}", "op": "product", "of": [ "{{Before(i)}}", "{{Before(i)}}" ] }"""),
        Steps("products of products of what is at most nought", "", 500, i => $$"""{ "id": "s{{i}}", "op": "product", "of": [ "{{Before(i, "0")}}", "{{Before(i, "0")}}" ] }""", number: "0"),
        Steps("steps that read each other twice, of which the greater counts", "", 500, i => $$"""{ "id": "s{{i}}", "op": "max", "of": [ "{{Before(i)}}", "{{Before(i)}}" ] }"""),
        Steps("steps that halve a hundred times", "", 100, i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ { "of": "{{Before(i)}}", "weight": 0.5 } ] }"""),
        Steps("steps that take thirds of thirds", "", 100, i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ { "of": "{{Before(i)}}", "weight": "1/3" } ] }"""),
        Steps("steps that halve and round, ten thousand times", "", 10_000, i => i % 2 == 0
            ? $$"""{ "id": "s{{i}}", "op": "sum", "of": [ { "of": "{{Before(i)}}", "weight": 0.5 } ] }"""
            : $$"""{ "id": "s{{i}}", "op": "round", "of": "{{Before(i)}}", "rounding": { "increment": 1 } }"""),
        Steps("a chain of twenty thousand steps, written backwards", "", 20_000, i => $$"""{ "id": "s{{i}}", "op": "max", "of": [ {{(i == 19_999 ? "\"hours\"" : $"\"s{i + 1}\"")}}, 1 ] }"""),
        Steps("a circle of twenty thousand steps", "RAS211", 20_000, i => $$"""{ "id": "s{{i}}", "op": "max", "of": [ "s{{(i + 1) % 20_000}}", 1 ] }"""),
        Steps("ten thousand circles of one", "RAS211", 10_000, i => $$"""{ "id": "s{{i}}", "op": "max", "of": [ "s{{i}}", 1 ] }"""),
        Steps("a circle of two through a condition", "RAS211", 2, i => $$"""{ "id": "s{{i}}", "op": "choose", "cases": [ { "when": { "of": "s{{1 - i}}", "above": 1 }, "value": 1 } ], "otherwise": 0 }"""),
        Steps("three hundred steps that read all before them", "RAS307", 300, i => $$"""{ "id": "s{{i}}", "op": "sum", "of": [ "hours"{{(i == 0 ? "" : ",")}}{{Entries(i, j => $"\"s{j}\"")}} ] }"""),
        Steps("three hundred steps that read all before them, of which the greatest counts", "", 300, i => $$"""{ "id": "s{{i}}", "op": "max", "of": [ "hours"{{(i == 0 ? "" : ",")}}{{Entries(i, j => $"\"s{j}\"")}} ] }"""),
        Steps("a sum of a hundred thousand terms", "", 1, _ => $$"""{ "id": "wide", "op": "sum", "of": [ {{Entries(100_000, _ => "\"hours\"")}} ] }"""),
        Steps("a product of a thousand terms", "RAS307", 1, _ => $$"""{ "id": "wide", "op": "product", "of": [ {{Entries(1_000, _ => "\"hours\"")}} ] }"""),
        Steps("fifty thousand bands", "", 1, _ => $$"""{ "id": "fine", "op": "bands", "of": "hours", "bands": [ {{Entries(50_000, i => $$"""{ "from": {{i}}, "value": {{i % 7}} }""")}} ] }"""),
        Steps("fifty thousand bands, falling", "RAS118 RAS303", 1, _ => $$"""{ "id": "fine", "op": "bands", "of": "hours", "bands": [ {{Entries(50_000, i => $$"""{ "from": {{50_000 - i}}, "value": {{i % 7}} }""")}} ] }"""),
        Steps("fifty thousand nodes", "", 1, _ => $$"""{ "id": "curve", "op": "interpolate", "of": "hours", "rounding": { "increment": 1 }, "nodes": [ {{Entries(50_000, i => $$"""{ "at": {{i}}, "value": {{i % 7}} }""")}} ] }"""),
        Steps("a table of thirty thousand rows", "", 1, _ => $$"""{ "id": "table", "op": "lookup", "of": [ "washing", "hours" ], "rows": [ {{Entries(30_000, i => $$"""{ "is": [ "daily", {{i}} ], "value": {{i % 7}} }""")}} ], "otherwise": 0 }"""),
        Steps("a table of three hundred columns", "", 1, _ => $$"""{ "id": "table", "op": "lookup", "of": [ {{Entries(300, _ => "\"hours\"")}} ], "rows": [ {{Entries(300, i => $$"""{ "is": [ {{Entries(300, j => i == j ? "1" : "\"*\"")}} ], "value": {{i}} }""")}} ], "otherwise": 0 }"""),
        Steps("ten thousand cases", "", 1, _ => $$"""{ "id": "many", "op": "choose", "cases": [ {{Entries(10_000, i => $$"""{ "when": { "of": "hours", "above": {{i}} }, "value": {{i % 7}} }""")}} ], "otherwise": 0 }"""),
        Steps("five hundred steps of cases that each read the one before, twice", "", 500, i => $$"""{ "id": "s{{i}}", "op": "choose", "cases": [ { "when": { "of": "{{Before(i)}}", "above": 1 }, "value": "{{Before(i)}}" } ], "otherwise": "{{Before(i)}}" }"""),
        Condition("not, thirty-two times over", "RAS112", Repeat("{ \"not\": ", 32) + """{ "answer": "washing", "is": "daily" }""" + Repeat("}", 32)),
        Condition("not, as often as there are levels", "", Repeat("{ \"not\": ", 26) + """{ "answer": "washing", "is": "daily" }""" + Repeat("}", 26)),
        Condition("any of fifty thousand", "", $$"""{ "any": [ {{Entries(50_000, _ => """{ "answer": "washing", "is": "daily" }""")}} ] }"""),
        Condition("three of fifty thousand", "", $$"""{ "count": [ {{Entries(50_000, _ => """{ "answer": "washing", "is": "daily" }""")}} ], "atLeast": 3 }"""),
        Condition("more than there are", "RAS309", """{ "count": [ { "answer": "washing", "is": "daily" } ], "atLeast": 999999999999999999 }"""),
        Condition("lists within lists, two wide and twelve deep", "", Doubled(12)),
        Condition("one option a hundred thousand times", "", $$"""{ "answer": "washing", "is": [ {{Entries(100_000, _ => "\"daily\"")}} ] }"""),
        Condition("a condition on a step that is not there, fifty thousand times", "RAS118 RAS204", $$"""{ "any": [ {{Entries(50_000, _ => """{ "of": "nobody", "above": 1 }""")}} ] }"""),
        Configuration("two thousand questions of two hundred and fifty options by one scale", "", () => With(
            root: $$"""  "scales": [ { "id": "long", "options": [ {{Entries(250, i => $$"""{ "id": "o{{i}}", "points": {{i}} }""")}} ] } ]""",
            questions: Entries(1_998, i => $$"""{ "id": "q{{i}}", "domain": "care", "scale": "long" }"""))),
        Configuration("two thousand questions of one scale of two hundred and fifty options, each with a weight of its own", "", () => With(
            root: $$"""  "scales": [ { "id": "long", "options": [ {{Entries(250, i => $$"""{ "id": "o{{i}}", "points": {{i}} }""")}} ] } ]""",
            questions: Entries(1_998, i => $$"""{ "id": "q{{i}}", "domain": "care", "scale": "long", "weight": {{i + 1}} }"""))),
        Configuration("three thousand questions", "RAS114", () => With(questions: Entries(3_000, i => $$"""{ "id": "q{{i}}", "type": "yesNo" }"""))),
        Configuration("fifty thousand domains", "", () => With(domains: Entries(50_000, i => $$"""{ "id": "d{{i}}" }"""))),
        Configuration("a thousand questions that each have all the others as reducers", "", () => With(
            questions: Entries(300, i => $$"""{ "id": "r{{i}}", "type": "yesNo", "leaves": 1 }""") + "," + Entries(1_000, i => $$"""{ "id": "q{{i}}", "type": "yesNo", "domain": "care", "points": 1, "reducedBy": [ {{Entries(300, j => $"\"r{j}\"")}} ] }"""))),
        Configuration("reducers that leave a third, forty times over", "RAS307", () => With(
            questions: Entries(40, i => $$"""{ "id": "r{{i}}", "type": "yesNo", "leaves": "1/3" }""") + "," + $$"""{ "id": "q", "type": "yesNo", "domain": "care", "points": 1, "reducedBy": [ {{Entries(40, j => $"\"r{j}\"")}} ] }""")),
        Configuration("questions that reduce each other in a circle", "", () => With(
            questions: """{ "id": "a", "type": "yesNo", "points": 1, "leaves": 0.5, "reducedBy": [ "b" ] }, { "id": "b", "type": "yesNo", "points": 1, "leaves": 0.5, "reducedBy": [ "a" ] }""")),
        Configuration("two thousand questions, each asked when the one before was answered", "", () => With(
            questions: """{ "id": "q0", "type": "yesNo" },""" + Entries(1_997, i => $$"""{ "id": "q{{i + 1}}", "type": "yesNo", "askWhen": { "answer": "q{{i}}", "is": true } }"""))),
        Configuration("two thousand questions, each asked when none before was", "", () => With(
            questions: """{ "id": "q0", "type": "yesNo" },""" + Entries(400, i => $$"""{ "id": "q{{i + 1}}", "type": "yesNo", "askWhen": { "all": [ {{Entries(i + 1, j => $$"""{ "answer": "q{{j}}", "answered": false }""")}} ] } }"""))),
        Configuration("ten thousand lines", "", () => With(budget: $$"""{ "lines": [ {{Entries(10_000, i => $$"""{ "id": "l{{i}}", "price": 1 }""")}} ] }""")),
        Configuration("ten thousand adjustments that change nothing", "", () => With(budget: $$"""{ "lines": [ { "id": "l", "price": 1 } ], "adjustments": [ {{Entries(10_000, i => $$"""{ "id": "a{{i}}", "multiplyBy": 1 }""")}} ] }""")),
        Configuration("forty adjustments that take tenths of tenths", "RAS307", () => With(budget: $$"""{ "lines": [ { "id": "l", "price": 1 } ], "adjustments": [ {{Entries(40, i => $$"""{ "id": "a{{i}}", "multiplyBy": 0.1 }""")}} ] }""")),
        Configuration("a hundred adjustments that double", "RAS307", () => With(budget: $$"""{ "lines": [ { "id": "l", "price": 1 } ], "adjustments": [ {{Entries(100, i => $$"""{ "id": "a{{i}}", "multiplyBy": 2 }""")}} ] }""")),
        Configuration("twenty thousand referrals", "", () => With(root: $$"""  "referrals": [ {{Entries(20_000, i => $$"""{ "id": "r{{i}}", "when": { "of": "budget", "above": {{i}} }, "referTo": "a panel", "reason": "It is much." }""")}} ]""")),
        Configuration("a version that replaces itself", "RAS223", With(root: """ "replaces": { "version": "1", "reason": "none" }""")),
        Configuration("a schema somewhere else", "", With(root: """ "$schema": "file:///etc/passwd" """)),
    ];

    private static HostileInput Steps(string name, string codes, int count, System.Func<int, string> step, string number = "") =>
        Configuration(name, codes, () => With(
            questions: number.Length == 0 ? null : """{ "id": "nought", "type": "number", "min": 0, "max": 0, "increment": 1 }""",
            steps: Entries(count, step)));

    private static HostileInput Condition(string name, string codes, string condition) => Configuration("as a condition: " + name, codes, () => With(
        root: $$"""  "referrals": [ { "id": "r", "when": {{condition}}, "referTo": "a panel", "reason": "It is much." } ]"""));

    private static string Before(int i, string first = "") => i > 0 ? $"s{i - 1}" : first.Length == 0 ? "hours" : "nought";

    private static string Doubled(int deep) => deep == 0
        ? """{ "answer": "washing", "is": "daily" }"""
        : $$"""{ "{{(deep % 2 == 0 ? "all" : "any")}}": [ {{Doubled(deep - 1)}}, {{Doubled(deep - 1)}} ] }""";
}
