using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A list of one kind of entry, with its least and most.</summary>
/// <typeparam name="T">What an entry becomes.</typeparam>
internal sealed class ListKind<T>(JsonKind<T> entry, int least = 0, int most = int.MaxValue) : JsonKind<ValueList<T>>
    where T : notnull
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartArray)
            return reader.Refuse(node, "a list in brackets");
        var entries = new List<T>();
        var whole = IsCountRight(reader, node, reader.Tree.CountOf(node));
        for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
        {
            if (entry.TryRead(reader, child, out var read))
                entries.Add(read);
            else
                whole = false;
        }

        value = ValueList.From(entries);
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value)
            entry.Write(writer, one);
        writer.WriteEndArray();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Types("array");
        schema.Within("items", () => entry.Describe(schema));
        if (least > 0)
            schema.Keyword("minItems", least);
        if (most < int.MaxValue)
            schema.Keyword("maxItems", most);
    }

    private bool IsCountRight(DocumentReader reader, int node, int count)
    {
        if (count >= least && count <= most)
            return true;
        var label = reader.Tree.LabelOf(node);
        reader.Report(node, count < least ? ReadingFaults.TooFewEntries(label, count, least) : ReadingFaults.TooManyEntries(label, count, most));
        return false;
    }
}
