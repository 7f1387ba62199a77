using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Keeps, of every edge of a band and every limit of a condition, the people with a figure who came nearest to it on either side: there one step makes most difference.</summary>
internal sealed class EdgeWatch
{
    private readonly List<Edge> _edges = [];

    public EdgeWatch(CheckWork work)
    {
        var (index, program) = (work.Index, work.Program);
        foreach (var (banded, reader) in work.Tables)
            Add(banded.Input, reader, banded.Stretches.Select(s => s.Written).SelectMany(s => new[] { s.Before, s.After }));
        foreach (var limit in WrittenFigures.ConditionsOf(index.Configuration).SelectMany(ConditionTree.All).OfType<ValueCondition>().Where(v => v.Of != ConfigurationIndex.BudgetName))
        {
            var stretch = QuantityBuilder.StretchOf(limit, index);
            Add(work.Graph.Of(index.Find(limit.Of)!.Value), ValueReader.Of(program, index.Find(limit.Of)!.Value), [stretch.Before, stretch.After]);
        }
    }

    /// <summary>The people nearest to edges.</summary>
    public IEnumerable<long[]> People => _edges.Select(e => e.Given).OfType<long[]>();

    public IReadOnlyList<Edge> Edges => _edges;

    /// <summary>Takes a trial with a figure into account.</summary>
    public void Observe(Trial trial, Snapshot snapshot)
    {
        foreach (var edge in _edges)
            edge.Observe(trial, snapshot);
    }

    private void Add(ValueExpression quantity, ValueReader reader, IEnumerable<Interval?> sides)
    {
        foreach (var side in sides.OfType<Interval>().Distinct())
        {
            _edges.Add(new(quantity, reader, side));
            _edges.Add(new(quantity, reader, (side.From is null ? side.After : side.Before)!.Value));
        }
    }

    /// <summary>One side of an edge.</summary>
    /// <param name="quantity">The value.</param>
    /// <param name="reader">Reads it.</param>
    /// <param name="side">The side: all that lies before the edge, or all after.</param>
    internal sealed class Edge(ValueExpression quantity, ValueReader reader, Interval side)
    {
        private readonly System.Func<Trial, bool> _isThere = reader.IsIn(side);
        private long _nearest;

        /// <summary>The questions that make a difference to the value.</summary>
        public ulong[] Support => quantity.Support;

        public long[]? Given { get; private set; }

        public void Observe(Trial trial, Snapshot snapshot)
        {
            if (!_isThere(trial))
                return;
            var raw = reader.Read(trial);
            if (Given is not null && (side.From is null ? raw <= _nearest : raw >= _nearest))
                return;
            (_nearest, Given) = (raw, snapshot.Given);
        }
    }
}
