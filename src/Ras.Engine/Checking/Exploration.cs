using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Tries answers: all of them where they are few enough; else corners, a walk without a pattern, and then whatever brings each value further.</summary>
internal sealed class Exploration(CheckWork work, int mostSets)
{
    /// <summary>What going through all answers may cost: a million sets of a configuration of some hundred values, tables and conditions.</summary>
    private const long GoingThrough = 1_200_000_000;
    private const long Walk = 40_000_000;
    private const long Climbs = 60_000_000;
    private const long Searches = 60_000_000;
    private const long OneSearch = 4_000_000;
    private const long Edges = 30_000_000;
    private const long LeastWalk = 60_000_000;
    private const long LeastSteps = 2_048;
    private const long CostToBegin = 30;
    private const int MostFigures = 24;
    private const int MostPeople = 120;
    private const int FewAnswers = 24;

    private readonly Draw _draw = new(2003);

    public void Run()
    {
        work.IsCounting = true;
        work.Tree = AnswerTree.Build(work.Space, (int)Math.Min(mostSets, GoingThrough / work.TrialCost), work.Trial, work.See, work.Cancellation);
        if (work.Tree is not null)
        {
            SettleAll();
            return;
        }

        work.IsCounting = false;
        work.RuleOut();
        foreach (var corner in Corners())
            Try(corner);
        FindSomebody();
        WalkAbout();
        Climb();
        Search();
        GoToEdges();
        var extremes = work.Named.Where(n => n.Scope == EventScope.Budgeted).SelectMany(n => new[] { n.Least?.Given, n.Greatest?.Given });
        foreach (var given in extremes.Concat(work.Edges.People).OfType<long[]>())
            Keep(given, MostPeople);
    }

    // Invariant: every set was scored, so what was not seen does not come about, and what was seen is all there is.
    private void SettleAll()
    {
        foreach (var happening in work.Events)
            happening.IsRuledOut = happening.Seen is null && !happening.IsPassedOver();
        foreach (var named in work.Named)
        {
            named.IsNever = named.Least is null;
            if (named is { Least: { } least, Greatest: { } greatest })
                named.Limits = (named.Reader.ToValue(least.Raw), named.Reader.ToValue(greatest.Raw));
        }
    }

    private void Try(IReadOnlyList<long> given)
    {
        work.Trial.Give(given);
        work.Observe();
        if (work.Trial.HasFigure)
            Keep(given, MostFigures / 2);
    }

    private void Keep(IReadOnlyList<long> given, int most)
    {
        if (work.Figures.Count < most && !work.Figures.Any(f => f.SequenceEqual(given)))
            work.Figures.Add([.. given]);
    }

    /// <summary>First and last answers, and those that count least or most and leave least or most.</summary>
    private IEnumerable<long[]> Corners()
    {
        var answers = work.Space.Answers;
        yield return answers.Select(_ => 0L).ToArray();
        yield return answers.Select(a => a.Count - 1).ToArray();
        foreach (var (points, leaves) in new[] { (1, 1), (1, -1), (-1, 1), (-1, -1) })
            yield return answers.Select((_, question) => Furthest(question, points, leaves)).ToArray();
    }

    /// <summary>The answer that counts most or least in a direction; of equals the one that leaves so.</summary>
    private long Furthest(int question, int points, int leaves)
    {
        var answers = work.Space.Answers[question];
        int By(ColumnKind kind, long one, long other)
        {
            var column = work.Graph.Columns[question].Values.FindIndex(v => v.Kind == kind);
            return column < 0 ? 0 : answers.Values(column, one, one).Least.CompareTo(answers.Values(column, other, other).Least);
        }

        int Compare(long one, long other)
        {
            var by = points * By(ColumnKind.Points, one, other);
            return by != 0 ? by : leaves * By(ColumnKind.Leaves, one, other);
        }

        if (answers.Count > AnswerLister.MostListed)
            return Compare(answers.Count - 1, answers.First) > 0 ? answers.Count - 1 : answers.First;
        long best = 0;
        for (long answer = 1; answer < answers.Count; answer++)
            best = Compare(answer, best) > 0 ? answer : best;
        return best;
    }

