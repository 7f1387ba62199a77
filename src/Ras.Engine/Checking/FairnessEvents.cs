using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What fairness and the law ask about: nothing for somebody eligible, sums below 0, minimums without need, help that decides who is eligible, shares of no domain.</summary>
internal sealed class FairnessEvents(CheckWork work)
{
    /// <summary>What may be spent on dividing budgets among domains, and what once costs.</summary>
    private const long Divisions = 150_000_000;
    private const long DivisionsOfAll = 300_000_000;
    private const long OneDivision = 2_000;

    private readonly ConfigurationIndex _index = work.Index;
    private readonly QuantityGraph _graph = work.Graph;

    public IEnumerable<CheckedEvent> All()
    {
        if (_graph.Requirements.Length > 0)
            yield return NothingForEligible();
        yield return BelowZero();
        for (var i = 0; i < _graph.Adjustments.Length; i++)
        {
            if (_index.Adjustments[i].AtLeast is { } least)
                yield return MinimumWithoutNeed(i, _index.Resolve(least)!.Value);
        }

        for (var i = 0; i < _graph.Requirements.Length; i++)
        {
            if (ReadsLeaves(_graph.Requirements[i]))
                yield return SupportDecides(i);
        }

        if (_index.Domains.Count > 0)
            yield return MostlyWithoutDomain(Linking.Of(work));
    }

    /// <summary>Whether what reducers leave is read anywhere below.</summary>
    private bool ReadsLeaves(TestExpression test) => _graph.Below([test]).Select(p => _graph.All[p]).OfType<AnswerQuantity>().Any(a => a.IsLeft);

    private static bool Touches(PossibleValues values, ValueExpression quantity, Interval stretch) => values.Of(quantity).Touches(stretch.InUnits(quantity.Unit));

    private CheckedEvent NothingForEligible() => new()
    {
        Claim = CheckClaim.NobodyGetsNothing,
        Id = ConfigurationIndex.BudgetName,
        Pointer = Place.Root.At(JsonNames.Budget),
        Scope = EventScope.Budgeted,
        Reads = [_graph.Amount, _graph.OneOff, .. _graph.Referrals],
        MayHold = values => Touches(values, _graph.Amount, Interval.Just(0)) && Touches(values, _graph.OneOff, Interval.Just(0)) && _graph.Referrals.All(r => values.Of(r) != PossibleTruth.True),
        Holds = trial => trial is { Amount: 0, OneOff: 0 } && !work.Program.Referrals.Any(trial.Holds),
        WhereRefuted = _ => CheckFaults.NothingForEligible("0.00"),
    };

    private CheckedEvent BelowZero()
    {
        var reader = ValueReader.Of(work.Program.AdjustedSum);
        var below = Interval.Below(0);
        return new()
        {
            Claim = CheckClaim.SumNeverBelowZero,
            Id = ConfigurationIndex.BudgetName,
            Pointer = Place.Root.At(JsonNames.Budget),
            Scope = EventScope.Budgeted,
            Reads = [_graph.AdjustedSum],
            MayHold = values => Touches(values, _graph.AdjustedSum, below),
            Holds = reader.IsIn(below),
            WhereRefuted = trial => CheckFaults.SumBelowZero(reader.ToValue(reader.Read(trial))),
        };
    }

    private CheckedEvent MinimumWithoutNeed(int at, Rational least)
    {
        var (adjustment, compiled) = (_graph.Adjustments[at], work.Program.Adjustments[at]);
        var subject = Subject.Adjustment(_index, at);

        // Why: without domains there are no points, and what would be paid for tells the need.
        var (need, reader) = _index.Domains.Count > 0 ? (_graph.Total, ValueReader.Of(work.Program.Total)) : (adjustment.Before, ValueReader.Of(compiled.Before));
        var below = Interval.Below(least);
        IReadOnlyList<Expression> decides = adjustment.When is { } condition ? [adjustment.Before, condition] : [adjustment.Before];
        var between = _graph.Between(need, decides);
        bool MayBeMade(PossibleValues values)
        {
            var without = values.Assuming(need, ValueSet.Of(System.Numerics.BigInteger.Zero), between);
            return (adjustment.When is not { } when || (without.Of(when) & PossibleTruth.True) != 0) && Touches(without, adjustment.Before, below);
        }

        var (isBelow, isNone) = (ValueReader.Of(compiled.Before).IsIn(below), reader.IsIn(Interval.Just(0)));
        return new()
        {
            Claim = CheckClaim.MinimumNeedsNeed,
            Id = _index.Adjustments[at].Id,
            Pointer = subject.Place,
            Scope = EventScope.Budgeted,
            Reads = [.. decides, need],
            MayHold = values => Touches(values, need, Interval.Just(0)) && MayBeMade(values),
            Holds = trial => (compiled.When < 0 || trial.Holds(compiled.When)) && isBelow(trial) && isNone(trial),
            WhereRefuted = _ => CheckFaults.MinimumWithoutNeed(subject.Name, CheckFaults.Amount(least)),
        };
    }

