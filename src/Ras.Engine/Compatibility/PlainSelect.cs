using System;
using System.Collections.Generic;

namespace Ras;

/// <summary>What LINQ's <c>Select</c> does, one plain iterator for each pair of types.</summary>
/// <remarks>
/// Why: the framework's own passes the selector to a generic virtual method of its source, so that ahead-of-time
/// compiling makes one copy for every value type that is ever a source times every one that is ever a result: 14 of 20
/// megabytes of a program that uses this library. Standing in a namespace around the library's own, and around the tool's,
/// these two are found before those of <c>System.Linq</c>, and a file that uses nothing else of LINQ names no <c>using</c> for it.
/// </remarks>
internal static class PlainSelect
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
}
