using System;
using System.Globalization;
using System.Linq;

namespace Ras.Engine;

/// <summary>Says what one change of a configuration is about, and what stood and stands there.</summary>
internal sealed class ChangeWords(PageWords words, PageWords wordsBefore)
{
    private static readonly string[] Lists =
    [
        JsonNames.Questions, JsonNames.Domains, JsonNames.Steps, JsonNames.Lines, JsonNames.Adjustments, JsonNames.Parameters, JsonNames.Exclusions,
        JsonNames.Eligibility, JsonNames.Referrals, JsonNames.NotCovered, JsonNames.Outcomes, JsonNames.Sources, JsonNames.Scales,
    ];

    // Why null unless an engine takes both: numbers and names of a draft may lead nowhere, and one side in other words than
    // the other would look as if more differed. It is still told, as the documents say it.
    private readonly (PartWords Before, PartWords After)? _parts = CanBeSaid(words) && CanBeSaid(wordsBefore) ? (new(wordsBefore), new(words)) : null;

    /// <summary>What changes: the thing that bears an id, the part of it, and the property.</summary>
    public string What(ConfigurationChange change)
    {
        var path = change.Path;
        var (owner, at) = Owner(path);
        for (; at + 1 < path.Count && Part(owner, path, at) is { } part; at += 2)
            owner = part;

        // Why without places: an entry of a list of names is told by what it names.
        var rest = string.Join(", ", path.Skip(at).Where(n => PlaceIn(n) is null).Select(n => PropertyWords.Of(words, n)));
        return owner.Length == 0 ? rest : rest.Length == 0 ? owner : $"{owner}: {rest}";
    }

    /// <summary>What stood there; empty where nothing did.</summary>
    public string Before(ConfigurationChange change) => change switch
    {
        { Kind: ChangeKind.Reordered } => "",
        { Before: { } json, PointerBefore: { } pointer } => Said(wordsBefore, _parts?.Before, pointer, json),
        _ => "",
    };

    /// <summary>What stands there now, or that it is gone.</summary>
    public string After(ConfigurationChange change) => change switch
    {
        { Kind: ChangeKind.Reordered } => words.Say("diff.order"),
        { After: { } json, PointerAfter: { } pointer } => IsThing(change, json) ? New(Said(words, _parts?.After, pointer, json)) : Said(words, _parts?.After, pointer, json),
        _ => words.Say("diff.gone"),
    };

    /// <summary>How much a figure changes, with its sign and, of what was above 0, in percent; empty where one of the two is no plain figure.</summary>
    public string Difference(ConfigurationChange change)
    {
        if (Figure(change.Before) is not { } was || Figure(change.After) is not { } becomes)
            return "";
        var difference = _parts?.After.IsMoney(change.PointerAfter!) == true ? words.Change(becomes - was) : Signed(becomes - was, Money.Exact((becomes - was).ToDecimal()));
        return was.Sign <= 0
            ? difference
            : words.Say("diff.percent", ("change", difference), ("percent", Signed(becomes - was, Money.Number(((becomes - was) * 100 / was).ToDecimal()))));
    }

    private static string Signed(Rational change, string text) => change.Sign > 0 ? "+" + text : text;

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
            JsonNames.Of => "place.part",
            _ => null,
        };
        return key is not null && PlaceIn(path[at + 1]) is { } place
            ? words.Say(key, ("owner", owner), ("number", (place + 1).ToString(CultureInfo.InvariantCulture)))
            : null;
    }

    private static int? PlaceIn(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private string Named(string list, string id)
    {
        var name = words.Own.Name(list, id) is var now && now != id ? now : wordsBefore.Own.Name(list, id);
        return name == id ? id : words.Say("place.named", ("name", name), ("id", id));
    }

    private string OptionText(ValueList<string> path, string option) =>
        path[0] == JsonNames.Questions && words.Own.Option(path[1], option) is var now && now != option ? now : wordsBefore.Own.Option(path[1], option);

    private string New(string what) => what.Length == 0 ? words.Say("diff.new") : words.Say("diff.newThing", ("what", what));

    /// <summary>Whether a thing with an id is new.</summary>
    private static bool IsThing(ConfigurationChange change, string json) => change.Kind == ChangeKind.Added && DocumentWords.HasId(json);

    /// <summary>What stands at a place; of a thing with an id for which there are no words, its name elsewhere says enough.</summary>
    private static string Said(PageWords words, PartWords? parts, string pointer, string json)
    {
        if (Figure(json) is { } figure)
            return parts?.IsMoney(pointer) == true ? words.Pounds(figure) : Money.Exact(figure.ToDecimal());
        if (parts?.At(pointer) is { } said)
            return said;
        if (Parameter(words, json) is { } parameter)
            return words.Say("diff.parameter", ("name", words.Own.Name(JsonNames.Parameters, parameter.Id)), ("value", Money.Exact(parameter.Value.Value.ToDecimal())));
        return DocumentWords.HasId(json) ? "" : DocumentWords.Of(words, json);
    }

    private static Parameter? Parameter(PageWords words, string json) =>
        json.StartsWith("\"$", StringComparison.Ordinal) ? words.Index.Configuration.Parameters?.FirstOrDefault(p => json == $"\"${p.Id}\"") : null;

    private static bool CanBeSaid(PageWords words) => ConfigurationCompiler.Compile(words.Index.Configuration, new()) is not null;
}
