using System;

namespace Ras.Engine;

/// <summary>Says in an author's words why a text is not JSON, from the place where reading stopped.</summary>
/// <remarks>The reader of the framework says only where; what stands there and before it shows which slip it was.</remarks>
internal static class SyntaxFault
{
    private const string LookBefore = "Look for a comma, a quote or a bracket that is missing or too many, here or just before.";
    private const string Begin = "Write a JSON object, beginning with `{`.";

    /// <summary>What is wrong at an offset.</summary>
    /// <param name="bytes">The document, which is UTF-8.</param>
    /// <param name="offset">Where reading stopped.</param>
    /// <param name="state">What was read until then.</param>
    public static Fault At(ReadOnlySpan<byte> bytes, int offset, SyntaxState state)
    {
        if (SyntaxPlace.LastVisible(bytes) == '\0')
            return ReadingFaults.NotJson("The document is empty.", Begin);
        if (state.Open == 0)
            return state.HasRead ? ReadingFaults.NotJson("More text stands after the end of the document.", "Take it out; a document is one JSON object.") : ReadingFaults.NotJson("The document does not begin as JSON does.", Begin);
        if (SyntaxPlace.LastVisible(bytes.Slice(offset)) == '\0')
            return ReadingFaults.NotJson("The text ends before it is complete.", state.Open == 1 ? "Close what is open: 1 bracket." : $"Close what is open: {state.Open} brackets.");
        var place = new SyntaxPlace(bytes, offset, state);
        return place.IsInText ? InText(place) : OfWord(place) ?? OfCharacter(place);
    }

    private static Fault InText(SyntaxPlace place) => place.Found switch
    {
        '\n' or '\r' => ReadingFaults.NotJson("A line ends inside a text.", "Close the quote, or write `\\n` for a new line."),
        '\t' => ReadingFaults.NotJson("A tab stands inside a text.", "Write a space, or `\\t` for a tab."),
        < ' ' => ReadingFaults.NotJson("A control character stands inside a text.", "Take it out."),
        _ => ReadingFaults.NotJson("A backslash stands here that begins no escape of JSON.", "Write two backslashes for one."),
    };

    /// <summary>What is wrong with a word without quotes; null where there is no such word.</summary>
    private static Fault? OfWord(SyntaxPlace place)
    {
        var word = place.Word(out var before);
        if (word.Length == 0)
            return null;
        var shown = ReadingFaults.Shown(word);
        var small = word.ToLowerInvariant();
        return before switch
        {
            '"' => ReadingFaults.NotJson($"A text ends before `{shown}`, and more follows.", "Write `\\\"` for a quote inside a text, and a comma between two values."),
            '{' => NameWithoutQuotes(shown),
            ',' when place.IsInObject => NameWithoutQuotes(shown),
            not (':' or ',' or '[' or '-') => null,
            _ => small switch
            {
                "true" or "false" or "null" => ReadingFaults.NotJson($"`{shown}` has a capital letter.", $"Write `{small}`."),
                "nan" or "infinity" => ReadingFaults.NotJson($"`{shown}` is not a number that JSON can say.", "Write a number, or leave the property out."),
                _ => ReadingFaults.NotJson($"`{shown}` stands without quotes.", "Write a text in double quotes; only numbers, `true` and `false` stand without."),
            },
        };
    }

    private static Fault OfCharacter(SyntaxPlace place) => place.Found switch
    {
        >= '\u0080' => OfForeign(place.Foreign),
        '/' when place.Next is '/' or '*' => Comment(),
        '#' => Comment(),
        '/' when IsDigit(place.Previous) => ReadingFaults.NotJson("A fraction stands here without quotes.", "Write it in double quotes, such as \"1/7\"."),
        '}' or ']' => OfClosing(place),
        ',' when place.Before is ':' or ',' or '[' or '{' => ReadingFaults.NotJson("A value is missing before this comma.", "Write the value, or take the comma out."),
        not ':' when place.IsAfterName => ReadingFaults.NotJson("A colon is missing between a name and its value.", "Write `:` before the value."),
        '"' or '{' or '[' when place.IsAfterValue => ReadingFaults.NotJson("A comma is missing before this place.", "Write a comma between two values, and between two properties."),
        '\'' or '`' => ReadingFaults.NotJson("A single quote stands here.", "Write double quotes."),
        '+' => ReadingFaults.NotJson("A plus sign stands before a number.", "Take it out."),
        '.' when !place.IsAfterValue => ReadingFaults.NotJson("A number begins with a point.", "Write a zero before the point, such as 0.5."),
        >= '0' and <= '9' when place.Previous == '0' => ReadingFaults.NotJson("A number begins with a zero.", "Take the zero out."),
        >= '0' and <= '9' when place.Previous == ',' => ReadingFaults.NotJson("A comma stands inside a number.", "Write 1000 for 1,000."),
        <= ' ' or '\u007F' => NotComplete(),
        var found => ReadingFaults.NotJson($"`{found}` cannot stand here.", LookBefore),
    };

    private static Fault OfClosing(SyntaxPlace place)
    {
        if (place.Before == ',')
            return ReadingFaults.NotJson("A comma stands before a closing bracket.", "Take the comma out.");
        if (place.Before == ':' || place.IsAfterName)
            return ReadingFaults.NotJson("A value is missing before this bracket.", "Write the value, or take the property out.");
        var expected = place.IsInObject ? '}' : ']';
        return place.Found == expected
            ? NotComplete()
            : ReadingFaults.NotJson($"`{place.Found}` stands where `{expected}` belongs.", "Close brackets in the order in which they were opened.");
    }

    private static Fault OfForeign(char found) => found switch
    {
        >= '\u2018' and <= '\u201F' => ReadingFaults.NotJson("A curly quote stands here.", "Write straight double quotes, as on the keyboard."),
        '\u00A0' or '\u2007' or '\u202F' or '\uFEFF' or (>= '\u200B' and <= '\u200F') => ReadingFaults.NotJson("A character stands here that cannot be seen.", "Delete it, and write a plain space where one is meant."),
        '£' or '€' => ReadingFaults.NotJson($"`{found}` stands before a number.", "Write the number alone, such as 4.35."),
        _ => ReadingFaults.NotJson("A character stands here that can stand only inside a text.", LookBefore),
    };

    private static Fault NotComplete() => ReadingFaults.NotJson("What stands before this place is not complete.", LookBefore);

    private static Fault Comment() => ReadingFaults.NotJson("A comment stands here, and JSON has none.", "Take it out, or keep it in a property whose name begins with `x-`.");

    private static Fault NameWithoutQuotes(string name) => ReadingFaults.NotJson($"The name `{name}` stands without quotes.", "Write it in double quotes.");

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
