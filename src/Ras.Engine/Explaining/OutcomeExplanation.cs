using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>One outcome, with what bears on it: the same explanation, grouped by what the law looks at.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; the id where it has none.</param>
/// <param name="Domains">Ids of the domains that bear on it, in the order of the configuration.</param>
/// <param name="Questions">Ids of the questions that bear on it, by themselves or by their domain, in the order of the configuration.</param>
public sealed record OutcomeExplanation(string Id, string Title, IReadOnlyList<string> Domains, IReadOnlyList<string> Questions)
{
    /// <summary>The outcomes that anything bears on: built-in ones first, then the configuration's own.</summary>
    internal static IReadOnlyList<OutcomeExplanation> All(ConfigurationIndex index)
    {
        var known = Outcome.BuiltIn.Concat(index.Configuration.Outcomes ?? []);
        return known.Select(o => Of(index, o)).Where(o => o.Domains.Count + o.Questions.Count > 0).ToArray();
    }

    /// <summary>Ids of the domains that bear on it, and of the questions that do so by themselves.</summary>
    internal IEnumerable<string> BearingOn(ConfigurationIndex index) =>
        Domains.Concat(Questions.Where(q => index.Questions[index.FindQuestion(q)!.Value].Domain is not { } domain || !Domains.Contains(domain)));

    private static OutcomeExplanation Of(ConfigurationIndex index, Outcome outcome)
    {
        var domains = index.Domains.Where(d => d.Outcomes?.Contains(outcome.Id) == true).Select(d => d.Id).ToArray();
        var questions = index.Questions
            .Where(q => q.Outcomes?.Contains(outcome.Id) == true || (q.Domain is { } domain && domains.Contains(domain)))
            .Select(q => q.Id)
            .ToArray();
        return new(outcome.Id, outcome.Title ?? outcome.Id, domains, questions);
    }
}
