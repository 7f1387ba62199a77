using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>What a part of a document says, word for word but without the marks of JSON.</summary>
internal static class DocumentWords
{
    public static string Of(PageWords words, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return Said(words, ref reader);
    }

    /// <summary>Whether a part of a document is a thing that bears an id.</summary>
    public static bool HasId(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(JsonNames.Id))
                return true;
        }

        return false;
    }

    private static string Said(PageWords words, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Properties(words, ref reader);
            case JsonTokenType.StartArray:
                var entries = new List<string>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    entries.Add(Said(words, ref reader));
                return string.Join("; ", entries);
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.True:
                return words.Say("answer.yes");
            case JsonTokenType.False:
                return words.Say("answer.no");
            default:
                return Framework.Utf8ToString(reader.ValueSpan);
        }
    }

    /// <summary>The properties of a thing one by one; of one that bears an id among others, what it is called.</summary>
    private static string Properties(PageWords words, ref Utf8JsonReader reader)
    {
        var isOneOfMany = reader.CurrentDepth > 0;
        var parts = new List<(string Name, string Said)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            parts.Add((name, Said(words, ref reader)));
        }

        if (isOneOfMany && parts.Find(p => p.Name == JsonNames.Id).Said is { } id)
            return parts.Find(p => p.Name is JsonNames.Text or JsonNames.Title).Said ?? id;
        return string.Join(", ", parts.Select(p => $"{PropertyWords.Of(words, p.Name)} {p.Said}"));
    }
}
