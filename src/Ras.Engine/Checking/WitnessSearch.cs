using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How a search for answers ended.</summary>
internal enum SearchEnd
{
    /// <summary>Answers were found.</summary>
    Found,

    /// <summary>Every answer was gone through or ruled out: there are none.</summary>
    RuledOut,

    /// <summary>The work allowed was used up.</summary>
    GaveUp,
}

/// <summary>Looks for answers by narrowing questions one at a time, leaving aside whatever cannot lead there.</summary>
/// <remarks>
/// Where the search goes through to its end without an answer, none there is. What is left aside is left aside by proof, and what is tried is scored.
/// </remarks>
internal sealed class WitnessSearch
{
    private readonly PossibleValues _all;
    private readonly Trial _trial;
    private readonly int[] _below;
    private readonly int[] _order;
    private readonly Func<PossibleValues, bool> _mayHold;
    private readonly Func<Trial, bool> _holds;
    private readonly Effort _effort;
    private bool _sawAll = true;

    /// <param name="all">All that values can be.</param>
    /// <param name="trial">Where answers are scored; those that were given last stand in for what makes no difference.</param>
    /// <param name="reads">What decides.</param>
    /// <param name="scope">Among whom something is looked for.</param>
    /// <param name="mayHold">Whether what is looked for may come about.</param>
    /// <param name="holds">Whether a trial brings it about.</param>
    /// <param name="effort">How much work may be done.</param>
    public WitnessSearch(PossibleValues all, Trial trial, IReadOnlyList<Expression> reads, EventScope scope, Func<PossibleValues, bool> mayHold, Func<Trial, bool> holds, Effort effort)
    {
        (_all, _trial, _holds, _effort) = (all, trial, holds, effort);
        _mayHold = values => mayHold(values) && ScopeRules.MayHold(scope, values);
        var gates = ScopeRules.Reads(scope, all.Space.Graph);
        _below = all.Space.Graph.Below(reads.Concat(gates));

        // Why: what decides the thing itself comes first; who is let in, last.
        _order = all.Space.Order(reads, gates);
    }

    public SearchEnd Run()
    {
        var end = Visit(_all, 0);
        return end == SearchEnd.RuledOut && !_sawAll ? SearchEnd.GaveUp : end;
    }

    private SearchEnd Visit(PossibleValues values, int depth)
    {
        if (!_effort.Take((_below.Length * 40) + _all.Space.Graph.CostToNarrow))
            return SearchEnd.GaveUp;
        values.WorkOut(_below);
        if (!_mayHold(values))
            return SearchEnd.RuledOut;
        while (depth < _order.Length && values.Answers.IsSingle(_order[depth]))
            depth++;
        if (depth == _order.Length)
            return Try(values) ? SearchEnd.Found : SearchEnd.RuledOut;
        var question = _order[depth];
        var (from, to) = (values.Answers.From(question), values.Answers.To(question));
        _sawAll &= _all.Space.Answers[question].AreAll;
        var end = SearchEnd.RuledOut;
        foreach (var (first, last) in Parts(from, to))
        {
            var part = Visit(values.Narrowed(question, first, last), depth);
            if (part == SearchEnd.Found)
                return part;
            if (part == SearchEnd.GaveUp && _effort.IsSpent)
                return part;
            if (part == SearchEnd.GaveUp)
                end = part;
        }

        return end;
    }

    // Why: few answers are taken one by one; of many, halves, so that a long range is ruled out in few looks.
    public static IEnumerable<(long First, long Last)> Parts(long from, long to)
    {
        if (to - from < 8)
        {
            for (var answer = from; answer <= to; answer++)
                yield return (answer, answer);
        }
        else
        {
            var middle = from + ((to - from) / 2);
            yield return (from, middle);
            yield return (middle + 1, to);
        }
    }

    private bool Try(PossibleValues values)
    {
        foreach (var question in _order)
            _trial.Give(question, values.Answers.From(question));
        _trial.Run();
        return _holds(_trial);
    }
}
