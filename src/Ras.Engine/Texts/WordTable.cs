using System;
using System.Collections.Generic;
using System.Text;

namespace Ras.Engine;

/// <summary>What the engine itself says to people, in one language: sentences by key, with places for values in braces.</summary>
/// <remarks>A key may have variants: <c>key@wales.child</c> for a jurisdiction and whom a text addresses, <c>key@wales</c> or <c>key@carer</c> for one of the two; the plain key serves all others.</remarks>
internal sealed class WordTable(string language, IReadOnlyDictionary<string, string> sentences)
{
    public static WordTable English { get; } = new("en", EnglishWords.Sentences);

    /// <summary>The language, as HTML names it (BCP 47).</summary>
    public string Language { get; } = language;

    public bool IsEnglish => Language == "en" || Language.StartsWith("en-", StringComparison.Ordinal);

    /// <summary>A table of another language; what it does not say is said in English. A sentence that it says is said to everybody and everywhere where it has no variant.</summary>
    public static WordTable For(string language, IReadOnlyDictionary<string, string> sentences)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in EnglishWords.Sentences)
        {
            if (!sentences.ContainsKey(sentence.Key.Split('@')[0]))
                all[sentence.Key] = sentence.Value;
        }

        foreach (var sentence in sentences)
            all[sentence.Key] = sentence.Value;
        return new(language, all);
    }

    /// <summary>The sentence of a key, for a jurisdiction before whom it addresses, with its values in their places.</summary>
    public string Say(string key, string? jurisdiction, string about, params (string Name, string Value)[] values)
    {
        var sentence = Find($"{key}@{jurisdiction}.{about}") ?? Find(key + "@" + jurisdiction) ?? Find(key + "@" + about) ?? sentences[key];
        if (values.Length == 0)
            return sentence;

        // Why: in one pass, so that a value which holds a brace is never taken for a place.
        var text = new StringBuilder();
        for (var i = 0; i < sentence.Length; i++)
        {
            var end = sentence[i] == '{' ? sentence.IndexOf('}', i) : -1;
            var name = end > 0 ? sentence.Substring(i + 1, end - i - 1) : null;
            var at = name is null ? -1 : Array.FindIndex(values, v => v.Name == name);
            if (at < 0)
            {
                text.Append(sentence[i]);
                continue;
            }

            text.Append(values[at].Value);
            i = end;
        }

        return text.ToString();
    }

    private string? Find(string key) => sentences.TryGetValue(key, out var sentence) ? sentence : null;
}
