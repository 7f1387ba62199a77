using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Looks for the person for whom something is most, by narrowing answers one question at a time and leaving aside whatever cannot be more.</summary>
/// <remarks>Where the search goes through to its end, nobody has more than what was found.</remarks>
/// <param name="work">What is known.</param>
/// <param name="reads">What decides.</param>
/// <param name="order">The questions that are narrowed, in order.</param>
/// <param name="effort">How much work may be done.</param>
internal abstract class BestSearch(CheckWork work, IReadOnlyList<Expression> reads, int[] order, Effort effort)
{
    private readonly long _cost = work.Graph.Below(reads).Sum(place => work.Graph.All[place].Cost) + work.Graph.CostToNarrow;
    private bool _sawAll = true;

    protected CheckWork Work => work;

    /// <summary>What decides, and what that is worked out from.</summary>
    protected int[] Below { get; } = work.Graph.Below(reads);

    /// <summary>The questions that are narrowed.</summary>
    protected IReadOnlyList<int> Questions => order;

    /// <summary>The most that was found.</summary>
    protected BigInteger Best { get; set; }

    /// <summary>Searches from some states that are narrowed together; whether the search went through to its end.</summary>
    protected bool Search(PossibleValues[] states) => (MostOf(states) is not { } most || Visit(states, most, 0)) && _sawAll;

    /// <summary>The most that there may be; null where there is nothing.</summary>
    protected abstract BigInteger? MostOf(PossibleValues[] states);

    /// <summary>Tries the answers of a state.</summary>
    protected abstract void Try(PossibleAnswers answers);

    private bool Visit(PossibleValues[] states, BigInteger most, int depth)
    {
        if (most <= Best)
            return true;
        while (depth < order.Length && states[0].Answers.IsSingle(order[depth]))
            depth++;
        if (depth == order.Length)
        {
            Try(states[0].Answers);
            return true;
        }

        var question = order[depth];
        _sawAll &= work.Space.Answers[question].AreAll;
        var parts = new List<(PossibleValues[] States, BigInteger Most)>();
        foreach (var (first, last) in WitnessSearch.Parts(states[0].Answers.From(question), states[0].Answers.To(question)))
        {
            if (!effort.Take(states.Length * _cost))
                return false;
            var part = states.Select(s => s.Narrowed(question, first, last)).ToArray();
            if (MostOf(part) is { } partMost && partMost > Best)
                parts.Add((part, partMost));
        }

        // Why: the most promising first; what it shows lets most of the others be left aside.
        var through = true;
        foreach (var (part, partMost) in parts.OrderByDescending(p => p.Most))
            through &= Visit(part, partMost, depth);
        return through;
    }
}
