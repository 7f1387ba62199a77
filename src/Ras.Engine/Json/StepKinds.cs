using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A term of a sum: a reference alone in quotes, or with a weight in braces.</summary>
internal sealed class SumTermKind : JsonKind<SumTerm>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out SumTerm value)
    {
        if (reader.Tree.KindOf(node) == JsonTokenType.StartObject)
            return StepShapes.SumTerm.TryRead(reader, node, out value);
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "a reference in quotes, or one with a weight in braces");
        if (!Kinds.Reference.TryRead(reader, node, out var reference))
            return false;
        value = reference;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, SumTerm value)
    {
        if (value.Weight is null && value.Extensions is null)
            TextKind.WriteText(writer, value.Of);
        else
            StepShapes.SumTerm.Write(writer, value);
    }

    public override void Describe(SchemaWriter schema) =>
        schema.Each("anyOf", () => Kinds.Reference.Describe(schema), () => StepShapes.SumTerm.Describe(schema));
}

/// <summary>A cell of a decision table: an option or a list of them, true or false, a number, a range, or <c>*</c>.</summary>
internal sealed class LookupCellKind : JsonKind<LookupCell>
{
    private const string Expected = "an option's id in quotes, a list of them, true or false, a number, a range in braces, or \"*\"";

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out LookupCell value)
    {
        value = null;
        switch (reader.Tree.KindOf(node))
        {
            case JsonTokenType.StartObject:
                var whole = StepShapes.Range.TryRead(reader, node, out var range);
                value = range;
                return whole;
            case JsonTokenType.String when IsNumber(reader.Tree.TextOf(node)):
            case JsonTokenType.Number:
                if (!Kinds.Number.TryRead(reader, node, out var number))
                    return false;
                value = number;
                return true;
            case JsonTokenType.String:
                value = reader.Tree.TextOf(node);
                return Kinds.Reference.TryRead(reader, node, out _);
            case JsonTokenType.True or JsonTokenType.False or JsonTokenType.StartArray:
                if (!Kinds.Answer.TryRead(reader, node, out var answer))
                    return false;
                value = new AnswerCell { Is = answer };
                return true;
            default:
                return reader.Refuse(node, Expected);
        }
    }

    public override void Write(Utf8JsonWriter writer, LookupCell value)
    {
        switch (value)
        {
            case AnswerCell answer:
                Kinds.Answer.Write(writer, answer.Is);
                break;
            case NumberCell number:
                Kinds.Number.Write(writer, number.Equal);
                break;
            case RangeCell range:
                StepShapes.Range.Write(writer, range);
                break;
            default:
                writer.WriteStringValue(AnyCell.Word);
                break;
        }
    }

    public override void Describe(SchemaWriter schema) => schema.Each(
        "anyOf",
        () =>
        {
            schema.Types("string", "number", "boolean", "array");
            schema.Keyword("pattern", $"^(?:{NumberKind.ParameterPattern}|{NumberKind.FractionPattern}|[^/]+)$");
            schema.Within("items", () => schema.Types("string"));
        },
        () => StepShapes.Range.Describe(schema));

    // Why: no id of an option holds either, so that fractions and parameters stand here as they do everywhere.
    private static bool IsNumber(string text) => text.IndexOf('/') >= 0 || (text.Length > 1 && text[0] == '$');
}

/// <summary>Points by the ids of options.</summary>
internal sealed class PointsTableKind : JsonKind<ValueList<OptionPoints>>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out ValueList<OptionPoints> value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, "points by the ids of options as an object in braces");
        var entries = new List<OptionPoints>();
        var whole = true;
        for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
        {
            whole &= Kinds.Number.TryRead(reader, child, out var points);
            entries.Add(new(reader.Tree.NameOf(child)!, points));
        }

        value = ValueList.From(entries);
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<OptionPoints> value)
    {
        writer.WriteStartObject();
        foreach (var entry in value)
        {
            writer.WritePropertyName(JsonText.WithoutHalfPairs(entry.Option));
            Kinds.Number.Write(writer, entry.Points);
        }

        writer.WriteEndObject();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Types("object");
        schema.Within("additionalProperties", () => Kinds.Number.Describe(schema));
    }
}
