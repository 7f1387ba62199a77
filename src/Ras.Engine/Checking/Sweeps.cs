using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Changes one answer after another of people who get a figure, where there are too many answers to go through.</summary>
internal sealed class Sweeps(CheckWork work)
{
    private const long Work = 90_000_000;
    private const int FewAnswers = 16;

    private readonly Draw _draw = new(1834);

    /// <summary>What was found for a question, looking on where its bounds say that there may be more.</summary>
    public QuestionPairs Of(int question, PairBounds bounds, IEnumerable<LocalFall> falls, bool byAnswer)
    {
        var pairs = new QuestionPairs();
        var answers = work.Space.Answers[question];
        var effort = work.Allow(Work / Math.Max(1, work.Space.Answers.Length));
        foreach (var person in work.Figures)
        {
            if (!Sweep(question, person, pairs, effort, byAnswer))
                return pairs;
        }

        if (answers.IsAscending && !bounds.NeverFalls && pairs is { Fall: null, OneOffFall: null, Loss: null })
            LookForFalls(question, falls, pairs, effort);
        Improve(question, bounds, pairs, effort, byAnswer);
        return pairs;
    }

    /// <summary>Scores somebody under the answers to one question; false where the work allowed is used up.</summary>
    private bool Sweep(int question, IReadOnlyList<long> person, QuestionPairs pairs, Effort effort, bool byAnswer)
    {
        var answers = work.Space.Answers[question];
        var order = OrderOf(answers);
        if (!effort.Take(order.Count * work.TrialCost))
            return false;
        var figures = new Dictionary<long, (long Amount, long OneOff)>();
        work.Trial.Give(person);
        foreach (var answer in order)
        {
            if (figures.ContainsKey(answer))
                continue;
            work.Trial.Give(question, answer);
            work.Trial.Run();

            // Why: who is not asked the question has no answer to it that could change.
            if (!work.Trial.IsAsked(question))
                break;
            var none = work.Trial.Status == ScoreStatus.EligibilityNotMet ? AnswerTree.NotMet : AnswerTree.NoFigure;
            figures[answer] = work.Trial.HasFigure ? (work.Trial.Amount, work.Trial.OneOff) : (none, none);
        }

        work.Trial.Give(question, person[question]);
        if (figures.Count == 0)
            return true;
        long[] Given(long answer)
        {
            long[] given = [.. person];
            given[question] = answer;
            return given;
        }

        pairs.Take(answers, order, StepsAmong(answers, figures), new(a => figures[a].Amount, a => figures[a].OneOff, Given), byAnswer);
        return true;
    }

    /// <summary>All answers of a question in order, or where they are many the first, the last, and some that stand next to each other.</summary>
    private IReadOnlyList<long> OrderOf(QuestionAnswers answers)
    {
        if (answers.Count <= FewAnswers * 4)
            return answers.Ordered ?? Enumerable.Range(0, (int)answers.Count).Select(i => (long)i).ToArray();
        var some = new SortedSet<long> { answers.First, answers.First + 1, answers.Count - 2, answers.Count - 1 };
        while (some.Count < FewAnswers)
        {
            var at = answers.First + _draw.Below(answers.Count - 1 - answers.First);
            some.Add(at);
            some.Add(at + 1);
        }

        return some.ToArray();
    }

    private static IEnumerable<AnswerStep> StepsAmong(QuestionAnswers answers, Dictionary<long, (long Amount, long OneOff)> scored)
    {
        if (answers.Count <= FewAnswers * 4 || !answers.IsOrdered)
        {
            for (long i = 0; i < answers.StepCount; i++)
            {
                if (answers.Step(i) is var step && scored.ContainsKey(step.From) && scored.ContainsKey(step.To))
                    yield return step;
            }

            yield break;
        }

        foreach (var from in scored.Keys)
        {
            if (answers is NumberAnswers && scored.ContainsKey(from + 1) && !answers.IsNone(from))
                yield return new(from, from + 1);
        }
    }

    /// <summary>Where a small part falls, completes it by the answers of people who get a figure, and by others.</summary>
    private void LookForFalls(int question, IEnumerable<LocalFall> falls, QuestionPairs pairs, Effort effort)
    {
        var hints = falls.Take(8).ToList();
        for (var round = 0; round < 200 && pairs is { Fall: null, OneOffFall: null, Loss: null }; round++)
        {
            var person = work.Figures.Count > 0 ? (long[])work.Figures[(int)_draw.Below(work.Figures.Count)].Clone() : new long[work.Space.Answers.Length];
            if (round >= work.Figures.Count)
            {
                for (var i = 0; i < person.Length; i++)
                    person[i] = _draw.Below(3) == 0 ? _draw.Below(work.Space.Answers[i].Count) : person[i];
            }

            foreach (var (other, answer) in hints.Count > 0 ? hints[round % hints.Count].Others : [])
                person[other] = answer;
            if (!Sweep(question, person, pairs, effort, byAnswer: false))
                return;
        }
    }

    /// <summary>Changes other answers one at a time for as long as a step, or the way from the first answer, becomes greater.</summary>
    private void Improve(int question, PairBounds bounds, QuestionPairs pairs, Effort effort, bool byAnswer)
    {
        bool StepIsOpen() => pairs.Step is { } step && Math.Abs(step.Change) < bounds.StepLimit;
        bool GreatestIsOpen() => pairs.Greatest is { } greatest && greatest.Change < bounds.Influence.Greatest;
        bool LeastIsOpen() => pairs.Least is { } least && least.Change > bounds.Influence.Least;
        if (StepIsOpen())
            Climb(question, () => pairs.Step!, StepIsOpen, pairs, effort, byAnswer);
        if (GreatestIsOpen())
            Climb(question, () => pairs.Greatest!, GreatestIsOpen, pairs, effort, byAnswer);
        if (LeastIsOpen())
            Climb(question, () => pairs.Least!, LeastIsOpen, pairs, effort, byAnswer);
    }

    private void Climb(int question, Func<FigurePair> best, Func<bool> isOpen, QuestionPairs pairs, Effort effort, bool byAnswer)
    {
        for (var better = true; better;)
        {
            better = false;
            for (var other = 0; other < work.Space.Answers.Length; other++)
            {
                if (other == question || !BitSet.Has(work.Graph.Amount.Support, other))
                    continue;
                var answers = work.Space.Answers[other];
                for (var i = 0; i < Math.Min(answers.Count, 12); i++)
                {
                    var known = best();
                    var person = (long[])known.From.Clone();
                    var answer = answers.Count <= 12 ? i : i switch { 0 => 0, 1 => answers.Count - 1, _ => _draw.Below(answers.Count) };
                    if (person[other] == answer)
                        continue;
                    person[other] = answer;
                    if (!Sweep(question, person, pairs, effort, byAnswer) || !isOpen())
                        return;
                    better |= !ReferenceEquals(best(), known);
                }
            }
        }
    }
}
