using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ras.Engine.Tests.Guides;

/// <summary>A part of a configuration that the format reference shows, put in its place in the example that the page begins with.</summary>
/// <param name="Block">The block.</param>
/// <param name="Id">The id of what it shows; null where it shows more than one thing.</param>
/// <param name="Configuration">The example with it.</param>
internal sealed record FormatExample(GuideBlock Block, string? Id, JsonObject Configuration)
{
    /// <summary>The step by which the truth of a condition is shown.</summary>
    private const string Condition = "condition";

    private static readonly Dictionary<string, Func<JsonNode, JsonObject>> Places = new(StringComparer.Ordinal)
    {
        ["question"] = part => new() { ["questions"] = new JsonArray(part) },
        ["domain"] = part => new() { ["domains"] = new JsonArray(part) },
        ["step"] = part => new() { ["steps"] = new JsonArray(part) },
        ["exclusion"] = part => new() { ["exclusions"] = new JsonArray(part) },
        ["requirement"] = part => new() { ["eligibility"] = new JsonArray(part) },
        ["referral"] = part => new() { ["referrals"] = new JsonArray(part) },
        ["budget"] = part => new() { ["budget"] = part },
        ["line"] = part => new() { ["budget"] = new JsonObject { ["lines"] = new JsonArray(part) } },
        ["adjustment"] = part => new() { ["budget"] = new JsonObject { ["pointPrice"] = 5, ["adjustments"] = new JsonArray(part) } },
        [Condition] = part => new()
        {
            ["steps"] = new JsonArray(new JsonObject
            {
                ["id"] = Condition, ["op"] = "choose", ["otherwise"] = 0,
                ["cases"] = new JsonArray(new JsonObject { ["when"] = part, ["value"] = 1 }),
            }),
        },
        ["part"] = part => part.AsObject(),
    };

    public static bool IsOne(GuideBlock block) => block.Kind.StartsWith("json ", StringComparison.Ordinal) && Places.ContainsKey(block.Kind[5..]);

    public static FormatExample Of(GuideBlock block, string example)
    {
        var part = JsonNode.Parse(block.Text)!;
        var kind = block.Kind[5..];
        var id = kind == Condition ? Condition : (string?)(part as JsonObject)?["id"];
        var configuration = JsonNode.Parse(example)!.AsObject();
        foreach (var (name, value) in Places[kind](part).ToArray())
            Put(configuration, name, value!.DeepClone());
        return new(block, id, configuration);
    }

    /// <summary>Puts a property of the root in its place: lists grow, an entry takes the place of one with its id, all else is replaced.</summary>
    private static void Put(JsonObject configuration, string name, JsonNode value)
    {
        if (configuration[name] is not JsonArray list || value is not JsonArray more)
        {
            configuration[name] = value;
            return;
        }

        foreach (var entry in more.ToArray())
        {
            more.Remove(entry);
            var place = list.ToList().FindIndex(e => (string?)e!["id"] == (string?)entry!["id"]);
            if (place >= 0)
                list[place] = entry;
            else
                list.Add(entry);
        }
    }
}
