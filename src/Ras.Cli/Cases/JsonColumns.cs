using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ras.Cli;

/// <summary>Reads from a line of NDJSON what a CSV has in columns: the reference, an answer by its question, or what stands under `x-` and the column's name.</summary>
internal sealed class JsonColumns(IReadOnlyList<string> names)
{
    private const string Reference = "reference";
    private const string Extension = "x-";

    /// <summary>What the columns say, in their order; empty where a line says nothing, or cannot be read.</summary>
    public void Read(ReadOnlySpan<byte> line, Span<string> texts)
    {
        texts.Fill("");
        try
        {
            var reader = new Utf8JsonReader(line);
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return;
            for (var i = 0; i < names.Count; i++)
                texts[i] = Text(Find(document.RootElement, names[i]));
        }
        catch (JsonException)
        {
            // Why nothing is told: the reader of answers meets the same line, and says what is wrong with it.
            texts.Fill("");
        }
    }

    private static JsonElement? Find(JsonElement document, string name)
    {
        if (name == Reference)
            return document.TryGetProperty(Reference, out var reference) ? reference : null;
        if (document.TryGetProperty("answers", out var answers) && answers.ValueKind == JsonValueKind.Object && answers.TryGetProperty(name, out var answer))
            return answer;
        return document.TryGetProperty(name.StartsWith(Extension, StringComparison.Ordinal) ? name : Extension + name, out var extension) ? extension : null;
    }

    private static string Text(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } several => string.Join(";", several.EnumerateArray().Select(e => Text(e))),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } plain => plain.GetRawText(),
        _ => "",
    };
}
