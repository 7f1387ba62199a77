using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A whole number of any size.</summary>
internal sealed class WholeKind : JsonKind<BigInteger>
{
    public override bool TryRead(DocumentReader reader, int node, out BigInteger value)
    {
        value = default;
        return (reader.Tree.KindOf(node) == JsonTokenType.Number
                && BigInteger.TryParse(reader.Tree.NumberOf(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            || reader.Refuse(node, "a whole number");
    }

    public override void Write(Utf8JsonWriter writer, BigInteger value) => writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture));

    public override void Describe(SchemaWriter schema) => schema.Types("number");
}

/// <summary>A count.</summary>
internal sealed class LongKind : JsonKind<long>
{
    private static readonly WholeKind Whole = new();

    public override bool TryRead(DocumentReader reader, int node, out long value)
    {
        value = 0;
        if (!Whole.TryRead(reader, node, out var whole))
            return false;
        if (whole > long.MaxValue || whole < long.MinValue)
            return reader.Refuse(node, "a whole number of at most 18 digits");
        value = (long)whole;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema) => Whole.Describe(schema);
}

/// <summary>How often one amount stands: a list of the amount and its count.</summary>
internal sealed class AmountCountKind : JsonKind<AmountCount>
{
    private static readonly ListKind<BigInteger> Pair = new(new WholeKind(), least: 2, most: 2);

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out AmountCount value)
    {
        var whole = Pair.TryRead(reader, node, out var pair);
        value = whole ? new(pair![0], pair[1]) : null;
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, AmountCount value) => Pair.Write(writer, [value.Amount, value.Count]);

    public override void Describe(SchemaWriter schema) => Pair.Describe(schema);
}