    /// <summary>Looks for somebody with a figure, or at least not turned away, where no corner is.</summary>
    private void FindSomebody()
    {
        foreach (var scope in new[] { EventScope.Budgeted, EventScope.Admitted })
        {
            if (work.Figures.Count > 0)
                return;
            var holds = (Trial trial) => scope == EventScope.Budgeted ? trial.HasFigure : trial.IsAdmitted;
            var search = new WitnessSearch(work.Values, work.Trial, [], scope, _ => true, holds, work.Allow(OneSearch));
            var end = search.Run();
            if (end == SearchEnd.Found)
                Try(work.Trial.Given);

            // Why: where nobody gets so far, no value is anybody's.
            foreach (var named in work.Named.Where(n => end == SearchEnd.RuledOut && (n.Scope == EventScope.Budgeted || scope == EventScope.Admitted)))
                named.IsNever = true;
        }
    }

    private void WalkAbout()
    {
        var answers = work.Space.Answers;
        var here = work.Figures.Count > 0 ? work.Figures[0] : answers.Select(_ => 0L).ToArray();
        var next = new long[answers.Length];
        var steps = Math.Max(Math.Min(LeastSteps, LeastWalk / work.TrialCost), work.Allow(Walk).Left / work.TrialCost);
        for (long step = 0; step < steps; step++)
        {
            if (step % 256 == 0)
            {
                work.Report(CheckProof.Reach, (int)(step * 50 / steps), 100);
                if (step >= LeastSteps && !work.IsAnythingOpen)
                    return;
            }

            // Why: sometimes nearly all answers are drawn anew, sometimes one or two, so that the walk goes far and stays among those who get something.
            var one = 1L << (int)_draw.Below(7);
            for (var i = 0; i < next.Length; i++)
                next[i] = _draw.Below(one) == 0 || (one == 64 && i == step % next.Length) ? Drawn(answers[i]) : here[i];
            Try(next);
            if (work.Trial.IsAdmitted)
                here = [.. next];
            if (work.Trial.HasFigure && step % Math.Max(1, steps / MostFigures) == 0)
                Keep(next, MostFigures);
        }
    }

    private long Drawn(QuestionAnswers answers) => _draw.Below(4) == 0 ? _draw.Below(2) * (answers.Count - 1) : _draw.Below(answers.Count);

    /// <summary>Brings every value as far down and up as changes of one answer at a time do.</summary>
    private void Climb()
    {
        var effort = work.Allow(Climbs);
        var open = work.Named.OrderByDescending(n => n.Quantity.Place).ToArray();
        for (var i = 0; i < open.Length && !effort.IsSpent; i++)
        {
            work.Report(CheckProof.Reach, 50 + (i * 25 / open.Length), 100);
            Climb(open[i], up: false, effort);
            Climb(open[i], up: true, effort);
        }
    }

    private void Climb(NamedValue named, bool up, Effort effort)
    {
        if (named.IsReached(up) || named.End(up) is null)
            return;
        var questions = BitSet.All(named.Quantity.Support).Select(q => (int)q).ToArray();
        work.Trial.Give(named.End(up)!.Value.Given);
        for (var pass = 0; pass < 3; pass++)
        {
            var before = named.End(up)!.Value.Raw;
            foreach (var question in questions)
            {
                var best = work.Trial.Given[question];
                foreach (var answer in Some(work.Space.Answers[question]))
                {
                    if (!effort.Take(work.TrialCost))
                        return;
                    var known = named.End(up)!.Value.Raw;
                    work.Trial.Give(question, answer);
                    work.Observe();
                    if (named.End(up)!.Value.Raw != known)
                        best = answer;
                }

                work.Trial.Give(question, best);
            }

            if (named.End(up)!.Value.Raw == before || named.IsReached(up))
                return;
        }
    }

