#if NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ras.Engine.Tests;

/// <summary>Members of later frameworks that the tests use, under their own names where .NET Framework has none.</summary>
internal static class LaterMembers
{
    extension(string)
    {
        public static string Create(IFormatProvider provider, FormattableString text) => text.ToString(provider);

        public static string Join(char between, IEnumerable<string> parts) => string.Join(between.ToString(), parts);
    }

    extension(string text)
    {
        public bool EndsWith(char last) => text.Length > 0 && text[^1] == last;

        public bool Contains(char one) => text.IndexOf(one) >= 0;

        public bool Contains(string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;

        public string[] Split(string separator) => text.Split([separator], StringSplitOptions.None);

        public string[] Split(char separator, StringSplitOptions options) => text.Split([separator], options);

        public string ReplaceLineEndings(string ending) => text.Replace("\r\n", "\n").Replace("\n", ending);

        // Invariant: every test compares ordinally, which is what this framework's own does.
        public string Replace(string part, string by, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(part, by) : throw new NotSupportedException();

        public IEnumerable<string> EnumerateRunes()
        {
            for (var at = 0; at < text.Length; at++)
                yield return char.IsHighSurrogate(text[at]) ? text.Substring(at++, 2) : text.Substring(at, 1);
        }
    }

    extension(char)
    {
        public static bool IsAsciiDigit(char one) => one is >= '0' and <= '9';

        public static bool IsAsciiLetterUpper(char one) => one is >= 'A' and <= 'Z';
    }

    extension(Enum)
    {
        public static string[] GetNames<T>()
            where T : struct, Enum => Enum.GetNames(typeof(T));
    }

    extension(Environment)
    {
        public static long TickCount64 => Environment.TickCount & int.MaxValue;
    }

    extension(SHA256)
    {
        public static byte[] HashData(byte[] bytes) => Framework.Sha256(bytes);
    }

    extension(Stream stream)
    {
        public void Write(byte[] bytes) => stream.Write(bytes, 0, bytes.Length);
    }

    extension(Random random)
    {
        public long NextInt64()
        {
            var bytes = new byte[8];
            random.NextBytes(bytes);
            return BitConverter.ToInt64(bytes, 0) & long.MaxValue;
        }

        public long NextInt64(long below) => random.NextInt64() % below;

        // Why in whole numbers of any size: what lies between two numbers may be more than one of them holds.
        public long NextInt64(long from, long below) =>
            (long)(from + ((((BigInteger)random.NextInt64() << 1) + random.Next(2)) % ((BigInteger)below - from)));
    }

    extension(Encoding encoding)
    {
        public string GetString(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
    }

    extension(GC)
    {
        // Why nothing: this framework does not count it, and what is measured by it is measured elsewhere.
        public static long GetAllocatedBytesForCurrentThread() => 0;
    }

    extension(Regex)
    {
        public static int Count(string text, string pattern) => Regex.Matches(text, pattern).Count;
    }

    extension(MatchCollection matches)
    {
        public IEnumerable<T> Select<T>(Func<Match, T> selector) => matches.Cast<Match>().Select(selector);

        public IEnumerable<T> SelectMany<T>(Func<Match, IEnumerable<T>> selector) => matches.Cast<Match>().SelectMany(selector);
    }

    extension<T>(IEnumerable<T> source)
    {
        public IEnumerable<T> Order(IComparer<T>? comparer = null) => source.OrderBy(one => one, comparer);

        public IEnumerable<T> SkipLast(int count) => source.Reverse().Skip(count).Reverse();
    }

    extension<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values)
    {
        public TValue GetValueOrDefault(TKey key, TValue otherwise) => values.TryGetValue(key, out var value) ? value : otherwise;
    }

    extension<TKey, TValue>(KeyValuePair<TKey, TValue> pair)
    {
        public void Deconstruct(out TKey key, out TValue value) => (key, value) = (pair.Key, pair.Value);
    }
}
#endif
