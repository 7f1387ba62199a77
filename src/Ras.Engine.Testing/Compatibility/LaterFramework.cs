#if NETSTANDARD2_0
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Ras;

/// <summary>The few members of later frameworks that the contract uses, under their own names where netstandard2.0 has none.</summary>
internal static class LaterFramework
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null) =>
            Engine.Framework.ThrowIfNull(argument, name);
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfLessThan(int value, int least, [CallerArgumentExpression(nameof(value))] string? name = null)
        {
            if (value < least)
                throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"It must be at least {least}."));
        }
    }

    extension(Enum)
    {
        public static T[] GetValues<T>()
            where T : struct, Enum => (T[])Enum.GetValues(typeof(T));
    }

    extension(string text)
    {
        public bool StartsWith(char first) => text.Length > 0 && text[0] == first;
    }

    extension<T>(IEnumerable<T> source)
    {
        public IEnumerable<(T First, TOther Second)> Zip<TOther>(IEnumerable<TOther> others) => source.Zip(others, (one, other) => (one, other));

        public IEnumerable<T> DistinctBy<TKey>(Func<T, TKey> key) => source.GroupBy(key).Select(same => same.First());

        public HashSet<T> ToHashSet(IEqualityComparer<T>? comparer = null) => new(source, comparer);
    }

    extension<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values)
    {
        public TValue? GetValueOrDefault(TKey key) => values.TryGetValue(key, out var value) ? value : default;
    }
}
#endif
