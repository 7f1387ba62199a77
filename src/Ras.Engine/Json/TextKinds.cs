using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>A text that may say anything, or must say something, or refers to a thing by its id.</summary>
internal sealed class TextKind(bool mayBeEmpty, bool isReference = false) : JsonKind<string>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "a text in quotes");
        value = reader.Tree.TextOf(node);
        if (mayBeEmpty || value.Length > 0)
            return true;
        reader.Report(node, ReadingFaults.EmptyText(reader.Tree.LabelOf(node)));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => WriteText(writer, value);

    public override void Describe(SchemaWriter schema)
    {
        if (isReference)
            schema.Refer("reference", this, () => DescribeText(schema, "The id of a thing that stands elsewhere in the configuration."));
        else
            DescribeText(schema, null);
    }

    public static void WriteText(Utf8JsonWriter writer, string? value)
    {
        // Why: records built in code may hold null where none belongs; written so, the reader says where.
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        // Why: the writer of the framework would replace or refuse half a pair; written as an escape, the reader can say where it is.
        if (!JsonText.HasHalfPair(value))
        {
            writer.WriteStringValue(value);
            return;
        }

        var quoted = new StringBuilder();
        JsonText.AppendQuoted(quoted, value);
        writer.WriteRawValue(quoted.ToString());
    }

    private void DescribeText(SchemaWriter schema, string? description)
    {
        if (description is not null)
            schema.Keyword("description", description);
        schema.Types("string");
        if (!mayBeEmpty)
            schema.Keyword("minLength", 1);
    }
}

/// <summary>An id.</summary>
internal sealed class IdKind : JsonKind<string>
{
    public const int MostCharacters = 64;

    public static bool IsId(string text) => text.Length is >= 1 and <= MostCharacters
        && IsLetterOrDigit(text[0]) && text.All(c => IsLetterOrDigit(c) || c is '.' or '_' or '-');

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "an id in quotes");
        value = reader.Tree.TextOf(node);
        if (IsId(value))
            return true;
        reader.Report(node, ReadingFaults.BadId(reader.Tree.LabelOf(node), value, MostCharacters));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => TextKind.WriteText(writer, value);

    public override void Describe(SchemaWriter schema) => schema.Refer("id", this, () =>
    {
        schema.Keyword("description", "An id: 1 to 64 letters without accents, digits, points, underscores and hyphens; it begins with a letter or a digit.");
        schema.Types("string");
        schema.Keyword("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");
    });

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

/// <summary>A currency as three capital letters (ISO 4217).</summary>
internal sealed class CurrencyKind : JsonKind<string>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "three capital letters in quotes");
        value = reader.Tree.TextOf(node);
        if (value.Length == 3 && value.All(c => c is >= 'A' and <= 'Z'))
            return true;
        reader.Report(node, ReadingFaults.BadCurrency(reader.Tree.LabelOf(node), value));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, string value) => TextKind.WriteText(writer, value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Types("string");
        schema.Keyword("pattern", "^[A-Z]{3}$");
    }
}

/// <summary>A day.</summary>
internal sealed class DateKind : JsonKind<CalendarDate>
{
    public override bool TryRead(DocumentReader reader, int node, out CalendarDate value)
    {
        value = default;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "a date in quotes, such as \"2026-04-06\"");
        var text = reader.Tree.TextOf(node);
        if (CalendarDate.TryParse(text, out value))
            return true;
        reader.Report(node, ReadingFaults.BadDate(reader.Tree.LabelOf(node), text));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, CalendarDate value) => writer.WriteStringValue(value.ToString());

    // Why: a pattern says how many days a month has, but not which years are leap years; `format` does, where a validator looks at it.
    public override void Describe(SchemaWriter schema) => schema.Refer("date", this, () =>
    {
        schema.Keyword("description", "A day of the calendar as YYYY-MM-DD.");
        schema.Types("string");
        schema.Keyword("format", "date");
        schema.Keyword("pattern", "^(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$");
    });
}
