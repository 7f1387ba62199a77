using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A condition: the one property that only its kind has says which table reads it.</summary>
internal sealed class ConditionKind : JsonKind<Condition>
{
    public static readonly ConditionKind Instance = new();

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, "a condition as an object in braces");
        foreach (var variant in ConditionShapes.Variants)
        {
            if (reader.Tree.Find(node, variant.Word) != JsonTree.None)
                return variant.TryRead(reader, node, out value);
        }

        ReportNoWord(reader, node);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, Condition value)
    {
        // Why: deeper than a document may be, the rest decides nothing; the reader refuses it in any case.
        if (writer.CurrentDepth > JsonTreeParser.MostLevels * 2)
        {
            writer.WriteNullValue();
            return;
        }

        foreach (var variant in ConditionShapes.Variants)
        {
            if (variant.TryWrite(writer, value))
                return;
        }
    }

    public override void Describe(SchemaWriter schema) => schema.Refer("condition", this, () =>
    {
        schema.Keyword("description", $"Something that is true, false or unknown; it has {ReadingFaults.OneOf(ConditionShapes.Variants.Select(v => v.Word).ToArray())}.");
        schema.Types("object");
        schema.Each("anyOf", ConditionShapes.Variants.Select(v => (Action)(() => schema.Texts("required", [v.Word]))).ToArray());
        schema.Each("allOf", ConditionShapes.Variants.Select(v => (Action)(() =>
        {
            schema.Within("if", () => schema.Texts("required", [v.Word]));
            schema.Within("then", () => v.Describe(schema));
        })).ToArray());
    });

    /// <summary>Tells a slip of the finger in the one word that matters as what it is.</summary>
    private static void ReportNoWord(DocumentReader reader, int node)
    {
        var words = ConditionShapes.Variants.Select(v => v.Word).ToArray();
        for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
        {
            var name = reader.Tree.NameOf(child)!;
            if (Nearest.To(name, words) is null)
                continue;
            reader.ReportName(child, ReadingFaults.UnknownProperty(name, "a condition", words));
            return;
        }

        reader.Report(node, ReadingFaults.Combination("The condition does not say what it looks at.", $"Give it {ReadingFaults.OneOf(words)}."));
    }
}
