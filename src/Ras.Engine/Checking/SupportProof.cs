using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>The most that reducers can take off: of each domain's points, and of the budget.</summary>
internal sealed class SupportProof(CheckWork work, WitnessBook book)
{
    private const long Work = 80_000_000;
    private const long OneSearch = 6_000_000;

    /// <summary>What working out one value and what reducers take off it costs, in units of work.</summary>
    private const long CostOfOne = 100;

    private readonly Effort _effort = work.Allow(Work);
    private PossibleValues? _unreduced;

    /// <summary>All that values can be where reducers leave everything, from end to end.</summary>
    private PossibleValues Unreduced
    {
        get
        {
            if (_unreduced is not null)
                return _unreduced;
            _unreduced = work.Values.With(new(0)).Unreduced();
            _unreduced.WorkOut(work.Space.Reduced);
            return _unreduced;
        }
    }

    public IEnumerable<CheckFinding> All()
    {
        for (var i = 0; i < work.Index.Domains.Count; i++)
        {
            var at = i;
            if (work.Support.Of(i) is not null)
                yield return Finding(work.Index.Domains[i].Id, Subject.Domain(work.Index, i).Place, work.Graph.Domains[i].Value, () => work.Support.Of(at)!.Value, work.Program.Domains[i].Value.Grain);
        }

        if (work.Support.Budget is not null)
            yield return Finding(ConfigurationIndex.BudgetName, Place.Root.At(JsonNames.Budget), work.Graph.Amount, () => work.Support.Budget!.Value, work.Program.Amount.Grain);
    }

    private CheckFinding Finding(string id, Place place, ValueExpression of, Func<(long Raw, long[] Given)> most, Rational grain)
    {
        var limit = Limit(of);
        Rational Found() => new Rational(most().Raw) * grain;
        var proved = work.Tree is not null || limit <= Found() || Search(of);
        return new()
        {
            Claim = CheckClaim.SupportTakesOff,
            Id = id,
            Pointer = place.ToString(),
            Verdict = proved ? CheckVerdict.Proved : CheckVerdict.Undecided,
            Greatest = new(proved ? Found() : limit, Found(), [book.Of(most().Given)]),
            Tried = proved ? null : ReachProof.Tried(work),
        };
    }

    /// <summary>Looks for more; whether nobody has more taken off than what is known in the end.</summary>
    private bool Search(ValueExpression of)
    {
        var part = _effort.Part(OneSearch);
        var through = new SupportSearch(work, of, EventScope.Budgeted, work.Support.MostOf(of), part).Run();
        _effort.GiveBack(part);
        return through;
    }

    /// <summary>The most that may be taken off, case by case.</summary>
    private Rational Limit(ValueExpression of)
    {
        var below = work.Graph.Below([of]);
        var cases = CaseSplit.Cases(work.Values.With(new(0)), work.Pivots).ToArray();

        // Why: where the work allowed is used up, all that is known is how far values lie apart with reducers and without.
        if (!_effort.Take(cases.Length * below.Length * CostOfOne))
            return of.ToValue(Shift.Between(work.Values.Of(of), Unreduced.Of(of)).Greatest);
        var most = BigInteger.Zero;
        foreach (var values in cases)
        {
            values.WorkOut(below);
            var changes = ValueChanges.ToUnreduced(values);
            changes.WorkOut(below);
            most = BigInteger.Max(most, changes.Of(of).Greatest);
        }

        return of.ToValue(most);
    }
}
