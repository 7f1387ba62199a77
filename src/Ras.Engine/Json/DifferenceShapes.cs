using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>The tables of the difference of two configurations.</summary>
internal static class DifferenceShapes
{
    private static readonly RawKind Raw = new();

    private static readonly WordKind<ChangeKind> ChangeKinds = new(
        ("added", ChangeKind.Added), ("removed", ChangeKind.Removed), ("changed", ChangeKind.Changed), ("reordered", ChangeKind.Reordered));

    private static readonly RecordShape<ConfigurationChange> Change = new(
        "a change",
        () => new(default, [], null, null, null, null),
        null,
        Property.Required("kind", ChangeKinds, (ConfigurationChange c) => c.Kind, (c, v) => c with { Kind = v }, "Whether it is new, gone, another, or in another order."),
        Property.Required("path", new ListKind<string>(Kinds.Text), (ConfigurationChange c) => c.Path, (c, v) => c with { Path = v }, "Its place by names and ids."),
        Property.OrNull("pointerBefore", Kinds.Text, (ConfigurationChange c) => c.PointerBefore, (c, v) => c with { PointerBefore = v }, "Its place before as a JSON pointer."),
        Property.OrNull("pointerAfter", Kinds.Text, (ConfigurationChange c) => c.PointerAfter, (c, v) => c with { PointerAfter = v }, "Its place after as a JSON pointer."),
        Property.OrNull("before", Raw, (ConfigurationChange c) => c.Before, (c, v) => c with { Before = v }, "What stood there."),
        Property.OrNull("after", Raw, (ConfigurationChange c) => c.After, (c, v) => c with { After = v }, "What stands there now."));

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
        ResultShapes.Configuration.Write(writer, new(configuration.Id, configuration.Version, configuration.FormatVersion, ConfigurationDocument.Hash(ConfigurationDocument.Write(configuration))));
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
