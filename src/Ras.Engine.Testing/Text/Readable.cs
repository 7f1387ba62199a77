using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine.Testing;

/// <summary>Records as text that a person can read: what was left out is left out, and what fits stands on one line.</summary>
internal static class Readable
{
    private const int Width = 120;

    public static string Text(object? value, int indent = 0) => value switch
    {
        null => "null",
        string text => Quoted(text),
        bool yes => yes ? "true" : "false",
        Enum word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()),
        NumberOrReference { Reference: { } reference } => Quoted(reference),
        Number or NumberOrReference or Rational or CalendarDate => value.ToString()!,
        OptionAnswer one => Quoted(one.Option),
        OptionsAnswer several => Text(several.Options, indent),
        NumberAnswer number => number.Value.ToString(),
        YesNoAnswer yesNo => Text(yesNo.Yes),
        AnswerSet set => Block("{", set.Answers.Select(a => Quoted(a.Key) + ": " + Text(a.Value, indent + 2)), "}", indent),
        IEnumerable list => Block("[", list.Cast<object?>().Select(entry => Text(entry, indent + 2)), "]", indent),
        _ when RecordParts.IsRecord(value) => Record(value, indent),
        _ => value.ToString() ?? "",
    };

    private static string Record(object record, int indent) => Block(
        record is Question or Condition or Step ? record.GetType().Name + " {" : "{",
        RecordParts.Named(record)
            .Where(p => p is not (nameof(ChoiceQuestion.TypeIsWritten), false))
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name) + ": " + Text(p.Value, indent + 2)),
        "}",
        indent);

    private static string Block(string open, IEnumerable<string> parts, string close, int indent)
    {
        var list = parts.ToList();
        var line = list.Count == 0 ? open + close : $"{open} {string.Join(", ", list)} {close}";
        if (indent + line.Length <= Width && !line.Contains('\n'))
            return line;
        var margin = new string(' ', indent);
        return $"{open}\n{string.Join(",\n", list.Select(part => $"{margin}  {part}"))}\n{margin}{close}";
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
