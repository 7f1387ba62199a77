using System.Collections.Generic;
using System.Globalization;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A figure of a result: a JSON number, exact to 10 places.</summary>
internal sealed class DecimalKind : JsonKind<decimal>
{
    public override bool TryRead(DocumentReader reader, int node, out decimal value)
    {
        value = 0;
        if (reader.Tree.KindOf(node) != JsonTokenType.Number)
            return reader.Refuse(node, "a number");

        // Why not as other numbers are: a figure may have more digits than one that people write, and the zeros at its end are kept.
        var written = reader.Tree.NumberOf(node);
        if (decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return true;
        reader.Report(node, ReadingFaults.BadNumber(reader.Tree.LabelOf(node), written, written.IndexOfAny(['e', 'E']) >= 0 ? NumberFault.Exponent : NumberFault.TooManyDigits));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema) => schema.Types("number");
}

/// <summary>An exact figure: a plain decimal where one of at most 18 digits is exact, else a fraction in quotes.</summary>
internal sealed class ExactKind : JsonKind<Rational>
{
    public override bool TryRead(DocumentReader reader, int node, out Rational value)
    {
        var read = Kinds.PlainNumber.TryRead(reader, node, out var number);
        value = number.Value;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, Rational value) => NumberKind.WriteRational(writer, value);

    // Why: a figure may be a greater fraction than those that people write.
    public override void Describe(SchemaWriter schema) => schema.Refer("exact", this, () =>
    {
        schema.Keyword("description", "An exact figure: a number where at most 18 digits hold it, else a fraction in quotes such as \"1/7\".");
        schema.Types("number", "string");
        schema.Keyword("pattern", "^-?[0-9]+/[0-9]+$");
    });
}

/// <summary>A whole number from 0.</summary>
internal sealed class CountKind : JsonKind<int>
{
    public override bool TryRead(DocumentReader reader, int node, out int value)
    {
        value = 0;
        return (reader.Tree.KindOf(node) == JsonTokenType.Number && int.TryParse(reader.Tree.NumberOf(node), NumberStyles.None, CultureInfo.InvariantCulture, out value))
            || reader.Refuse(node, "a whole number from 0");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Types("integer");
        schema.Keyword("minimum", 0);
    }
}

/// <summary>A value, or null.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
internal sealed class NullableKind<T>(JsonKind<T> kind) : JsonKind<T?>
    where T : class
{
    public override bool TryRead(DocumentReader reader, int node, out T? value)
    {
        value = null;
        return reader.Tree.KindOf(node) == JsonTokenType.Null || kind.TryRead(reader, node, out value);
    }

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            kind.Write(writer, value);
    }

    public override void Describe(SchemaWriter schema) => schema.Each("anyOf", () => kind.Describe(schema), () => schema.Types("null"));
}

/// <summary>A plain value, or null.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
internal sealed class NullableValueKind<T>(JsonKind<T> kind) : JsonKind<T?>
    where T : struct
{
    public override bool TryRead(DocumentReader reader, int node, out T? value)
    {
        value = null;
        if (reader.Tree.KindOf(node) == JsonTokenType.Null)
            return true;
        if (!kind.TryRead(reader, node, out var read))
            return false;
        value = read;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } known)
            kind.Write(writer, known);
        else
            writer.WriteNullValue();
    }

    public override void Describe(SchemaWriter schema) => schema.Each("anyOf", () => kind.Describe(schema), () => schema.Types("null"));
}

/// <summary>A list of a result, which has no most and no least.</summary>
/// <typeparam name="T">What an entry becomes.</typeparam>
internal sealed class ResultListKind<T>(JsonKind<T> entry) : JsonKind<IReadOnlyList<T>>
    where T : class
{
    private readonly ListKind<T> _list = new(entry);

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var whole = _list.TryRead(reader, node, out var list);
        value = list?.ToArray();
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value)
            entry.Write(writer, one);
        writer.WriteEndArray();
    }

    public override void Describe(SchemaWriter schema) => _list.Describe(schema);
}