    private CheckedEvent SupportDecides(int at)
    {
        var (require, register) = (_graph.Requirements[at], work.Program.Requirements[at]);
        var id = _index.Configuration.Eligibility![at].Id;
        return new()
        {
            Claim = CheckClaim.EligibilityIgnoresSupport,
            Id = id,
            Pointer = Place.Root.At(JsonNames.Eligibility, at).At(JsonNames.Require),
            Reads = [require, .. _graph.Exclusions],
            MayHold = values => (ValueChanges.ToUnreduced(values).WorkedOut(require) & Turn.On) != 0,
            Holds = trial => trial.Status != ScoreStatus.OutsideScope && trial.Fails(register) && work.RunGenerously() is var generous && generous.Status != ScoreStatus.OutsideScope && generous.Holds(register),
            WhereRefuted = _ => CheckFaults.EligibilityReadsReduced(id, ", and somebody fails it because of that"),
            WhereOpen = CheckFaults.EligibilityReadsReduced(id, null),
        };
    }

    private CheckedEvent MostlyWithoutDomain(Linking linking)
    {
        var (divisions, ofAll, passedOver) = (work.Allow(Divisions), new Effort(DivisionsOfAll), false);

        // Why: of the first answers that are gone through each budget is divided, so that what is told beforehand is held against it.
        var unasked = new Effort(2_000);
        var lifts = Enumerable.Range(0, _graph.Adjustments.Length).Where(i => linking.Lifts(i)).Select(i => (Before: ValueReader.Of(work.Program.Adjustments[i].Before), After: ValueReader.Of(work.Program.Adjustments[i].After))).ToArray();
        var unit = Rational.Min(BudgetBuilder.RoundingOf(_index).Increment, new(1, 100));

        // Invariant: the grain of the sum of lines goes whole times into that of each; so parts are whole numbers, and a decimal holds far more of them than there can be.
        var lines = Enumerable.Range(0, _graph.Lines.Length).Where(i => _index.Lines[i].Line.OneOff != true)
            .Select(i => (work.Program.Lines[i].Value, Times: (decimal)(work.Program.Lines[i].Value.Grain / work.Program.LineSum.Grain).Numerator, IsLoose: linking.Loose.Contains(i))).ToArray();

        // Why: most answers are passed over by a look at the lines, since dividing a budget takes long.
        bool MayBeLoose(Trial trial)
        {
            var (loose, all) = (0m, 0m);
            foreach (var (value, times, isLoose) in lines)
            {
                if (trial.Raw(value) is not (> 0 and var raw))
                    continue;
                all += raw * times;
                loose += isLoose ? raw * times : 0;
            }

            return loose * 2 > all || lifts.Any(l => l.After.ToValue(l.After.Read(trial)) > l.Before.ToValue(l.Before.Read(trial)));
        }

        bool IsLoose(Trial trial)
        {
            if (!(work.IsCounting ? ofAll : divisions).Take(OneDivision))
                passedOver = true;
            return !passedOver && (NotLinked(trial) - unit) * 2 > Amount(trial);
        }

        return new()
        {
            Claim = CheckClaim.SharesBelongToDomains,
            Id = ConfigurationIndex.BudgetName,
            Pointer = Place.Root.At(JsonNames.Budget),
            Scope = EventScope.Budgeted,
            Reads = [_graph.Amount, .. _graph.Lines.Select(l => l.Value), .. _graph.Steps, .. _graph.Domains.Select(d => d.Value)],
            MayHold = _ => !linking.AllIsLinked,

            // Why: a share may be rounded up by one unit of money, which is nobody's mistake.
            Holds = trial => trial.Amount > 0 && ((work.IsCounting && unasked.Take(1)) || MayBeLoose(trial)) && IsLoose(trial),
            IsPassedOver = () => passedOver,
            WhereRefuted = trial => CheckFaults.ShareWithoutDomain(CheckFaults.Amount(NotLinked(trial)), CheckFaults.Amount(Amount(trial))),
        };
    }

    private Rational Amount(Trial trial) => trial.Values[work.Program.Amount]!.Value;

    private Rational NotLinked(Trial trial) =>
        ShareDivision.Of(trial.Values, Amount(trial), BudgetBuilder.RoundingOf(_index).Increment).NotLinked;
}
