using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Says what one change of a configuration is about, and what stood and stands there.</summary>
internal sealed class ChangeWords(PageWords words, OwnWords before)
{
    private static readonly string[] Lists =
    [
        JsonNames.Questions, JsonNames.Domains, JsonNames.Steps, JsonNames.Lines, JsonNames.Adjustments, JsonNames.Parameters, JsonNames.Exclusions,
        JsonNames.Eligibility, JsonNames.Referrals, JsonNames.NotCovered, JsonNames.Outcomes, JsonNames.Sources, JsonNames.Scales,
    ];

    /// <summary>What changes: the thing that bears an id, the part of it, and the property.</summary>
    public string What(ConfigurationChange change)
    {
        var path = change.Path;
        var (owner, at) = Owner(path);
        for (; at + 1 < path.Count && Part(owner, path, at) is { } part; at += 2)
            owner = part;
        var rest = string.Join(", ", Enumerable.Range(at, path.Count - at).Select(i => PropertyWords.Of(words, path[i])));
        return owner.Length == 0 ? rest : rest.Length == 0 ? owner : $"{owner}: {rest}";
    }

    public string Before(ConfigurationChange change) => change.Before is { } json && !IsWhole(change, json) ? Value(json) : "";

    public string After(ConfigurationChange change) => change switch
    {
        { Kind: ChangeKind.Reordered } => words.Say("diff.order"),
        { After: { } json } => IsWhole(change, json) ? words.Say("diff.new") : Value(json),
        _ => words.Say("diff.gone"),
    };

    /// <summary>A figure of a change; null where it is none.</summary>
    public static Rational? Figure(string? json) =>
        json is not null && Rational.TryParse(json.Length > 1 && json[0] == '"' && json.IndexOf('/') > 0 ? json.Trim('"') : json, out var figure) ? figure : null;

    private (string Owner, int At) Owner(ValueList<string> path)
    {
        var at = path[0] == JsonNames.Budget && path.Count > 1 && path[1] is JsonNames.Lines or JsonNames.Adjustments ? 1 : 0;
        if (path.Count > at + 1 && Lists.Contains(path[at]))
            return (Named(path[at], path[at + 1]), at + 2);
        return path[0] == JsonNames.Budget ? (words.Say("place.budget"), 1) : ("", 0);
    }

    /// <summary>A part of a thing by its list and its id or place; null where the path goes on otherwise.</summary>
    private string? Part(string owner, ValueList<string> path, int at)
    {
        if (path[at] == JsonNames.Options)
            return words.Say("place.option", ("question", owner), ("option", OptionText(path, path[at + 1])));
        if (path[at] == JsonNames.Table)
            return words.Say("place.option", ("question", owner), ("option", path[at + 1]));
        var key = path[at] switch
        {
            JsonNames.Bands => "place.band",
            JsonNames.Rows => "place.row",
            JsonNames.Cases => "place.case",
            JsonNames.Nodes => "place.node",
            JsonNames.Of or JsonNames.Is => "place.part",
            _ => null,
        };
        return key is not null && int.TryParse(path[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? words.Say(key, ("owner", owner), ("number", (place + 1).ToString(CultureInfo.InvariantCulture)))
            : null;
    }

    private string Named(string list, string id)
    {
        var name = words.Own.Name(list, id) is var now && now != id ? now : before.Name(list, id);
        return name == id ? id : words.Say("place.named", ("name", name), ("id", id));
    }

    private string OptionText(ValueList<string> path, string option) =>
        path[0] == JsonNames.Questions && words.Own.Option(path[1], option) is var now && now != option ? now : before.Option(path[1], option);

    /// <summary>Whether a thing with an id is new or gone, of which the name says enough.</summary>
    private static bool IsWhole(ConfigurationChange change, string json) =>
        json[0] == '{' && change.Kind != ChangeKind.Changed
        && change.Path[change.Path.Count - 1] is var name && !(name is JsonNames.When or JsonNames.Require or JsonNames.AskWhen) && !int.TryParse(name, out _);

    private string Value(string json) => json[0] switch
    {
        '"' or '[' when Texts(json) is { } entries => string.Join(", ", entries),
        't' => words.Say("answer.yes"),
        'f' => words.Say("answer.no"),
        '{' or '[' => RuleText(json),
        _ => json,
    };

    /// <summary>A condition, a step or a row of one, as its author wrote it.</summary>
    private static string RuleText(string json) => json;

    /// <summary>A text, or a list of nothing but texts and figures; null for anything else.</summary>
    private static List<string>? Texts(string json)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    texts.Add(reader.GetString()!);
                    break;
                case JsonTokenType.Number:
                    texts.Add(Framework.Utf8ToString(reader.ValueSpan));
                    break;
                case JsonTokenType.StartArray when reader.CurrentDepth == 0:
                case JsonTokenType.EndArray when reader.CurrentDepth == 0:
                    break;
                default:
                    return null;
            }
        }

        return texts;
    }
}
