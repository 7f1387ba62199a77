using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Smaller lists.</summary>
internal static class Listed
{
    /// <summary>The lists with one entry less; null where none is left.</summary>
    public static IEnumerable<ValueList<T>?> Shorter<T>(ValueList<T>? list, Func<T, bool> mayGo, int fewest = 0)
        where T : notnull =>
        from entries in OrNone(list)
        from place in Enumerable.Range(0, entries.Count)
        where entries.Count > fewest && mayGo(entries[place])
        select entries.Count == 1 ? null : ValueList.From(entries.Where((_, i) => i != place));

    /// <summary>The lists with one entry less, of a list that must have so many.</summary>
    public static IEnumerable<ValueList<T>> Shorter<T>(ValueList<T> list, int fewest)
        where T : notnull => Shorter(list, _ => true, fewest).Select(shorter => shorter!);

    public static IEnumerable<ValueList<T>> OrNone<T>(ValueList<T>? list)
        where T : notnull => list is null ? [] : [list];
}
