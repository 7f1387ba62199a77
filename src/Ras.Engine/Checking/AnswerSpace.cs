using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Every complete set of answers that a configuration can be given: each question that is asked and must be answered is.</summary>
internal sealed class AnswerSpace
{
    private readonly int[]?[] _touched;
    private readonly int[] _weights;

    public AnswerSpace(QuantityGraph graph)
    {
        Graph = graph;
        var lister = new AnswerLister(graph.Index);
        Answers = graph.Columns.Select((columns, question) => lister.Of(question, columns)).ToArray();
        _touched = new int[]?[Answers.Length];
        _weights = new int[Answers.Length];
        foreach (var test in graph.All.OfType<AnswerTest>())
            _weights[test.Question]++;
        var reduced = BitSet.Empty(graph.All.Count);
        foreach (var expression in graph.All.Where(e => e is AnswerQuantity { IsLeft: true } || e.Reads.Any(r => BitSet.Has(reduced, r.Place))))
            BitSet.Add(reduced, expression.Place);
        Reduced = BitSet.All(reduced).Select(p => (int)p).ToArray();
    }

    public QuantityGraph Graph { get; }

    public ConfigurationIndex Index => Graph.Index;

    /// <summary>The answers of every question.</summary>
    public QuestionAnswers[] Answers { get; }

    /// <summary>The places of what reducers leave, and of all that hangs on that.</summary>
    public int[] Reduced { get; }

    /// <summary>The questions on which some expressions hang, what most hangs on first, and then those on which only others do.</summary>
    public int[] Order(IEnumerable<Expression> first, IEnumerable<Expression> then)
    {
        var (near, all) = (SupportOf(first), SupportOf(first.Concat(then)));
        return BitSet.All(all).Select(q => (int)q).OrderBy(q => BitSet.Has(near, q) ? 0 : 1).ThenByDescending(Weight).ToArray();
    }

    /// <summary>The questions on which an expression hangs, but for one: pivots first, then those that come together with that one soonest.</summary>
    public int[] OrderAround(int question, IReadOnlyList<Expression> expressions, IReadOnlyList<int> pivots)
    {
        var nearest = Enumerable.Repeat(long.MaxValue, Answers.Length).ToArray();
        foreach (var place in Touched(question))
        {
            var support = Graph.All[place].Support;
            var size = BitSet.Count(support);
            foreach (var other in BitSet.All(support))
                nearest[other] = Math.Min(nearest[other], size);
        }

        return BitSet.All(SupportOf(expressions)).Select(q => (int)q).Where(q => q != question)
            .OrderBy(q => pivots.Contains(q) ? 0 : 1).ThenBy(q => nearest[q]).ThenByDescending(Weight).ToArray();
    }

    private ulong[] SupportOf(IEnumerable<Expression> expressions)
    {
        var support = BitSet.Empty(Answers.Length);
        foreach (var expression in expressions)
            BitSet.AddShifted(support, expression.Support, 0);
        return support;
    }

    /// <summary>How many conditions look at the answer to a question: what most hangs on is settled first.</summary>
    public int Weight(int question) => _weights[question];

    /// <summary>The places of the expressions that hang on a question.</summary>
    public int[] Touched(int question) => _touched[question] ??= Graph.All.Where(e => BitSet.Has(e.Support, question)).Select(e => e.Place).ToArray();
}
