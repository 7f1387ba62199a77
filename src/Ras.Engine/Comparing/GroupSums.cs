using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The cases of one group, by what would change, and their money.</summary>
internal sealed class GroupSums
{
    // Why a field and not a property: adding to a copy of a sum would add to nothing.
    private WideSum _before;
    private WideSum _after;

    /// <summary>How many cases there are of each class of change.</summary>
    public long[] Cases { get; } = new long[ChangeClasses.Count];

    /// <summary>The sum of the budgets before, in units, of cases that have one before and after.</summary>
    public System.Numerics.BigInteger Before => _before.Value;

    /// <summary>The sum of the budgets after, in units, of cases that have one before and after.</summary>
    public System.Numerics.BigInteger After => _after.Value;

    public void Add(ChangeClass change, long before, long after)
    {
        Cases[(int)change]++;
        if (!ChangeClasses.IsCompared(change))
            return;
        _before.Add(before);
        _after.Add(after);
    }

    public void Add(GroupSums other) => Add(other.Cases, other.Before, other.After);

    public void Add(IReadOnlyList<long> cases, System.Numerics.BigInteger before, System.Numerics.BigInteger after)
    {
        for (var i = 0; i < Cases.Length; i++)
            Cases[i] += cases[i];
        _before.Add(before);
        _after.Add(after);
    }
}

/// <summary>The groups of one column.</summary>
internal sealed class GroupColumnSums
{
    private readonly Dictionary<string, GroupSums> _groups = new(StringComparer.Ordinal);

    public int Count => _groups.Count;

    /// <summary>The groups in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, GroupSums>> InOrder => _groups.OrderBy(g => g.Key, StringComparer.Ordinal);

    public GroupSums Of(string name)
    {
        if (!_groups.TryGetValue(name, out var group))
            _groups.Add(name, group = new());
        return group;
    }

    public void Add(GroupColumnSums other)
    {
        foreach (var group in other._groups)
            Of(group.Key).Add(group.Value);
    }
}
