using System;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Where two documents begin to differ.</summary>
internal static class TextDifference
{
    /// <summary>The first line that differs; null where none does.</summary>
    public static string? Of(string first, string second)
    {
        if (first == second)
            return null;
        var (left, right) = (first.Split('\n'), second.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {at + 1} of the result is {left.ElementAtOrDefault(at)?.Trim()} and then {right.ElementAtOrDefault(at)?.Trim()}";
    }
}
