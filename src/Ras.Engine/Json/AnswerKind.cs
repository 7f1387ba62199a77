using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>One reply: an option's id, a list of them, a number, or true or false.</summary>
internal sealed class AnswerKind : JsonKind<Answer>
{
    private const string Expected = "an option's id in quotes, a list of them, a number, or true or false";

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out Answer value)
    {
        value = null;
        var tree = reader.Tree;
        switch (tree.KindOf(node))
        {
            case JsonTokenType.String:
                value = tree.TextOf(node);
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                value = tree.KindOf(node) == JsonTokenType.True;
                return true;
            case JsonTokenType.Number:
                if (!NumberKind.TryReadNumber(reader, node, out var number))
                    return false;
                value = new NumberAnswer(number.Value);
                return true;
            case JsonTokenType.StartArray:
                return TryReadOptions(reader, node, out value);
            default:
                return reader.Refuse(node, Expected);
        }
    }

    public override void Write(Utf8JsonWriter writer, Answer value)
    {
        switch (value)
        {
            case OptionAnswer one:
                TextKind.WriteText(writer, one.Option);
                break;
            case OptionsAnswer several:
                writer.WriteStartArray();
                foreach (var option in several.Options)
                    TextKind.WriteText(writer, option);
                writer.WriteEndArray();
                break;
            case NumberAnswer number:
                NumberKind.WriteRational(writer, number.Value);
                break;
            case YesNoAnswer yesNo:
                writer.WriteBooleanValue(yesNo.Yes);
                break;
        }
    }

    public override void Describe(SchemaWriter schema) => schema.Refer("answer", this, () =>
    {
        schema.Keyword("description", "A reply: an option's id, a list of them, a number, or true or false.");
        schema.Types("string", "array", "number", "boolean");
        schema.Within("items", () => schema.Types("string"));
    });

    private static bool TryReadOptions(DocumentReader reader, int node, [MaybeNullWhen(false)] out Answer value)
    {
        var options = new List<string>();
        var whole = true;
        for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
        {
            if (reader.Tree.KindOf(child) == JsonTokenType.String)
                options.Add(reader.Tree.TextOf(child));
            else
                whole = reader.Refuse(child, "an option's id in quotes");
        }

        value = new OptionsAnswer(ValueList.From(options));
        return whole;
    }
}
