using System.Linq;

namespace Ras.Engine;

/// <summary>What one answer is, read from one column of truths of a question's answers.</summary>
internal sealed class AnswerTest(int question, int column, TestExpression? asked) : TestExpression(asked is null ? [] : [asked])
{
    public int Question => question;

    public int Column => column;

    public override int OwnQuestion => question;

    public override PossibleTruth PossibleIn(PossibleValues values)
    {
        var truth = values.Asked(asked);
        var possible = PossibleTruth.Nothing;
        if ((truth & PossibleTruth.True) != 0)
            possible |= values.GivenTruth(question, column);
        if ((truth & PossibleTruth.False) != 0)
            possible |= values.Space.Answers[question].NoneTruth(column) ? PossibleTruth.True : PossibleTruth.False;
        return possible;
    }

    public override Turn TurnIn(ValueChanges changes) => changes.Move.TurnOf(this, changes);

    /// <summary>How it turns where the question comes to be asked, or no longer is, and its answer stays as given.</summary>
    public Turn TurnByAsking(ValueChanges changes)
    {
        // Why: it hangs on a question other than its own only by when that one is asked; a turn that its answers cannot make is taken away by whoever asks.
        var turn = changes.Of(asked!);
        return changes.Before.Space.Answers[question].NoneTruth(column) ? CountTest.Other(turn) : turn;
    }
}

/// <summary>Whether a value lies in a stretch; false where it is the points of a question without an answer.</summary>
/// <param name="of">The value.</param>
/// <param name="written">The stretch.</param>
/// <param name="answered">Whether the question has an answer; null where it always has, or where it is no question's points.</param>
internal sealed class RangeTest(ValueExpression of, Interval written, TestExpression? answered) : TestExpression(answered is null ? [of] : [of, answered])
{
    private readonly Stretch _stretch = written.InUnits(of.Unit);

    public ValueExpression Of => of;

    public Stretch Stretch => _stretch;

    /// <summary>Where the value lies if the condition is false; null where that is no one stretch, or not known.</summary>
    public Stretch? Outside => answered is not null ? null : _stretch.From is null ? _stretch.After : _stretch.To is null ? _stretch.Before : null;

    public override PossibleTruth PossibleIn(PossibleValues values)
    {
        var set = values.Of(of);
        var possible = PossibleTruth.Nothing;
        if (set.Touches(_stretch))
            possible |= PossibleTruth.True;
        if (set.Touches(_stretch.Before) || set.Touches(_stretch.After))
            possible |= PossibleTruth.False;
        if (set.MayBeUnknown)
            possible |= PossibleTruth.Unknown;
        var there = answered is null ? PossibleTruth.True : values.Of(answered);
        if ((there & PossibleTruth.True) == 0)
            possible = PossibleTruth.Nothing;
        return (there & PossibleTruth.False) == 0 ? possible : possible | PossibleTruth.False;
    }

    public override Turn TurnIn(ValueChanges changes)
    {
        var turn = answered is null ? Turn.None : changes.Of(answered);
        foreach (var outside in new[] { _stretch.Before, _stretch.After })
        {
            if (outside is not { } there)
                continue;
            turn |= changes.CanLead(of, there, _stretch) ? Turn.On : Turn.None;
            turn |= changes.CanLead(of, _stretch, there) ? Turn.Off : Turn.None;
        }

        return turn;
    }
}

/// <summary>Whether at least so many of some conditions hold: all of them, any, or a number.</summary>
internal sealed class CountTest(System.Collections.Generic.IReadOnlyList<TestExpression> parts, int least) : TestExpression(parts)
{
    public System.Collections.Generic.IReadOnlyList<TestExpression> Parts => parts;

    public int Least => least;

    public override PossibleTruth PossibleIn(PossibleValues values)
    {
        var truths = parts.Select(values.Of).ToArray();
        int Can(PossibleTruth truth) => truths.Count(t => (t & truth) != 0);
        int Only(PossibleTruth truth) => truths.Count(t => t == truth);
        var possible = PossibleTruth.Nothing;
        if (truths.Contains(PossibleTruth.Nothing))
            return possible;
        if (Can(PossibleTruth.True) >= least)
            possible |= PossibleTruth.True;
        if (Can(PossibleTruth.False) > parts.Count - least)
            possible |= PossibleTruth.False;

        // Why: unknown needs an unknown part that matters: neither enough that hold without it, nor too few left with it.
        if (Can(PossibleTruth.Unknown) > 0 && Only(PossibleTruth.True) < least && Only(PossibleTruth.False) <= parts.Count - least)
            possible |= PossibleTruth.Unknown;
        return possible;
    }

    public override Turn TurnIn(ValueChanges changes) => parts.Aggregate(Turn.None, (turn, part) => turn | changes.Of(part));

    public static Turn Other(Turn turn) =>
        ((turn & Turn.On) != 0 ? Turn.Off : Turn.None) | ((turn & Turn.Off) != 0 ? Turn.On : Turn.None);
}

/// <summary>Whether a condition does not hold.</summary>
internal sealed class NotTest(TestExpression part) : TestExpression([part])
{
    public TestExpression Part => part;

    public override PossibleTruth PossibleIn(PossibleValues values)
    {
        var truth = values.Of(part);
        return (truth & PossibleTruth.Unknown)
            | ((truth & PossibleTruth.True) != 0 ? PossibleTruth.False : PossibleTruth.Nothing)
            | ((truth & PossibleTruth.False) != 0 ? PossibleTruth.True : PossibleTruth.Nothing);
    }

    public override Turn TurnIn(ValueChanges changes) => CountTest.Other(changes.Of(part));
}
