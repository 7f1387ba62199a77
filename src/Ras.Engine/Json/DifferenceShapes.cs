using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>The tables of the difference of two configurations, which is only written.</summary>
internal static class DifferenceShapes
{
    private static readonly RawKind Raw = new();

    private static readonly WordKind<ChangeKind> ChangeKinds = new(
        ("added", ChangeKind.Added), ("removed", ChangeKind.Removed), ("changed", ChangeKind.Changed), ("reordered", ChangeKind.Reordered));

    private static readonly RecordShape<ConfigurationChange> Change = new(
        "a change",
        Property.Written("kind", ChangeKinds, (ConfigurationChange c) => c.Kind, "Whether it is new, gone, another, or in another order."),
        Property.Written("path", new ListKind<string>(Kinds.Text), (ConfigurationChange c) => c.Path, "Its place by names and ids."),
        Property.WrittenOrNull("pointerBefore", Kinds.Text, (ConfigurationChange c) => c.PointerBefore, "Its place before as a JSON pointer."),
        Property.WrittenOrNull("pointerAfter", Kinds.Text, (ConfigurationChange c) => c.PointerAfter, "Its place after as a JSON pointer."),
        Property.WrittenOrNull("before", Raw, (ConfigurationChange c) => c.Before, "What stood there."),
        Property.WrittenOrNull("after", Raw, (ConfigurationChange c) => c.After, "What stands there now."));

    public static void Write(Utf8JsonWriter writer, ConfigurationDifference difference)
    {
        writer.WriteStartObject();
        WriteNamed(writer, "before", difference.Before);
        WriteNamed(writer, "after", difference.After);
        writer.WritePropertyName("changes");
        new ResultListKind<ConfigurationChange>(Change).Write(writer, difference.Changes);
        writer.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter writer, string name, RasConfiguration configuration)
    {
        writer.WritePropertyName(name);
        ResultShapes.Configuration.Write(writer, new(configuration.Id, configuration.Version, configuration.FormatVersion, ConfigurationDocument.Hash(ConfigurationDocument.WriteTree(configuration))));
    }

    /// <summary>Any value of a document, as it stands there.</summary>
    private sealed class RawKind : JsonKind<string>
    {
        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
        {
            value = CanonicalJson.Compact(reader.Tree, node);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, string value) => writer.WriteRawValue(value);

        public override void Describe(SchemaWriter schema) => schema.Keyword("description", "Any value.");
    }
}
