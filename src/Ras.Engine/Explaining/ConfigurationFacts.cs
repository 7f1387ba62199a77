using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What explanations say of a configuration whatever the answers are, found once for each engine.</summary>
internal sealed class ConfigurationFacts(ConfigurationIndex index)
{
    /// <summary>The outcomes that anything bears on.</summary>
    public IReadOnlyList<OutcomeExplanation> Outcomes { get; } = OutcomeExplanation.All(index);

    /// <summary>Ids of the questions that bear on a domain without being combined in it, by the domain's place.</summary>
    public string[][] FedBy { get; } =
        [.. Enumerable.Range(0, index.Domains.Count).Select(d => FeedingQuestions.Of(index, d).Select(q => index.Questions[q].Id).ToArray())];
}
