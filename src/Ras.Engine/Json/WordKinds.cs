using System;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>True or false.</summary>
internal sealed class YesNoKind : JsonKind<bool>
{
    public override bool TryRead(DocumentReader reader, int node, out bool value)
    {
        value = reader.Tree.KindOf(node) == JsonTokenType.True;
        if (value || reader.Tree.KindOf(node) == JsonTokenType.False)
            return true;
        if (reader.Tree.KindOf(node) != JsonTokenType.String || reader.Tree.TextOf(node) is not ("true" or "false"))
            return reader.Refuse(node, "true or false");
        reader.Report(node, ReadingFaults.QuotedValue(reader.Tree.LabelOf(node), reader.Tree.TextOf(node)));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void Describe(SchemaWriter schema) => schema.Types("boolean");
}

/// <summary>One of a few words.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class WordKind<T>(params (string Word, T Value)[] words) : JsonKind<T>
    where T : struct, Enum
{
    public override bool TryRead(DocumentReader reader, int node, out T value)
    {
        value = default;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, Listed + " in quotes");
        var text = reader.Tree.TextOf(node);
        foreach (var word in words)
        {
            if (word.Word == text)
            {
                value = word.Value;
                return true;
            }
        }

        reader.Report(node, ReadingFaults.BadWord(reader.Tree.LabelOf(node), text, words.Select(w => w.Word).ToArray()));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(WordFor(value));

    public override void Describe(SchemaWriter schema) => schema.Texts("enum", words.Select(w => w.Word));

    /// <summary>The words as a sentence lists them.</summary>
    public string Listed => ReadingFaults.OneOf(words.Select(w => w.Word).ToArray());

    public string WordFor(T value)
    {
        foreach (var word in words)
        {
            if (word.Value.Equals(value))
                return word.Word;
        }

        return value.ToString();
    }
}
