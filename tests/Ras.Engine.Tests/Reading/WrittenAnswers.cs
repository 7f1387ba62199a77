using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Tests.Reading;

/// <summary>Writes answers as a host might, and as nobody should: in any order, with escapes, white space, a mark at the beginning, parts twice.</summary>
internal sealed class WrittenAnswers(Random random)
{
    private static readonly string[] Extensions =
    [
        "\"x-note\":\"caf\u00e9 \\u00e9 \\uD83D\\uDE00 \\/\"", "\"x-n\":-1.5e+10", "\"x-none\":null", "\"x-yes\":true", "\"x-list\":[1,[2,{\"a\":[]}]]", "\"x-object\":{\"a\":1,\"b\":{\"a\":2}}",
        "\"x-twice\":{\"a\":1,\"\\u0061\":2}", "\"x-half\":\"\\uD800\"", "\"x-deep\":" + new string('[', 31) + new string(']', 31), "\"x-\":0", "\"X-note\":1", "\"other\":1",
    ];

    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "-0", "-0.0", "1", "1.0", "01", "1.", ".5", "1e2", "1E-1", "-", "+1", "0.0000000000000000001", "1234567890123456789", "123456789012345678", "0.50000000000000000",
        "\"\"", "\"no such\"", "\"\\uDC00\"", "\"\\ud83d\\ude00\"", "[]", "{}", "[\"a\",\"a\"]", "[1]", "[null]", "[[]]", "\"a\nb\"", "\"\t\"", "\"\\x\"", "\"\\u12\"", "\"\u00ff\"", "tru", "nul", "'a'", "\"a", "// c\n1",
    ];

    /// <summary>The document, as bytes.</summary>
    public byte[] Of(AnswerSet set)
    {
        var parts = new List<string> { $"\"answers\":{{{string.Join(",", Shuffled(set.Answers).Select(Entry))}}}" };
        if (set.Reference is { } reference)
            parts.Add($"\"reference\":{Text(reference)}");
        if (set.AssessedOn is { } day)
            parts.Add($"\"assessedOn\":{Text(Often(40) ? "2026-02-30" : day.ToString())}");
        if (set.Configuration is { } configuration)
            parts.Add($"\"configuration\":{{{(configuration.Version is { } version ? $"\"version\":{Text(version)}," : "")}\"id\":{Text(configuration.Id)}{(Often(9) ? ",\"x-a\":1" : "")}}}");
        if (Often(5))
            parts.Add(Extensions[random.Next(Extensions.Length)]);
        if (Often(40))
            parts.Add(parts[random.Next(parts.Count)]);
        var document = $"{{{string.Join(",", Shuffled(parts))}}}";
        var bytes = Encoding.UTF8.GetBytes(Often(3) ? Spaced(document) : document);
        return Often(20) ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }

    private string Entry(KeyValuePair<string, Answer?> answer)
    {
        var name = Text(answer.Key);
        var value = Often(60) ? Odd[random.Next(Odd.Length)] : Value(answer.Value);
        return Often(80) ? $"{name}:{value},{Text(answer.Key)}:{value}" : $"{name}:{value}";
    }

    private string Value(Answer? answer) => answer switch
    {
        null => "null",
        OptionAnswer one => Text(one.Option),
        OptionsAnswer several => $"[{string.Join(",", several.Options.Select(Text))}]",
        YesNoAnswer yesNo => yesNo.Yes ? "true" : "false",
        NumberAnswer number => Number(number.Value),
        _ => throw new ArgumentException("There is no such answer.", nameof(answer)),
    };

    private string Number(Rational number)
    {
        var text = number.ToString();
        return text.Contains('/') ? "0.3" : !Often(5) ? text : text.Contains('.') ? text + "00" : text + ".0";
    }

    /// <summary>A text in quotes, sometimes with an escape where none is needed.</summary>
    private string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            quoted.Append(c is '"' or '\\' || c < ' ' || Often(60) ? c == '/' ? "\\/" : $"\\u{(int)c:x4}" : c.ToString());
        return quoted.Append('"').ToString();
    }

    private string Spaced(string document)
    {
        var spaced = new StringBuilder();
        var inText = false;
        foreach (var c in document)
        {
            inText ^= c == '"';
            spaced.Append(c);
            if (!inText && c is ',' or ':' or '{' or '[' && Often(2))
                spaced.Append(" \n\r\t"[random.Next(4)], random.Next(3));
        }

        return spaced.ToString();
    }

    private IEnumerable<T> Shuffled<T>(IEnumerable<T> entries) => Often(2) ? entries : entries.OrderBy(_ => random.Next());

    private bool Often(int oneIn) => random.Next(oneIn) == 0;
}
