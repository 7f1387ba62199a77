using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What people need beside the figures: texts, reasons, sources, dates, outcomes, and nothing that is used by nothing.</summary>
internal static class HygieneRules
{
    public static void Check(ConfigurationIndex index, DiagnosticBag bag)
    {
        var configuration = index.Configuration;
        Texts(index, bag);
        if (configuration.IfYouDisagree is null)
            bag.Add(HygieneFaults.DisagreeMissing(), Place.Root);
        Reasons(configuration, bag);
        Sources(configuration, bag);
        Outcomes(index, bag);
        Unused(index, bag);
        if (configuration.EffectiveFrom is null || configuration.EffectiveTo is null)
            bag.Add(HygieneFaults.DatesMissing(configuration.EffectiveFrom is not null, configuration.EffectiveTo is not null), Place.Root);
    }

    private static void Texts(ConfigurationIndex index, DiagnosticBag bag)
    {
        Missing(index.Questions.Where(q => q.Text is null).Select(q => q.Id), "question", JsonNames.Text, Place.Root.At(JsonNames.Questions), bag);
        var asked = Enumerable.Range(0, index.Questions.Count).Where(i => index.Questions[i] is ChoiceQuestion { Options: not null } or ChoicesQuestion { Options: not null });
        OptionTexts(asked.Select(i => (index.Questions[i].Id, index.Options[i])), "question", Place.Root.At(JsonNames.Questions), bag);
        OptionTexts((index.Configuration.Scales ?? []).Select(s => (s.Id, s.Options)), "scale", Place.Root.At(JsonNames.Scales), bag);
        var budget = Place.Root.At(JsonNames.Budget);
        Missing(index.Domains.Where(d => d.Title is null).Select(d => d.Id), "domain", JsonNames.Title, Place.Root.At(JsonNames.Domains), bag);
        Missing(index.Lines.Where(l => l.Line.Title is null).Select(l => l.Line.Id), "line", JsonNames.Title, budget.At(JsonNames.Lines), bag);
        Missing(index.Adjustments.Where(a => a.Title is null).Select(a => a.Id), "adjustment", JsonNames.Title, budget.At(JsonNames.Adjustments), bag);
    }

    // Why: one finding for all of a kind, since who left one text out mostly left out all.
    private static void Missing(IEnumerable<string> ids, string word, string property, Place place, DiagnosticBag bag)
    {
        if (ids.ToArray() is { Length: > 0 } missing)
            bag.Add(HygieneFaults.TextMissing(word, property, missing), place);
    }

    private static void OptionTexts(IEnumerable<(string Id, ValueList<QuestionOption> Options)> owners, string word, Place place, DiagnosticBag bag)
    {
        if (owners.Where(o => o.Options.Any(option => option.Text is null)).Select(o => o.Id).ToArray() is { Length: > 0 } missing)
            bag.Add(HygieneFaults.OptionTextMissing(word, missing), place);
    }

    private static void Reasons(RasConfiguration configuration, DiagnosticBag bag)
    {
        void Check(string? reason, string subject, string list, int at)
        {
            if (reason is null)
                bag.Add(HygieneFaults.ReasonMissing(subject), Place.Root.At(list, at));
        }

        for (var i = 0; i < (configuration.Exclusions?.Count ?? 0); i++)
            Check(configuration.Exclusions![i].Reason, $"exclusion `{configuration.Exclusions[i].Id}`", JsonNames.Exclusions, i);
        for (var i = 0; i < (configuration.Eligibility?.Count ?? 0); i++)
            Check(configuration.Eligibility![i].Reason, $"requirement `{configuration.Eligibility[i].Id}`", JsonNames.Eligibility, i);
        for (var i = 0; i < (configuration.Referrals?.Count ?? 0); i++)
            Check(configuration.Referrals![i].Reason, $"referral `{configuration.Referrals[i].Id}`", JsonNames.Referrals, i);
    }

