using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine;

/// <summary>Takes the fingerprint of answers: of the answers that are given, and the day.</summary>
/// <remarks>
/// It writes the canonical form of what a document would say of them at once, in the order of names that one engine's
/// questions have, found beforehand; a set with other names is put in order each time.
/// </remarks>
internal sealed class AnswersFingerprint(ConfigurationIndex index)
{
    private const int MostOfAnswer = 24;

    private readonly (string Id, string Quoted)[] _inOrder = [.. index.Questions.Select(q => q.Id).OrderBy(id => id, StringComparer.Ordinal).Select(id => (id, Quoted(id)))];

    // Why: characters for what most sets take; a longer one makes the text grow.
    private readonly int _length = index.Questions.Sum(q => q.Id.Length + MostOfAnswer);

    public string Of(AnswerSet answers)
    {
        var json = new StringBuilder(_length).Append("{\"").Append(JsonNames.Answers).Append("\":");
        AppendAnswers(json, answers.Answers);
        if (answers.AssessedOn is { } day)
            json.Append(",\"").Append(JsonNames.AssessedOn).Append("\":\"").Append(day.ToString()).Append('"');
        return Fingerprint.Of(Encoding.UTF8.GetBytes(json.Append('}').ToString()));
    }

    private void AppendAnswers(StringBuilder json, IReadOnlyDictionary<string, Answer?> answers)
    {
        json.Append('{');
        var (known, start) = (0, json.Length);
        foreach (var (id, quoted) in _inOrder)
        {
            if (!answers.TryGetValue(id, out var answer))
                continue;
            known++;
            Append(json, start, quoted, answer);
        }

        if (known < answers.Count)
        {
            json.Length = start;
            foreach (var (name, answer) in answers.Select(a => (Name: JsonText.WithoutHalfPairs(a.Key), a.Value)).OrderBy(a => a.Name, StringComparer.Ordinal))
                Append(json, start, Quoted(name), answer);
        }

        json.Append('}');
    }

    private static void Append(StringBuilder json, int start, string quoted, Answer? answer)
    {
        if (answer is null)
            return;
        if (json.Length > start)
            json.Append(',');
        json.Append(quoted).Append(':');
        AppendAnswer(json, answer);
    }

    private static string Quoted(string name)
    {
        var text = new StringBuilder(name.Length + 2);
        JsonText.AppendQuoted(text, name);
        return text.ToString();
    }

    private static void AppendAnswer(StringBuilder json, Answer answer)
    {
        switch (answer)
        {
            case OptionAnswer one:
                JsonText.AppendQuoted(json, JsonText.WithoutHalfPairs(one.Option));
                break;
            case OptionsAnswer several:
                json.Append('[');
                for (var i = 0; i < several.Options.Count; i++)
                {
                    if (i > 0)
                        json.Append(',');
                    JsonText.AppendQuoted(json, JsonText.WithoutHalfPairs(several.Options[i]));
                }

                json.Append(']');
                break;
            case NumberAnswer number when number.Value.TryFormatDecimal(NumberSyntax.MostDigits, out var plain):
                json.Append(plain);
                break;
            case NumberAnswer number:
                JsonText.AppendQuoted(json, number.Value.ToString());
                break;
            case YesNoAnswer yesNo:
                json.Append(yesNo.Yes ? "true" : "false");
                break;
        }
    }
}
