using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Goes through all pairs of answer sets that differ in the answer to one question, where there are few enough sets for a tree.</summary>
/// <remarks>
/// All else equal means: every question that is asked under both answers has the same answer. What is asked under one of the two alone may
/// have any. So two branches of the tree are walked side by side: at a question that both have, together; at one that a single
/// side has, on that side alone. What cannot be a greater change than one found already is passed over.
/// </remarks>
internal sealed class TreePairs(AnswerTree tree)
{
    /// <summary>How many places are looked at in all where answers lead to further questions that are not the same.</summary>
    private const int MostVisits = 50_000_000;

    private Func<int, FigureRange> _figures = tree.OfAmounts;
    private int _sign;
    private long _best;
    private (int From, int To)? _found;
    private int _visits;
    private bool _forLoss;

    public QuestionPairs Of(int question, bool byAnswer)
    {
        var at = new List<int>();
        Find(tree.Root, question, at);
        var pairs = new QuestionPairs { SawAll = true };
        foreach (var branch in at)
        {
            var answers = tree.Space.Answers[question];
            var first = tree.Child(branch, answers.First);
            if (Enumerable.Range(0, tree.At(branch).ChildCount).All(i => answers.IsNone(i) || AreAlike(first, tree.Child(branch, i))))
                TakeAlike(branch, pairs, byAnswer);
            else
                TakeApart(branch, pairs, byAnswer);
        }

        return pairs;
    }

