using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Ids are unique where they must be, also when case is ignored, and none is reserved.</summary>
internal static class NameRules
{
    public static void Check(RasConfiguration configuration, DiagnosticBag bag)
    {
        var shared = new Space(bag, reserved: true);
        shared.Enter("a parameter", JsonNames.Parameters, configuration.Parameters, p => p.Id);
        shared.Enter("a scale", JsonNames.Scales, configuration.Scales, s => s.Id);
        shared.Enter("a question", JsonNames.Questions, configuration.Questions, q => q.Id);
        shared.Enter("a domain", JsonNames.Domains, configuration.Domains, d => d.Id);
        shared.Enter("a step", JsonNames.Steps, configuration.Steps, s => s.Id);
        shared.Enter("a line", Place.Root.At(JsonNames.Budget).At(JsonNames.Lines), configuration.Budget.Lines, l => l.Id);
        shared.Enter("an adjustment", Place.Root.At(JsonNames.Budget).At(JsonNames.Adjustments), configuration.Budget.Adjustments, a => a.Id);

        new Space(bag).Enter("an exclusion", JsonNames.Exclusions, configuration.Exclusions, e => e.Id);
        new Space(bag).Enter("a requirement", JsonNames.Eligibility, configuration.Eligibility, e => e.Id);
        new Space(bag).Enter("a referral", JsonNames.Referrals, configuration.Referrals, r => r.Id);
        new Space(bag).Enter("a cost not covered", JsonNames.NotCovered, configuration.NotCovered, n => n.Id);
        new Space(bag).Enter("a source", JsonNames.Sources, configuration.Sources, s => s.Id);
        var outcomes = new Space(bag);
        outcomes.Enter(Outcome.BuiltIn);
        outcomes.Enter("an outcome", JsonNames.Outcomes, configuration.Outcomes, o => o.Id);
        CheckOptions(configuration, bag);
    }

    private static void CheckOptions(RasConfiguration configuration, DiagnosticBag bag)
    {
        for (var i = 0; i < (configuration.Scales?.Count ?? 0); i++)
            new Space(bag).Enter("an option", Place.Root.At(JsonNames.Scales, i).At(JsonNames.Options), configuration.Scales![i].Options, o => o.Id);
        for (var i = 0; i < configuration.Questions.Count; i++)
        {
            var options = configuration.Questions[i] switch { ChoiceQuestion c => c.Options, ChoicesQuestion c => c.Options, _ => null };
            new Space(bag).Enter("an option", Place.Root.At(JsonNames.Questions, i).At(JsonNames.Options), options, o => o.Id);
        }
    }

    /// <summary>One space of names while it is filled.</summary>
    private sealed class Space(DiagnosticBag bag, bool reserved = false)
    {
        private readonly Dictionary<string, (string Id, string Holder)> _taken = new(StringComparer.OrdinalIgnoreCase);

        public void Enter(IEnumerable<Outcome> builtIn)
        {
            foreach (var outcome in builtIn)
                _taken.Add(outcome.Id, (outcome.Id, "an outcome that is built in"));
        }

        public void Enter<T>(string kind, string list, ValueList<T>? entries, Func<T, string> id)
            where T : notnull => Enter(kind, Place.Root.At(list), entries, id);

        public void Enter<T>(string kind, Place list, ValueList<T>? entries, Func<T, string> id)
            where T : notnull
        {
            for (var i = 0; i < (entries?.Count ?? 0); i++)
                Enter(kind, id(entries![i]), list.At(i).At(JsonNames.Id));
        }

        private void Enter(string kind, string id, Place place)
        {
            if (reserved && ReservedWord(id) is { } word)
                bag.Add(NameFaults.ReservedId(id, word), place);
            else if (!_taken.TryGetValue(id, out var first))
                _taken.Add(id, (id, $"{kind} ({place})"));
            else
                bag.Add(first.Id == id ? NameFaults.DuplicateId(id, first.Holder) : NameFaults.IdsDifferByCase(id, first.Id, first.Holder), place);
        }

        private static string? ReservedWord(string id) =>
            id.Equals(ConfigurationIndex.Total, StringComparison.OrdinalIgnoreCase) ? ConfigurationIndex.Total
            : id.Equals(ConfigurationIndex.BudgetName, StringComparison.OrdinalIgnoreCase) ? ConfigurationIndex.BudgetName
            : null;
    }
}
