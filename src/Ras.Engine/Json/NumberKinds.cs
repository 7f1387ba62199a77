using System.Globalization;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A number: a plain decimal, a fraction in quotes, or (where it may be one) a parameter in quotes.</summary>
internal sealed class NumberKind(bool mayBeParameter, bool mayBeReference = false) : JsonKind<Number>
{
    /// <summary>What a text that names a parameter is like.</summary>
    public const string ParameterPattern = @"\$[\s\S]+";

    /// <summary>What a text that is a fraction is like.</summary>
    public const string FractionPattern = "(?:0|-?[1-9][0-9]{0,17})/[1-9][0-9]{0,17}";

    private string Expected => (mayBeParameter, mayBeReference) switch
    {
        (_, true) => "a number such as 12.50, a fraction such as \"1/7\", a parameter such as \"$price\", or the id of what has the value in quotes",
        (true, _) => "a number such as 12.50, a fraction such as \"1/7\" or a parameter such as \"$price\"",
        _ => "a number such as 12.50 or a fraction such as \"1/7\"",
    };

    public override bool TryRead(DocumentReader reader, int node, out Number value)
    {
        value = default;
        switch (reader.Tree.KindOf(node))
        {
            case JsonTokenType.Number:
                reader.Figures?.Add(node);
                return TryReadNumber(reader, node, out value);
            case JsonTokenType.String:
                return TryReadText(reader, node, reader.Tree.TextOf(node), out value);
            default:
                return reader.Refuse(node, Expected);
        }
    }

    public override void Write(Utf8JsonWriter writer, Number value)
    {
        if (value.ParameterId is { } id)
            writer.WriteStringValue("$" + id);
        else
            WriteRational(writer, value.Value);
    }

    public override void Describe(SchemaWriter schema) => schema.Refer(mayBeParameter ? "number" : "plainNumber", this, () =>
    {
        schema.Keyword("description", mayBeParameter
            ? "A number: 12.50, a fraction of whole numbers as \"1/7\", or a parameter as \"$its-id\"; at most 18 significant digits, no exponent."
            : "A plain number: 12.50, or a fraction of whole numbers as \"1/7\"; at most 18 significant digits, no exponent.");
        schema.Types("number", "string");
        schema.Keyword("pattern", mayBeParameter ? $"^(?:{ParameterPattern}|{FractionPattern})$" : $"^{FractionPattern}$");
    });

    /// <summary>Writes an exact number: a plain decimal where one of at most 18 digits is exact, else a fraction in quotes.</summary>
    public static void WriteRational(Utf8JsonWriter writer, Rational value)
    {
        if (value.TryFormatDecimal(NumberSyntax.MostDigits, out var plain))
            writer.WriteRawValue(plain);
        else
            writer.WriteStringValue(value.ToString());
    }

    public static bool TryReadNumber(DocumentReader reader, int node, out Number value)
    {
        var written = reader.Tree.NumberOf(node);
        var fault = NumberSyntax.ReadDecimal(written, out var number);
        value = number;
        return Accept(reader, node, written, fault);
    }

    private static bool Accept(DocumentReader reader, int node, string written, NumberFault fault)
    {
        if (fault == NumberFault.None)
            return true;
        reader.Report(node, ReadingFaults.BadNumber(reader.Tree.LabelOf(node), written, fault));
        return false;
    }

    private bool RefuseText(DocumentReader reader, int node, string text)
    {
        if (NumberSyntax.ReadDecimal(text, out _) != NumberFault.None)
            return reader.Refuse(node, Expected);
        reader.Report(node, ReadingFaults.QuotedValue(reader.Tree.LabelOf(node), text));
        return false;
    }

    private bool TryReadText(DocumentReader reader, int node, string text, out Number value)
    {
        value = default;
        if (mayBeParameter && text.Length > 1 && text[0] == '$')
        {
            value = Number.Parameter(text.Substring(1));
            return true;
        }

        if (text.IndexOf('/') < 0)
            return RefuseText(reader, node, text);
        reader.Figures?.Add(node);
        var fault = NumberSyntax.ReadFraction(text, out var fraction);
        value = fraction;
        return Accept(reader, node, text, fault);
    }
}

/// <summary>A number, or the id of what has one.</summary>
internal sealed class NumberOrReferenceKind : JsonKind<NumberOrReference>
{
    private readonly NumberKind _number = new(mayBeParameter: true, mayBeReference: true);

    public override bool TryRead(DocumentReader reader, int node, out NumberOrReference value)
    {
        value = default;
        if (reader.Tree.KindOf(node) == JsonTokenType.String)
        {
            var text = reader.Tree.TextOf(node);
            if (text.IndexOf('/') < 0 && (text.Length == 0 || text[0] != '$'))
            {
                value = NumberOrReference.To(text);
                return Kinds.Reference.TryRead(reader, node, out _);
            }
        }

        if (!_number.TryRead(reader, node, out var number))
            return false;
        value = number;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, NumberOrReference value)
    {
        if (value.Reference is { } reference)
            TextKind.WriteText(writer, reference);
        else
            _number.Write(writer, value.Number);
    }

    public override void Describe(SchemaWriter schema) => schema.Refer("numberOrReference", this, () =>
    {
        schema.Keyword("description", "A number (12.50, \"1/7\", \"$its-id\"), or the id of the question, domain or step whose points or value count. A text with `/` or a leading `$` is a number, any other a reference.");
        schema.Types("number", "string");
        schema.Keyword("pattern", $"^(?:{NumberKind.ParameterPattern}|{NumberKind.FractionPattern}|[^$/][^/]*)$");
    });
}

/// <summary>The version of a format: a whole number.</summary>
internal sealed class FormatVersionKind(int only) : JsonKind<int>
{
    public override bool TryRead(DocumentReader reader, int node, out int value)
    {
        value = only;
        if (reader.Tree.KindOf(node) != JsonTokenType.Number)
            return reader.Refuse(node, only.ToString(CultureInfo.InvariantCulture));
        var written = reader.Tree.NumberOf(node);
        if (NumberSyntax.ReadDecimal(written, out var version) == NumberFault.None && version == only)
            return true;
        reader.Report(node, ReadingFaults.UnknownFormatVersion(ReadingFaults.Shown(written)));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema) => schema.Keyword("const", only);
}
