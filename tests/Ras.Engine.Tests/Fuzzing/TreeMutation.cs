using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>Changes a document where its author might, so that it often stays one that compiles: another number, another id that is there, an entry more, fewer or elsewhere.</summary>
internal sealed class TreeMutation(Random random)
{
    private static readonly string[] Numbers =
        ["0", "1", "2", "-1", "0.5", "0.01", "100", "1000000", "999999999999", "999999999999999999", "0.000000000000000001", "\"1/3\"", "\"1/7\"", "\"-2/3\"", "\"1/999999937\"", "0.1", "13.5", "-0.01"];

    /// <summary>The document with one or two things changed; itself where it is no object or list.</summary>
    public byte[] Of(byte[] document)
    {
        if (!TryParse(document, out var root))
            return document;
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var places = Places(root).ToArray();
            if (places.Length > 0)
                Change(places[random.Next(places.Length)], places);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private void Change(Place place, Place[] all)
    {
        switch (place.Value)
        {
            case JsonArray { Count: > 0 } list:
                ChangeEntries(list);
                break;
            case JsonObject { Count: > 0 } owner when random.Next(3) == 0:
                owner.Remove(owner.ElementAt(random.Next(owner.Count)).Key);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                place.Put(JsonNode.Parse(Numbers[random.Next(Numbers.Length)]));
                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                place.Put(value.GetValueKind() == JsonValueKind.False);
                break;
            default:
                // What stands elsewhere under the same name is of the right kind, and means something else here.
                var alike = Array.FindAll(all, p => p.Name == place.Name);
                place.Put(alike[random.Next(alike.Length)].Value?.DeepClone());
                break;
        }
    }

    private void ChangeEntries(JsonArray list)
    {
        var at = random.Next(list.Count);
        var entry = list[at];
        switch (random.Next(4))
        {
            case 0:
                list.RemoveAt(at);
                break;
            case 1:
                list.RemoveAt(at);
                list.Insert(random.Next(list.Count + 1), entry);
                break;
            case 2:
                list.Insert(at, entry?.DeepClone());
                break;
            default:
                var copy = entry?.DeepClone();
                if (copy is JsonObject owner && owner["id"] is not null)
                    owner["id"] = "new-" + random.Next(1_000_000);
                list.Insert(at, copy);
                break;
        }
    }

    private static bool TryParse(byte[] document, out JsonNode root)
    {
        root = new JsonArray();
        try
        {
            if (JsonNode.Parse(document) is not { } node || node is JsonValue)
                return false;
            root = node;

            // Why: a name twice or half a character is only found when the tree is walked.
            _ = Places(root).Count() + root.ToJsonString().Length;
            return true;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<Place> Places(JsonNode node)
    {
        var own = node switch
        {
            JsonObject owner => owner.Select(p => new Place(owner, p.Key, 0, p.Key, p.Value)),
            JsonArray list => list.Select((entry, i) => new Place(list, null, i, "", entry)),
            _ => [],
        };
        foreach (var place in own)
        {
            yield return place;
            if (place.Value is null or JsonValue)
                continue;
            foreach (var below in Places(place.Value))
                yield return below;
        }
    }

    /// <param name="Parent">The object or list that a value stands in.</param>
    /// <param name="Key">Its name there; null in a list.</param>
    /// <param name="At">Its place in a list.</param>
    /// <param name="Name">Its name; empty in a list.</param>
    /// <param name="Value">The value.</param>
    private sealed record Place(JsonNode Parent, string? Key, int At, string Name, JsonNode? Value)
    {
        public void Put(JsonNode? value)
        {
            if (Key is null)
                Parent[At] = value;
            else
                Parent[Key] = value;
        }
    }
}
