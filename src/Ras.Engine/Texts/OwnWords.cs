using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A configuration's own words for people, by list, id and property; translated where a texts file does so.</summary>
internal sealed class OwnWords
{
    private readonly Dictionary<string, string> _words;
    private readonly ConfigurationIndex _index;

    public OwnWords(ConfigurationIndex index, IReadOnlyDictionary<string, string>? translated)
    {
        _index = index;
        _words = WordKeys.Of(index);
        foreach (var text in translated ?? new Dictionary<string, string>())
        {
            if (_words.ContainsKey(text.Key))
                _words[text.Key] = text.Value;
        }
    }

    public string Title => this[JsonNames.Title] ?? "";

    public string? IfYouDisagree => this[JsonNames.IfYouDisagree];

    public string? this[string key] => _words.TryGetValue(key, out var text) ? text : null;

    /// <summary>The words of what bears an id in a list; the id where it has none.</summary>
    public string Name(string list, string id) => this[Key(list, id)] ?? id;

    /// <summary>One more text of what bears an id; null where it has none.</summary>
    public string? Text(string list, string id, string property) => this[$"{list}/{id}/{property}"];

    /// <summary>The words of an option, of the question or of its scale; the id where it has none.</summary>
    public string Option(string question, string option)
    {
        var scale = _index.FindQuestion(question) is { } at ? ScaleOf(_index.Questions[at]) : null;
        var owner = scale is null ? Key(JsonNames.Questions, question) : Key(JsonNames.Scales, scale);
        return this[$"{owner}/{JsonNames.Options}/{option}"] ?? option;
    }

    /// <summary>The title of a domain, step, question, line or adjustment, whichever bears the id.</summary>
    public string NameOf(string id)
    {
        foreach (var list in new[] { JsonNames.Domains, JsonNames.Steps, JsonNames.Questions, JsonNames.Lines, JsonNames.Adjustments })
        {
            if (this[Key(list, id)] is { } name)
                return name;
        }

        return id;
    }

    private static string? ScaleOf(Question question) => question switch { ChoiceQuestion choice => choice.Scale, ChoicesQuestion choices => choices.Scale, _ => null };

    private static string Key(string list, string id) => $"{list}/{id}";
}
