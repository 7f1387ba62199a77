using System;
using System.Collections.Generic;

namespace Ras;

/// <summary>What <c>Select</c>, <c>Where</c>, <c>Take</c> and <c>Skip</c> of LINQ do, one plain iterator for each type or pair of types.</summary>
/// <remarks>
/// Why: the framework's own passes the selector to a generic virtual method of its source, so that ahead-of-time
/// compiling makes one copy for every value type that is ever a source times every one that is ever a result: 14 of 20
/// megabytes of a program that uses this library. Standing in a namespace around the library's own, and around the tool's,
/// these are found before those of <c>System.Linq</c>, and a file that uses nothing else of LINQ names no <c>using</c> for it.
/// </remarks>
internal static class PlainLinq
{
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector)
    {
        foreach (var one in source)
            yield return selector(one);
    }

    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, int, TResult> selector)
    {
        var at = 0;
        foreach (var one in source)
            yield return selector(one, at++);
    }

    // Why: the framework's own has an iterator of its own for each kind of source, each with the generic virtual method above.
    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> predicate)
    {
        foreach (var one in source)
        {
            if (predicate(one))
                yield return one;
        }
    }

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, int, bool> predicate)
    {
        var at = 0;
        foreach (var one in source)
        {
            if (predicate(one, at++))
                yield return one;
        }
    }

    // Why: what the framework's own give can be selected from again, and so has that method too.
    public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count)
    {
        if (count <= 0)
            yield break;
        foreach (var one in source)
        {
            yield return one;
            if (--count == 0)
                yield break;
        }
    }

    public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count)
    {
        foreach (var one in source)
        {
            if (count > 0)
                count--;
            else
                yield return one;
        }
    }
}
