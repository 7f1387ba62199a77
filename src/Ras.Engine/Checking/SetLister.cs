using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Lists the sets of options that a question can be answered by: all of them where they are few enough, else some, with what all of them can count.</summary>
internal sealed class SetLister
{
    /// <summary>So many options give few enough sets always.</summary>
    private const int FewOptions = 6;

    /// <summary>So many options of all questions together give sets that may yet be gone through with all other answers.</summary>
    private const int AllOptions = 20;

    /// <summary>Where there are more options, how many sets are listed in all.</summary>
    private const long SomeSets = 1 << 18;

    private readonly Effort _sets;

    /// <param name="options">Of how many options together every set may be answered.</param>
    public SetLister(int options) => _sets = new(options <= AllOptions ? 1 << AllOptions : SomeSets);

    /// <param name="points">What each option counts.</param>
    /// <param name="exclusive">Whether it stands alone.</param>
    /// <param name="highest">Whether only the highest counts.</param>
    /// <param name="effect">What a set does.</param>
    public AnswerListing List(BigInteger[] points, bool[] exclusive, bool highest, Func<ulong, BigInteger, AnswerEffect> effect)
    {
        var together = Enumerable.Range(0, points.Length).Where(i => !exclusive[i]).ToArray();
        var all = together.Length <= FewOptions || (together.Length <= AllOptions && _sets.Take(1L << together.Length));
        var sets = all ? AllOf(together) : SomeOf(together);
        sets.AddRange(Enumerable.Range(0, points.Length).Where(i => exclusive[i]).Select(i => 1UL << i));
        var places = new Dictionary<ulong, int>();
        foreach (var set in sets)
        {
            if (!places.ContainsKey(set))
                places.Add(set, places.Count);
        }

        return new(places.Keys.Select(set => effect(set, PointsOf(set, points, highest))).ToArray())
        {
            Steps = Steps(places, together, exclusive),
            AreAll = all,
            WholePoints = all ? null : WholePoints(points, exclusive, highest),
            FurtherPoints = all ? null : Further(points),
        };
    }

    private static List<ulong> AllOf(int[] options)
    {
        var sets = new List<ulong> { 0 };
        foreach (var option in options)
            sets.AddRange(sets.Select(set => set | (1UL << option)).ToArray());
        return sets;
    }

    /// <summary>None, each alone, all, and all but each.</summary>
    private static List<ulong> SomeOf(int[] options)
    {
        var whole = options.Aggregate(0UL, (all, option) => all | (1UL << option));
        return [0, .. options.Select(o => 1UL << o), .. options.Select(o => whole & ~(1UL << o)), whole];
    }

    private static BigInteger PointsOf(ulong set, BigInteger[] points, bool highest)
    {
        var chosen = Enumerable.Range(0, points.Length).Where(i => (set >> i & 1) != 0).Select(i => points[i]).ToArray();
        if (chosen.Length == 0)
            return BigInteger.Zero;
        return highest ? chosen.Aggregate(BigInteger.Max) : chosen.Aggregate(BigInteger.Zero, (sum, p) => sum + p);
    }

    /// <summary>One option more; and from one alone to one further down, where either stands alone.</summary>
    private static List<(int From, int To)> Steps(Dictionary<ulong, int> places, int[] together, bool[] exclusive)
    {
        var steps = new List<(int, int)>();
        foreach (var place in places)
        {
            // Why: no set holds another option beside one that stands alone.
            foreach (var option in together)
            {
                if ((place.Key >> option & 1) == 0 && places.TryGetValue(place.Key | (1UL << option), out var more))
                    steps.Add((place.Value, more));
            }
        }

        for (var i = 0; i < exclusive.Length; i++)
        {
            for (var j = i + 1; j < exclusive.Length; j++)
            {
                if (exclusive[i] || exclusive[j])
                    steps.Add((places[1UL << i], places[1UL << j]));
            }
        }

        return steps;
    }

    private static ValueSet WholePoints(BigInteger[] points, bool[] exclusive, bool highest)
    {
        if (highest)
            return ValueSet.Of(points.Append(BigInteger.Zero));
        var effort = new Effort(1 << 22);
        var together = points.Where((_, i) => !exclusive[i])
            .Aggregate(ValueSet.Of(BigInteger.Zero), (all, p) => ValueSet.Sum(all, ValueSet.Of([BigInteger.Zero, p], false), effort));
        return points.Where((_, i) => exclusive[i]).Aggregate(together, (all, p) => ValueSet.Union(all, ValueSet.Of(p), effort));
    }

    private static Shift Further(BigInteger[] points)
    {
        var (low, high) = (points.Aggregate(BigInteger.Min), points.Aggregate(BigInteger.Max));
        return new Shift(low - high, high - low) | new Shift(low, high);
    }
}
