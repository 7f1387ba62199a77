using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Every text for people that stands in a configuration, by the key that a texts file translates it under.</summary>
internal static class WordKeys
{
    public static Dictionary<string, string> Of(ConfigurationIndex index)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var gatherer = new Gatherer(words);
        gatherer.Root(index.Configuration);
        for (var i = 0; i < index.Questions.Count; i++)
            gatherer.Question(index.Questions[i]);
        foreach (var scale in index.Configuration.Scales ?? [])
            gatherer.Options($"{JsonNames.Scales}/{scale.Id}", scale.Options);
        foreach (var domain in index.Domains)
            gatherer.Domain(domain);
        foreach (var step in index.Steps)
            gatherer.Step(step);
        foreach (var (line, _) in index.Lines)
            gatherer.Line(line);
        foreach (var adjustment in index.Adjustments)
            gatherer.Put(JsonNames.Adjustments, adjustment.Id, adjustment.Title, (JsonNames.Reason, adjustment.Reason));
        gatherer.Lists(index.Configuration);
        return words;
    }

    private sealed class Gatherer(Dictionary<string, string> words)
    {
        public void Root(RasConfiguration configuration)
        {
            Put(JsonNames.Title, configuration.Title);
            Put(JsonNames.Authority, configuration.Authority);
            Put(JsonNames.Description, configuration.Description);
            Put(JsonNames.IfYouDisagree, configuration.IfYouDisagree);
            Put($"{JsonNames.Replaces}/{JsonNames.Reason}", configuration.Replaces?.Reason);
            Put($"{JsonNames.PlanTolerance}/{JsonNames.ReferTo}", configuration.PlanTolerance?.ReferTo);
        }

        public void Question(Question question)
        {
            Put(JsonNames.Questions, question.Id, question.Text, (JsonNames.Help, question.Help), (JsonNames.Characteristic, question.Characteristic), (JsonNames.Source, question.Source));

            // Why: options of a scale are the scale's, and are translated once for all questions that share it.
            Options($"{JsonNames.Questions}/{question.Id}", question switch { ChoiceQuestion choice => choice.Options, ChoicesQuestion choices => choices.Options, _ => null });
        }

        public void Options(string owner, ValueList<QuestionOption>? options)
        {
            foreach (var option in options ?? [])
            {
                Put($"{owner}/{JsonNames.Options}/{option.Id}", option.Text);
                Put($"{owner}/{JsonNames.Options}/{option.Id}/{JsonNames.Help}", option.Help);
            }
        }

        public void Domain(NeedDomain domain)
        {
            Put(JsonNames.Domains, domain.Id, domain.Title, (JsonNames.Unit, domain.Unit), (JsonNames.CapReason, domain.CapReason));
            PutBands($"{JsonNames.Domains}/{domain.Id}", domain.Bands);
        }

        public void Step(Step step)
        {
            Put(JsonNames.Steps, step.Id, step.Title, (JsonNames.Unit, step.Unit));
            PutBands($"{JsonNames.Steps}/{step.Id}", (step as BandsStep)?.Bands);
        }

        public void Line(BudgetLine line)
        {
            Put(JsonNames.Lines, line.Id, line.Title, (JsonNames.Unit, line.Unit), (JsonNames.FundingStream, line.FundingStream));
            PutBands($"{JsonNames.Lines}/{line.Id}", line.Bands);
        }

        public void Lists(RasConfiguration configuration)
        {
            foreach (var parameter in configuration.Parameters ?? [])
                Put(JsonNames.Parameters, parameter.Id, parameter.Title, (JsonNames.Unit, parameter.Unit), (JsonNames.Source, parameter.Source));
            foreach (var exclusion in configuration.Exclusions ?? [])
                Put(JsonNames.Exclusions, exclusion.Id, exclusion.Reason);
            foreach (var requirement in configuration.Eligibility ?? [])
                Put(JsonNames.Eligibility, requirement.Id, requirement.Reason);
            foreach (var referral in configuration.Referrals ?? [])
                Put(JsonNames.Referrals, referral.Id, referral.ReferTo, (JsonNames.Reason, referral.Reason));
            foreach (var cost in configuration.NotCovered ?? [])
                Put(JsonNames.NotCovered, cost.Id, cost.Title);
            foreach (var outcome in Outcome.BuiltIn)
                Put(JsonNames.Outcomes, outcome.Id, outcome.Title);
            foreach (var outcome in configuration.Outcomes ?? [])
                Put(JsonNames.Outcomes, outcome.Id, outcome.Title);
            foreach (var source in configuration.Sources ?? [])
                Put(JsonNames.Sources, source.Id, source.Title, (JsonNames.Reference, source.Reference));
        }

        public void Put(string list, string id, string? name, params (string Name, string? Text)[] others)
        {
            Put($"{list}/{id}", name);
            foreach (var (part, text) in others)
                Put($"{list}/{id}/{part}", text);
        }

        private void PutBands(string owner, ValueList<Band>? bands)
        {
            for (var i = 0; i < (bands?.Count ?? 0); i++)
            {
                Put($"{owner}/{JsonNames.Bands}/{i}/{JsonNames.Label}", bands![i].Label);
                Put($"{owner}/{JsonNames.Bands}/{i}/{JsonNames.NoFigure}", bands[i].NoFigure);
            }
        }

        private void Put(string key, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                words[key] = text!;
        }
    }
}
