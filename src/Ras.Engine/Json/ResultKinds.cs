using System.Collections.Generic;
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
        if (!NumberKind.TryReadNumber(reader, node, out var number))
            return false;
        value = number.Value.ToDecimal();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
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
}
