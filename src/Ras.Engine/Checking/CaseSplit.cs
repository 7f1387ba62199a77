using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Takes apart by the answers on which most conditions hang, so that what excludes each other is not added up.</summary>
internal static class CaseSplit
{
    private const long MostCases = 16;
    private const long MostAnswers = 8;

    /// <summary>The questions that most conditions look at, as far as their answers together are few.</summary>
    public static IReadOnlyList<int> Pivots(AnswerSpace space)
    {
        var pivots = new List<int>();
        long cases = 1;
        foreach (var question in Enumerable.Range(0, space.Answers.Length).Where(q => space.Weight(q) > 0).OrderByDescending(space.Weight))
        {
            var answers = space.Answers[question];
            if (!answers.AreAll || answers.Count is < 2 or > MostAnswers || cases * answers.Count > MostCases)
                continue;
            cases *= answers.Count;
            pivots.Add(question);
        }

        return pivots;
    }

    /// <summary>What is possible in each case; one case where a question is the one that is changed.</summary>
    public static IEnumerable<PossibleValues> Cases(PossibleValues values, IReadOnlyList<int> pivots, int but = -1)
    {
        IEnumerable<PossibleValues> cases = [values];
        foreach (var pivot in pivots.Where(p => p != but))
            cases = cases.SelectMany(c => Enumerable.Range(0, (int)c.Space.Answers[pivot].Count).Select(answer => c.Narrowed(pivot, answer, answer)));
        return cases;
    }
}
