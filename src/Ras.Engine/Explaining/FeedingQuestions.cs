using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The questions that bear on a domain without being combined in it.</summary>
internal static class FeedingQuestions
{
    /// <summary>Places of the questions that the domain's steps read, however far back, and of all reducers on the way; not those that it combines.</summary>
    public static IEnumerable<int> Of(ConfigurationIndex index, int domain)
    {
        var own = index.QuestionsByDomain[domain].ToList();
        var feeding = new HashSet<int>();
        var seen = new HashSet<int>();
        var next = new Stack<string>(index.Domains[domain].Of ?? []);
        while (next.Count > 0)
        {
            if (index.Find(next.Pop()) is not { } named)
                continue;

            // Why: another domain, or the total, is explained in its own place.
            if (named.Kind == NameKind.Question)
                feeding.Add(named.Index);
            else if (named.Kind == NameKind.Step && seen.Add(named.Index))
                Read(index.Steps[named.Index], next);
        }

        own.AddRange((index.Domains[domain].Of ?? []).Select(index.FindQuestion).OfType<int>());
        var reducers = feeding.Concat(own).SelectMany(q => index.Questions[q].ReducedBy ?? []).Concat(index.Domains[domain].ReducedBy ?? []);
        return feeding.Concat(reducers.Select(index.FindQuestion).OfType<int>()).Except(own).OrderBy(q => q);
    }

    private static void Read(Step step, Stack<string> next)
    {
        foreach (var reference in StepReads.References(step))
            next.Push(reference);
        foreach (var answered in StepReads.Whens(step).SelectMany(ConditionTree.All).OfType<AnswerCondition>())
            next.Push(answered.Question);
    }
}
