using System.Collections.Generic;
using System.Linq;

namespace Ras.Cli;

/// <summary>The largest falls and rises by reference, for the analyst: the same whichever thread saw which case. Used by one thread at a time.</summary>
internal sealed class LargestChanges(int most)
{
    private readonly PriorityQueue<LargeChange, LargeChange> _falls = new(Comparer<LargeChange>.Create(CompareSmallestFirst));
    private readonly PriorityQueue<LargeChange, LargeChange> _rises = new(Comparer<LargeChange>.Create(CompareSmallestFirst));

    /// <summary>The falls, the largest first.</summary>
    public IEnumerable<LargeChange> Falls => InOrder(_falls);

    /// <summary>The rises, the largest first.</summary>
    public IEnumerable<LargeChange> Rises => InOrder(_rises);

    /// <summary>Whether a change may be among the largest so far.</summary>
    public bool MayTake(decimal difference)
    {
        if (most == 0 || difference == 0)
            return false;
        var queue = difference < 0 ? _falls : _rises;
        return queue.Count < most || decimal.Abs(difference) >= decimal.Abs(queue.Peek().Difference);
    }

    public void Add(LargeChange change)
    {
        var queue = change.Difference < 0 ? _falls : _rises;
        if (queue.Count < most)
            queue.Enqueue(change, change);
        else
            queue.EnqueueDequeue(change, change);
    }

    public void Add(LargestChanges other)
    {
        foreach (var change in other._falls.UnorderedItems.Concat(other._rises.UnorderedItems))
            Add(change.Element);
    }

    private static IEnumerable<LargeChange> InOrder(PriorityQueue<LargeChange, LargeChange> queue) =>
        queue.UnorderedItems.Select(i => i.Element).OrderByDescending(c => c, Comparer<LargeChange>.Create(CompareSmallestFirst));

    /// <summary>By size, and of equal changes the later case first, so that every two cases have an order.</summary>
    private static int CompareSmallestFirst(LargeChange? left, LargeChange? right) =>
        (decimal.Abs(left!.Difference), -left.File, -left.Row).CompareTo((decimal.Abs(right!.Difference), -right.File, -right.Row));
}

/// <summary>One case whose budget changes.</summary>
/// <param name="Reference">The host's name for it.</param>
/// <param name="File">The place of its file among those that were named, from 0.</param>
/// <param name="Row">Its row there.</param>
/// <param name="Before">The budget before.</param>
/// <param name="After">The budget after.</param>
internal sealed record LargeChange(string Reference, int File, long Row, decimal Before, decimal After)
{
    public decimal Difference => After - Before;
}
