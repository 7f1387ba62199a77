using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Ras.Engine;

/// <summary>A list that never changes and equals another with equal entries in the same order.</summary>
/// <typeparam name="T">What it lists; entries are never null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] _entries;

    internal ValueList(T[] entries)
    {
        foreach (var entry in entries)
        {
            if (entry is null)
                throw new ArgumentNullException(nameof(entries), "An entry of a list is null.");
        }

        _entries = entries;
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at a place counted from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _entries[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _entries.SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Aggregate(_entries.Length, (hash, entry) => Framework.CombineHash(hash, entry.GetHashCode()));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    /// <summary>The entries in brackets, for a debugger or a test's message.</summary>
    public override string ToString() => "[" + string.Join(", ", _entries) + "]";
}

/// <summary>Makes lists that never change.</summary>
public static class ValueList
{
    /// <summary>Makes a list of entries; collection expressions call this.</summary>
    /// <typeparam name="T">What it lists.</typeparam>
    /// <param name="entries">The entries, none null.</param>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> entries)
        where T : notnull => new(entries.ToArray());

    /// <summary>Makes a list of entries.</summary>
    /// <typeparam name="T">What it lists.</typeparam>
    /// <param name="entries">The entries, none null.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of them, are null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> entries)
        where T : notnull
    {
        Framework.ThrowIfNull(entries);
        return new(entries.ToArray());
    }
}