    /// <summary>Takes a branch whose answers lead to the same further questions: leaf by leaf, all answers at once.</summary>
    private void TakeAlike(int branch, QuestionPairs pairs, bool byAnswer)
    {
        var answers = tree.Space.Answers[tree.At(branch).Question];
        var order = answers.Ordered ?? Enumerable.Range(0, tree.At(branch).ChildCount).Select(i => (long)i).ToArray();
        var steps = Next(answers).ToArray();
        var firsts = Enumerable.Range(0, tree.At(branch).ChildCount).Select(i => tree.FirstLeaf(tree.Child(branch, i))).ToArray();
        var leaves = tree.LastLeaf(tree.Child(branch, answers.First)) - firsts[answers.First] + 1;
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            var at = leaf;
            pairs.Take(answers, order, steps, new(a => tree.Amount(firsts[a] + at), a => tree.OneOff(firsts[a] + at), a => tree.GivenAt(firsts[a] + at)), byAnswer);
        }
    }

    private void TakeApart(int branch, QuestionPairs pairs, bool byAnswer)
    {
        var answers = tree.Space.Answers[tree.At(branch).Question];
        if (answers.IsAscending)
        {
            foreach (var step in Further(answers))
            {
                pairs.OfferFall(Extreme(branch, step, -1, tree.OfAmounts, pairs, -(pairs.Fall?.Change ?? 0)));
                pairs.OfferOneOffFall(Extreme(branch, step, -1, tree.OfOneOffs, pairs, -(pairs.OneOffFall?.Change ?? 0)));
                pairs.OfferLoss(Lost(branch, step, pairs));
            }

            foreach (var step in Next(answers))
            {
                pairs.OfferStep(Extreme(branch, step, 1, tree.OfAmounts, pairs, pairs.Step is { } up ? Math.Abs(up.Change) : -1));
                pairs.OfferStep(Extreme(branch, step, -1, tree.OfAmounts, pairs, pairs.Step is { } down ? Math.Abs(down.Change) : -1));
            }
        }

        foreach (var step in !answers.IsOrdered ? FromFirst(answers) : Further(answers))
        {
            pairs.OfferInfluence(Extreme(branch, step, -1, tree.OfAmounts, pairs, -(pairs.Least?.Change ?? long.MaxValue)));
            pairs.OfferInfluence(Extreme(branch, step, 1, tree.OfAmounts, pairs, pairs.Greatest?.Change ?? long.MinValue));
        }

        foreach (var step in byAnswer ? FromFirst(answers) : [])
        {
            pairs.OfferByAnswer(step.To, Extreme(branch, step, -1, tree.OfAmounts, pairs, long.MinValue));
            pairs.OfferByAnswer(step.To, Extreme(branch, step, 1, tree.OfAmounts, pairs, long.MinValue));
        }
    }

    private bool AreAlike(int one, int other)
    {
        if (AnswerTree.IsLeaf(one) || AnswerTree.IsLeaf(other))
            return AnswerTree.IsLeaf(one) && AnswerTree.IsLeaf(other);
        return tree.At(one).Question == tree.At(other).Question
            && Enumerable.Range(0, tree.At(one).ChildCount).All(i => AreAlike(tree.Child(one, i), tree.Child(other, i)));
    }

    public static IEnumerable<AnswerStep> Next(QuestionAnswers answers)
    {
        for (long i = 0; i < answers.StepCount; i++)
            yield return answers.Step(i);
    }

    public static IEnumerable<AnswerStep> Further(QuestionAnswers answers)
    {
        if (answers.Ordered is not { } ordered)
        {
            foreach (var step in Next(answers))
                yield return step;
            yield break;
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = i + 1; j < ordered.Count; j++)
            {
                if (ordered[i] != ordered[j])
                    yield return new(ordered[i], ordered[j]);
            }
        }
    }

    public static IEnumerable<AnswerStep> FromFirst(QuestionAnswers answers)
    {
        for (long answer = 0; answer < answers.Count; answer++)
        {
            if (answer != answers.First && !answers.IsNone(answer))
                yield return new(answers.First, answer);
        }
    }

    /// <summary>The branches at which a question is answered.</summary>
    private void Find(int reference, int question, List<int> found)
    {
        if (AnswerTree.IsLeaf(reference) || tree.At(reference).Question > question)
            return;
        if (tree.At(reference).Question == question)
        {
            found.Add(reference);
            return;
        }

        for (var answer = 0; answer < tree.At(reference).ChildCount; answer++)
            Find(tree.Child(reference, answer), question, found);
    }

    /// <summary>The pair with the greatest change up (1) or down (-1), where that is greater than one known already.</summary>
    private FigurePair? Extreme(int branch, AnswerStep step, int sign, Func<int, FigureRange> figures, QuestionPairs pairs, long known)
    {
        (_figures, _sign, _best, _found, _forLoss) = (figures, sign, known, null, false);
        Visit(tree.Child(branch, step.From), tree.Child(branch, step.To));
        pairs.SawAll &= _visits < MostVisits;
        return _found is { } found ? new(tree.GivenAt(found.From), tree.GivenAt(found.To), _best * sign) : null;
    }

    private FigurePair? Lost(int branch, AnswerStep step, QuestionPairs pairs)
    {
        (_figures, _found, _forLoss) = (tree.OfAmounts, null, true);
        if (pairs.Loss is null)
            Visit(tree.Child(branch, step.From), tree.Child(branch, step.To));
        return _found is { } found ? new(tree.GivenAt(found.From), tree.GivenAt(found.To), 0) : null;
    }

    private void Visit(int from, int to)
    {
        if (++_visits >= MostVisits)
            return;
        var (before, after) = (_figures(from), _figures(to));
        if (_forLoss ? _found is not null || before.IsEmpty || !after.HasNotMet : before.IsEmpty || after.IsEmpty || Most(before, after) <= _best)
            return;
        var (left, right) = (QuestionAt(from), QuestionAt(to));
        if (left == int.MaxValue && right == int.MaxValue)
        {
            (_best, _found) = (_forLoss ? 0 : Most(before, after), (~from, ~to));
            return;
        }

        var (first, count) = (0, left <= right ? tree.At(from).ChildCount : tree.At(to).ChildCount);

        // Why: the most promising first, so that most of the others are passed over.
        for (var answer = 1; answer < count && !_forLoss; answer++)
        {
            if (Promise(from, to, left, right, answer) > Promise(from, to, left, right, first))
                first = answer;
        }

        for (var i = -1; i < count; i++)
        {
            var answer = i < 0 ? first : i;
            if (i != first)
                Visit(left <= right ? tree.Child(from, answer) : from, right <= left ? tree.Child(to, answer) : to);
        }
    }

    private long Promise(int from, int to, int left, int right, int answer)
    {
        var (before, after) = (_figures(left <= right ? tree.Child(from, answer) : from), _figures(right <= left ? tree.Child(to, answer) : to));
        return before.IsEmpty || after.IsEmpty ? long.MinValue : Most(before, after);
    }

    /// <summary>The greatest change, counted in the direction that is looked for, that two branches may hold.</summary>
    private long Most(FigureRange before, FigureRange after) => _sign > 0 ? after.Greatest - before.Least : before.Greatest - after.Least;

    private int QuestionAt(int reference) => AnswerTree.IsLeaf(reference) ? int.MaxValue : tree.At(reference).Question;
}