    /// <summary>Brings people as near to every edge as changes of one answer at a time do: the exploring itself keeps the nearest.</summary>
    private void GoToEdges()
    {
        var effort = work.Allow(Edges);
        foreach (var edge in work.Edges.Edges)
        {
            for (long[]? start = null; edge.Given is { } given && !ReferenceEquals(start, given);)
            {
                start = given;
                foreach (var question in BitSet.All(edge.Support).Select(q => (int)q))
                {
                    work.Trial.Give(start);
                    foreach (var answer in Some(work.Space.Answers[question]))
                    {
                        if (!effort.Take(work.TrialCost))
                            return;
                        work.Trial.Give(question, answer);
                        work.Observe();
                    }
                }
            }
        }
    }

    private IEnumerable<long> Some(QuestionAnswers answers)
    {
        if (answers.Count <= FewAnswers)
        {
            for (long answer = 0; answer < answers.Count; answer++)
                yield return answer;
            yield break;
        }

        foreach (var answer in new[] { 0, 1, answers.Count / 2, answers.Count - 2, answers.Count - 1 })
            yield return answer;
        for (var i = 0; i < 8; i++)
            yield return _draw.Below(answers.Count);
    }

    /// <summary>Narrows down to what is still open: events not seen, and ends of ranges not reached.</summary>
    private void Search()
    {
        var effort = work.Allow(Searches);
        var open = work.Events.Where(e => e.IsOpen).ToArray();
        for (var i = 0; i < open.Length; i++)
        {
            work.Report(CheckProof.Reach, 75 + (i * 15 / open.Length), 100);
            var happening = open[i];
            if (happening.IsOpen)
                happening.IsRuledOut = Narrow(happening.Scope, happening.Reads, happening.MayHold, happening.Happens, effort) == SearchEnd.RuledOut && !happening.IsPassedOver();
        }

        var values = work.Named.OrderByDescending(n => n.Quantity.Place).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            work.Report(CheckProof.Reach, 90 + (i * 10 / values.Length), 100);
            Extend(values[i], up: false, effort);
            Extend(values[i], up: true, effort);
        }
    }

    private SearchEnd Narrow(EventScope scope, IReadOnlyList<Expression> reads, Func<PossibleValues, bool> mayHold, Func<Trial, bool> holds, Effort effort)
    {
        // Why: first from end to end of what values can be, which is quick; then with every value between, which is sharp.
        var end = SearchEnd.GaveUp;
        foreach (var sharp in new[] { false, true })
        {
            // Why: a search costs something before it begins.
            if (end != SearchEnd.GaveUp || !effort.Take(work.Graph.All.Count * CostToBegin))
                break;
            var part = effort.Part(OneSearch);
            work.Trial.Give(work.Figures.Count > 0 ? work.Figures[0] : work.Trial.Given);
            end = new WitnessSearch(work.Values.With(sharp ? part : new(0)), work.Trial, reads, scope, mayHold, holds, part).Run();
            effort.GiveBack(part);
        }

        if (end == SearchEnd.Found)
            work.See();
        return end;
    }

    /// <summary>Looks for anything beyond what was found; where there is none, that is the end.</summary>
    private void Extend(NamedValue named, bool up, Effort effort)
    {
        for (var i = 0; i < 6 && !named.IsNever && !named.IsReached(up); i++)
        {
            var known = named.End(up);
            var beyond = known is not { } found ? default : up ? Interval.Above(named.Reader.ToValue(found.Raw)) : Interval.Below(named.Reader.ToValue(found.Raw));
            var (stretch, isBeyond) = (beyond.InUnits(named.Quantity.Unit), named.Reader.IsIn(beyond));
            var end = Narrow(named.Scope, named.Reads, v => named.MayLieIn(stretch, v), isBeyond, effort);
            named.IsNever = end == SearchEnd.RuledOut && known is null;
            if (end == SearchEnd.RuledOut && known is { } last)
                named.Limits = up ? (named.Limits.Least, named.Reader.ToValue(last.Raw)) : (named.Reader.ToValue(last.Raw), named.Limits.Greatest);
            if (end != SearchEnd.Found)
                return;
        }
    }
}
