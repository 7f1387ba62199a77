using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;

namespace Ras.Engine;

/// <summary>Every complete set of answers, where there are few enough to go through, and the figure of each.</summary>
/// <remarks>
/// A branch for each question that is asked and has more than one answer, in the order of the document; a leaf for each set.
/// Leaves are counted in that order, so a branch holds a run of them. A reference to a branch or leaf is a whole number, below 0 for a leaf.
/// </remarks>
internal sealed class AnswerTree
{
    /// <summary>More sets are not gone through one by one.</summary>
    public const int MostSets = 1_000_000;

    /// <summary>Where there is no figure because a requirement is not met: less than any.</summary>
    public const long NotMet = -1;

    /// <summary>Where there is no figure for another reason.</summary>
    public const long NoFigure = -2;

    private readonly AnswerSpace _space;
    private readonly List<Fork> _branches = [];
    private readonly List<int> _children = [];
    private readonly List<long> _amounts = [];
    private readonly List<long> _oneOffs = [];
    private readonly long[] _given;
    private readonly bool[] _asked;
    private int _root;

    private AnswerTree(AnswerSpace space) =>
        (_space, _given, _asked) = (space, new long[space.Answers.Length], new bool[space.Answers.Length]);

    /// <summary>How many sets there are; those that make the same difference to everything counted apart.</summary>
    public BigInteger Sets { get; private set; }

    public AnswerSpace Space => _space;

    public int Root => _root;

    /// <summary>The tree; null where there are more sets than are gone through.</summary>
    /// <param name="space">The answers.</param>
    /// <param name="most">How many are gone through at most.</param>
    /// <param name="trial">Where they are scored.</param>
    /// <param name="observe">Is told of every trial.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static AnswerTree? Build(AnswerSpace space, int most, Trial trial, Action observe, CancellationToken cancellation)
    {
        if (space.Answers.Any(a => !a.AreAll || a.Count > most))
            return null;

        // Why: what is always asked multiplies, and mostly that alone is too much.
        long always = 1;
        foreach (var answers in space.Answers.Where((_, q) => space.Graph.Asked[q] is null))
        {
            if ((always *= answers.Count) > most)
                return null;
        }

        if (new AnswerTree(space).Count(0, 0, most) > most)
            return null;
        var tree = new AnswerTree(space);
        tree._root = tree.Grow(0, BigInteger.One, trial, observe, cancellation);
        return tree;
    }

    public static bool IsLeaf(int reference) => reference < 0;

    public Fork At(int reference) => _branches[reference];

    public int Child(int reference, long answer) => _children[_branches[reference].FirstChild + (int)answer];

    public int FirstLeaf(int reference) => reference < 0 ? ~reference : _branches[reference].FirstLeaf;

    public int LastLeaf(int reference) => reference < 0 ? ~reference : _branches[reference].LastLeaf;

    public long Amount(int leaf) => _amounts[leaf];

    public long OneOff(int leaf) => _oneOffs[leaf];

    /// <summary>The answers of a leaf by their places; to questions that are not asked the first.</summary>
    public long[] GivenAt(int leaf)
    {
        var given = new long[_given.Length];
        for (var at = _root; at >= 0;)
        {
            var branch = _branches[at];

            // Why: leaves are counted in order, so the child that holds one is found by halving.
            var (answer, last) = (0, branch.ChildCount - 1);
            while (answer < last)
            {
                var middle = (answer + last) / 2;
                (answer, last) = LastLeaf(_children[branch.FirstChild + middle]) < leaf ? (middle + 1, last) : (answer, middle);
            }

            given[branch.Question] = answer;
            at = _children[branch.FirstChild + answer];
        }

        return given;
    }

    private int Count(int level, int before, int most)
    {
        for (; level < _given.Length; level++)
        {
            if (!Ask(level) || _space.Answers[level].Count == 1)
                continue;
            for (long answer = 0; answer < _space.Answers[level].Count && before <= most; answer++)
            {
                _given[level] = answer;
                before = Count(level + 1, before, most);
            }

            return before;
        }

        return before + 1;
    }

    private int Grow(int level, BigInteger same, Trial trial, Action observe, CancellationToken cancellation)
    {
        for (; level < _given.Length; level++)
        {
            if (!Ask(level))
                continue;
            var answers = _space.Answers[level];
            if (answers.Count == 1)
            {
                same *= answers.SameAs(0);
                continue;
            }

            var first = _amounts.Count;
            var children = new int[answers.Count];
            for (long answer = 0; answer < answers.Count; answer++)
            {
                _given[level] = answer;
                trial.Give(level, answer);
                children[answer] = Grow(level + 1, same * answers.SameAs(answer), trial, observe, cancellation);
            }

            _branches.Add(new(level, _children.Count, children.Length, first, _amounts.Count - 1, Sum(children, OfAmounts), Sum(children, OfOneOffs)));
            _children.AddRange(children);
            return _branches.Count - 1;
        }

        cancellation.ThrowIfCancellationRequested();
        trial.Run();
        observe();
        Sets += same;
        _amounts.Add(trial.HasFigure ? trial.Amount : trial.Status == ScoreStatus.EligibilityNotMet ? NotMet : NoFigure);
        _oneOffs.Add(trial.HasFigure ? trial.OneOff : NoFigure);
        return ~(_amounts.Count - 1);
    }

    public FigureRange OfAmounts(int reference) => reference < 0 ? FigureRange.Of(_amounts[~reference]) : _branches[reference].Amounts;

    public FigureRange OfOneOffs(int reference) => reference < 0 ? FigureRange.Of(_oneOffs[~reference]) : _branches[reference].OneOffs;

    private static FigureRange Sum(int[] children, Func<int, FigureRange> of) => children.Select(of).Aggregate((all, next) => all | next);

    private bool Ask(int question) => _asked[question] = _space.Graph.Asked[question] is not { } asked || Holds(asked);

    // Invariant: a question is asked by answers alone, and by what is made of them.
    private bool Holds(TestExpression test) => test switch
    {
        AnswerTest answer when !_asked[answer.Question] => _space.Answers[answer.Question].NoneTruth(answer.Column),
        AnswerTest answer => _space.Answers[answer.Question].Truth(answer.Column, _given[answer.Question]),
        CountTest count => count.Parts.Count(Holds) >= count.Least,
        _ => !Holds(((NotTest)test).Part),
    };

    /// <summary>A question and a child for each of its answers.</summary>
    internal readonly record struct Fork(int Question, int FirstChild, int ChildCount, int FirstLeaf, int LastLeaf, FigureRange Amounts, FigureRange OneOffs);
}

/// <summary>The least and the greatest of some figures; the least is greater than the greatest where there is none.</summary>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="HasNotMet">Whether there are answers that do not meet a requirement.</param>
internal readonly record struct FigureRange(long Least, long Greatest, bool HasNotMet)
{
    public bool IsEmpty => Least > Greatest;

    public static FigureRange Of(long figure) => figure switch
    {
        AnswerTree.NotMet => new(long.MaxValue, long.MinValue, true),
        AnswerTree.NoFigure => new(long.MaxValue, long.MinValue, false),
        _ => new(figure, figure, false),
    };

    public static FigureRange operator |(FigureRange one, FigureRange other) =>
        new(Math.Min(one.Least, other.Least), Math.Max(one.Greatest, other.Greatest), one.HasNotMet || other.HasNotMet);
}