    private static void Sources(RasConfiguration configuration, DiagnosticBag bag)
    {
        if ((configuration.Parameters ?? []).Where(p => p.Source is null).Select(p => p.Id).ToArray() is { Length: > 0 } parameters)
            bag.Add(HygieneFaults.SourceMissing("parameter", parameters), Place.Root.At(JsonNames.Parameters));
        if ((configuration.Exclusions ?? []).Where(e => e.Source is null).Select(e => e.Id).ToArray() is { Length: > 0 } exclusions)
            bag.Add(HygieneFaults.SourceMissing("exclusion", exclusions), Place.Root.At(JsonNames.Exclusions));
    }

    /// <summary>Outcomes that the configuration lists, and in England those of the law for whom it is about.</summary>
    private static void Outcomes(ConfigurationIndex index, DiagnosticBag bag)
    {
        var borne = new HashSet<string>(index.Questions.SelectMany(q => q.Outcomes ?? []).Concat(index.Domains.SelectMany(d => d.Outcomes ?? [])), StringComparer.Ordinal);
        var listed = index.Configuration.Outcomes ?? [];
        for (var i = 0; i < listed.Count; i++)
        {
            if (!borne.Contains(listed[i].Id))
                bag.Add(HygieneFaults.OutcomeWithoutQuestion(listed[i].Id), Place.Root.At(JsonNames.Outcomes, i));
        }

        var prefix = index.Configuration switch
        {
            { Jurisdiction: not "england" } or { About: About.Child } => null,
            { About: About.Carer } => "england.carer.",
            _ => "england.adult.",
        };
        if (prefix is null)
            return;
        var lawful = Outcome.BuiltIn.Where(o => o.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(o => o.Id).ToArray();
        if (lawful.Where(id => !borne.Contains(id)).ToArray() is { Length: > 0 } left)
            bag.Add(HygieneFaults.OutcomesWithoutQuestion(left, lawful.Length), Place.Root);
    }

    private static void Unused(ConfigurationIndex index, DiagnosticBag bag)
    {
        var configuration = index.Configuration;
        var numbers = new HashSet<string>(WrittenFigures.Of(configuration).Select(n => n.ParameterId).OfType<string>(), StringComparer.Ordinal);
        Report(configuration.Parameters?.Select(p => p.Id), numbers, "parameter", JsonNames.Parameters, bag);
        var scales = new HashSet<string>(configuration.Questions.Select(q => (q as ChoiceQuestion)?.Scale ?? (q as ChoicesQuestion)?.Scale).OfType<string>(), StringComparer.Ordinal);
        Report(configuration.Scales?.Select(s => s.Id), scales, "scale", JsonNames.Scales, bag);
        var references = new HashSet<string>(ReferencesOf(index), StringComparer.Ordinal);
        Report(configuration.Steps?.Select(s => s.Id), references, "step", JsonNames.Steps, bag);
    }

    private static void Report(IEnumerable<string>? ids, HashSet<string> used, string word, string list, DiagnosticBag bag)
    {
        foreach (var (id, i) in (ids ?? []).Select((id, i) => (id, i)))
        {
            if (!used.Contains(id))
                bag.Add(HygieneFaults.Unused(word, id), Place.Root.At(list, i));
        }
    }

    /// <summary>Every id by which something reads points or a value.</summary>
    private static IEnumerable<string> ReferencesOf(ConfigurationIndex index) =>
    [
        .. index.Domains.SelectMany(d => d.Of ?? []),
        .. index.Steps.SelectMany(StepReads.References),
        .. index.Lines.SelectMany(l => new[] { l.Line.Of, l.Line.Amount?.Reference }).OfType<string>(),
        .. Conditions(index).SelectMany(ConditionTree.References),
    ];

    private static IEnumerable<Condition> Conditions(ConfigurationIndex index) => WrittenFigures.ConditionsOf(index.Configuration);
}
