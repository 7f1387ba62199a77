using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Ras.Engine.Tests.Schemas;

/// <summary>Changes one thing in a document, so that it stays JSON and mostly becomes wrong in one way.</summary>
internal sealed class DocumentMutation(Random random)
{
    private static readonly string[] Pieces =
    [
        "null", "true", "false", "0", "1", "1.0", "-1", "0.5", "2", "1e2", "-0.0", "1234567890123456789", "\"\"", "\"a\"", "\"é\"", "\"*\"", "\"total\"", "\"budget\"",
        "\"1/7\"", "\"-1/7\"", "\"0/1\"", "\"-0/1\"", "\"1/0\"", "\"01/2\"", "\"1/02\"", "\"1/-2\"", "\"1234567890123456789/2\"", "\"a/b\"", "\"/\"", "\"$\"", "\"$p\"", "\"$/\"", "\"$a\\nb\"", "\"a\\nb\"", "\"1/7\\n\"",
        "\"2026-02-28\"", "\"2024-02-29\"", "\"2026-02-29\"", "\"2026-02-30\"", "\"2026-04-31\"", "\"0000-01-01\"", "\"2026-1-1\"", "\"GBP\"", "\"gbp\"", "\"week\"", "\"sum\"", "\"max\"", "\"lookup\"", "\"choice\"", "\"number\"", "\"indicative\"",
        "[]", "{}", "[\"a\"]", "[1]", "[null]", "[[]]", "[true]", "[\"\"]", "{\"x-a\": [null]}", "{\"from\": 1}", "{\"from\": 1, \"above\": 1, \"value\": 2}", "{\"above\": 1, \"noFigure\": \"for panel\"}",
        "{\"of\": \"total\", \"atLeast\": 1}", "{\"of\": \"total\", \"atLeast\": 1, \"above\": 1}", "{\"of\": \"a\", \"weight\": \"1/2\"}", "{\"of\": \"a\"}", "{\"answer\": \"a\", \"is\": true}", "{\"answer\": \"a\", \"is\": \"b\", \"answered\": true}",
        "{\"all\": []}", "{\"not\": {\"any\": [{\"answer\": \"a\", \"answered\": false}]}}", "{\"all\": [{\"answer\": \"a\", \"answered\": true}], \"any\": []}", "{\"mode\": \"up\", \"increment\": \"1/3\"}", "{\"id\": \"a\"}", "{\"id\": \"a\", \"op\": \"sum\", \"of\": [\"a\"]}",
    ];

    private static readonly string[] Names =
    [
        "x-note", "X-note", "x", "id", "title", "type", "op", "of", "when", "is", "includes", "answered", "all", "any", "not", "count", "atLeast", "atMost", "above", "below", "from", "to", "value", "noFigure",
        "price", "bands", "amount", "unit", "per", "oneOff", "cap", "capReason", "options", "scale", "weight", "points", "rounding", "multiplyBy", "add", "otherwise", "domain", "$schema", "otherName", "decision", "leaves", "combine",
    ];

    public byte[] Of(byte[] document)
    {
        var root = JsonNode.Parse(document)!;
        var values = ValuesOf(root).ToArray();
        var value = values[random.Next(values.Length)];
        switch (random.Next(6))
        {
            case 0 or 1:
                Replace(value, Piece());
                break;
            case 2:
                Replace(value, Copy(values[random.Next(values.Length)]));
                break;
            case 3:
                Remove(value);
                break;
            case 4:
                Add(value, Names[random.Next(Names.Length)], random.Next(2) == 0 ? Piece() : Copy(values[random.Next(values.Length)]));
                break;
            default:
                Empty(value);
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private JsonNode? Piece() => JsonNode.Parse(Pieces[random.Next(Pieces.Length)]);

    private static JsonNode? Copy((JsonNode Parent, string? Name, int At) value) => ValueOf(value)?.DeepClone();

    private static JsonNode? ValueOf((JsonNode Parent, string? Name, int At) value) => value.Name is null ? value.Parent[value.At] : value.Parent[value.Name];

    private static void Replace((JsonNode Parent, string? Name, int At) value, JsonNode? other)
    {
        if (value.Name is null)
            value.Parent[value.At] = other;
        else
            value.Parent[value.Name] = other;
    }

    private static void Remove((JsonNode Parent, string? Name, int At) value)
    {
        if (value.Parent is JsonArray list)
            list.RemoveAt(value.At);
        else
            ((JsonObject)value.Parent).Remove(value.Name!);
    }

    /// <summary>Adds a property to the object that a value is or stands in, or an entry to its list.</summary>
    private static void Add((JsonNode Parent, string? Name, int At) value, string name, JsonNode? other)
    {
        switch (ValueOf(value) as JsonObject ?? value.Parent)
        {
            case JsonObject owner:
                owner[name] = other;
                break;
            case JsonArray list:
                list.Insert(value.At, other);
                break;
        }
    }

    private static void Empty((JsonNode Parent, string? Name, int At) value)
    {
        switch (ValueOf(value) ?? value.Parent)
        {
            case JsonObject owner:
                owner.Clear();
                break;
            case JsonArray list:
                list.Clear();
                break;
            default:
                Replace(value, "");
                break;
        }
    }

    /// <summary>Every value under a node by the object or list that it stands in; what decides is drawn as often as what hangs on it.</summary>
    private static IEnumerable<(JsonNode Parent, string? Name, int At)> ValuesOf(JsonNode node) => node switch
    {
        JsonObject owner => owner.SelectMany(p => Below(p.Value).Prepend((owner, p.Key, 0))),
        JsonArray list => list.SelectMany((entry, i) => Below(entry).Prepend((list, null, i))),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, string? Name, int At)> Below(JsonNode? node) => node is null ? [] : ValuesOf(node);
}
