using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Raises figures by a percentage, exactly, and rounds each as the rule says.</summary>
/// <param name="Percent">How many percent; below 0 lowers.</param>
/// <param name="Increment">What figures are rounded to.</param>
/// <param name="Mode">How they are rounded.</param>
/// <param name="Only">Patterns of which a figure must fit one; where there are none, all figures that are money.</param>
/// <param name="Except">Patterns of which a figure must fit none.</param>
internal sealed record Uplift(Rational Percent, Rational Increment, RoundingMode Mode, IReadOnlyList<string> Only, IReadOnlyList<string> Except)
{
    /// <summary>The new figures, by their places; those that stay the same are left out.</summary>
    public IReadOnlyDictionary<string, Rational> Of(RasConfiguration configuration, IReadOnlyList<FigureRow> rows)
    {
        var money = MoneyFigures.Of(configuration);
        return rows
            .Where(r => Only.Count == 0 ? money.Contains(r.Figure.Pointer) : Only.Any(p => Fits(r, p)))
            .Where(r => !Except.Any(p => Fits(r, p)))
            .Select(r => (r.Figure, New: Raised(r.Figure.Value)))
            .Where(r => r.New != r.Figure.Value)
            .ToDictionary(r => r.Figure.Pointer, r => r.New, StringComparer.Ordinal);
    }

    /// <summary>One figure raised and rounded.</summary>
    public Rational Raised(Rational figure) => (figure * (1 + (Percent / 100))).Round(Increment, Mode);

    /// <summary>Whether the path of a figure, such as <c>parameters/care-hour/value</c>, fits a pattern, in which * stands for anything.</summary>
    private static bool Fits(FigureRow row, string pattern)
    {
        var path = string.Join("/", row.Figure.Path);
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return path == pattern;
        var (at, end) = (parts[0].Length, path.Length - parts[^1].Length);
        if (end < at || !path.StartsWith(parts[0], StringComparison.Ordinal) || !path.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;
        foreach (var part in parts[1..^1])
        {
            var found = path.IndexOf(part, at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return true;
    }
}
