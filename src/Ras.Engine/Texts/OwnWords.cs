using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A configuration's own words for people, by list, id and property; translated where a texts file does so.</summary>
internal sealed class OwnWords
{
    private readonly Dictionary<string, string> _words;

    public OwnWords(RasConfiguration configuration, IReadOnlyDictionary<string, string>? translated)
    {
        _words = Of(configuration);
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

    public string Option(string question, string option) => this[$"{JsonNames.Questions}/{question}/{JsonNames.Options}/{option}"] ?? option;

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

    public static Dictionary<string, string> Of(RasConfiguration configuration)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        void Put(string key, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                words[key] = text!;
        }

        void PutBands(string owner, ValueList<Band>? bands)
        {
            for (var i = 0; i < (bands?.Count ?? 0); i++)
            {
                Put($"{owner}/{JsonNames.Bands}/{i}/{JsonNames.Label}", bands![i].Label);
                Put($"{owner}/{JsonNames.Bands}/{i}/{JsonNames.NoFigure}", bands[i].NoFigure);
            }
        }

        Put(JsonNames.Title, configuration.Title);
        Put(JsonNames.Authority, configuration.Authority);
        Put(JsonNames.Description, configuration.Description);
        Put(JsonNames.IfYouDisagree, configuration.IfYouDisagree);
        var index = new ConfigurationIndex(configuration);
        for (var i = 0; i < index.Questions.Count; i++)
        {
            var question = index.Questions[i];
            Put(Key(JsonNames.Questions, question.Id), question.Text);
            Put($"{Key(JsonNames.Questions, question.Id)}/{JsonNames.Help}", question.Help);
            foreach (var option in index.Options[i])
                Put($"{Key(JsonNames.Questions, question.Id)}/{JsonNames.Options}/{option.Id}", option.Text);
        }

        foreach (var domain in index.Domains)
        {
            Put(Key(JsonNames.Domains, domain.Id), domain.Title);
            Put($"{Key(JsonNames.Domains, domain.Id)}/{JsonNames.CapReason}", domain.CapReason);
            PutBands(Key(JsonNames.Domains, domain.Id), domain.Bands);
        }

        foreach (var step in index.Steps)
        {
            Put(Key(JsonNames.Steps, step.Id), step.Title);
            PutBands(Key(JsonNames.Steps, step.Id), (step as BandsStep)?.Bands);
        }

        foreach (var (line, _) in index.Lines)
        {
            Put(Key(JsonNames.Lines, line.Id), line.Title);
            Put($"{Key(JsonNames.Lines, line.Id)}/{JsonNames.FundingStream}", line.FundingStream);
            PutBands(Key(JsonNames.Lines, line.Id), line.Bands);
        }

        foreach (var adjustment in index.Adjustments)
        {
            Put(Key(JsonNames.Adjustments, adjustment.Id), adjustment.Title);
            Put($"{Key(JsonNames.Adjustments, adjustment.Id)}/{JsonNames.Reason}", adjustment.Reason);
        }

        PutLists(configuration, Put);
        return words;
    }

    private static void PutLists(RasConfiguration configuration, Action<string, string?> put)
    {
        foreach (var parameter in configuration.Parameters ?? [])
            put(Key(JsonNames.Parameters, parameter.Id), parameter.Title);
        foreach (var exclusion in configuration.Exclusions ?? [])
            put(Key(JsonNames.Exclusions, exclusion.Id), exclusion.Reason);
        foreach (var requirement in configuration.Eligibility ?? [])
            put(Key(JsonNames.Eligibility, requirement.Id), requirement.Reason);
        foreach (var referral in configuration.Referrals ?? [])
        {
            put(Key(JsonNames.Referrals, referral.Id), referral.ReferTo);
            put($"{Key(JsonNames.Referrals, referral.Id)}/{JsonNames.Reason}", referral.Reason);
        }

        foreach (var cost in configuration.NotCovered ?? [])
            put(Key(JsonNames.NotCovered, cost.Id), cost.Title);
        foreach (var outcome in configuration.Outcomes ?? [])
            put(Key(JsonNames.Outcomes, outcome.Id), outcome.Title);
        foreach (var outcome in Outcome.BuiltIn)
            put(Key(JsonNames.Outcomes, outcome.Id), outcome.Title);
        foreach (var source in configuration.Sources ?? [])
            put(Key(JsonNames.Sources, source.Id), source.Title);
    }

    private static string Key(string list, string id) => $"{list}/{id}";
}
