using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Reads a texts file: a configuration's own words in another language, and the engine's.</summary>
internal static class TextsDocument
{
    public static readonly RecordShape<ConfigurationTexts> Shape = new(
        "a texts file",
        () => new(),
        null,
        Property.Required(JsonNames.Configuration, Kinds.Id, (ConfigurationTexts t) => t.Configuration, (t, v) => t with { Configuration = v }, "The id of the configuration whose words they are."),
        Property.Required(JsonNames.Language, Kinds.SomeText, (ConfigurationTexts t) => t.Language, (t, v) => t with { Language = v }, "The language, as BCP 47 names it, such as \"cy\"."),
        Property.Optional(JsonNames.Texts, new TextMapKind(), (ConfigurationTexts t) => t.Texts, (t, v) => t with { Texts = v }, "The configuration's own words by key, such as `questions/washing`."),
        Property.Optional(JsonNames.Words, new TextMapKind(), (ConfigurationTexts t) => t.Words, (t, v) => t with { Words = v }, "What the engine itself says, by key, such as `figure.heading`."));

    /// <summary>The texts of a document; null, and the findings say why, where it holds none.</summary>
    public static ConfigurationTexts? Read(byte[] utf8, DocumentFindings findings)
    {
        var tree = JsonTreeParser.Parse(utf8, findings);
        return !tree.IsEmpty && Shape.TryRead(new(tree, findings), 0, out var texts) && !findings.Any ? texts : null;
    }

    /// <summary>Texts by key.</summary>
    private sealed class TextMapKind : JsonKind<IReadOnlyDictionary<string, string>>
    {
        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, string> value)
        {
            value = null;
            if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
                return reader.Refuse(node, "texts by key as an object in braces");
            var texts = new Dictionary<string, string>(System.StringComparer.Ordinal);
            var whole = true;
            for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
            {
                whole &= Kinds.SomeText.TryRead(reader, child, out var text);
                texts[reader.Tree.NameOf(child)!] = text ?? "";
            }

            value = texts;
            return whole;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value)
        {
            writer.WriteStartObject();
            foreach (var text in value)
            {
                writer.WritePropertyName(text.Key);
                TextKind.WriteText(writer, text.Value);
            }

            writer.WriteEndObject();
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Types("object");
            schema.Within("additionalProperties", () => Kinds.SomeText.Describe(schema));
        }
    }
}
