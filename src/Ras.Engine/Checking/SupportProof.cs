using System;
using System.Collections.Generic;
using System.Numerics;

namespace Ras.Engine;

/// <summary>The most that reducers can take off: of each domain's points, and of the budget.</summary>
internal sealed class SupportProof(CheckWork work, WitnessBook book)
{
    private const long OneSearch = 6_000_000;

    public IEnumerable<CheckFinding> All()
    {
        if (work.Index.ReducerIds.Count == 0)
            yield break;
        for (var i = 0; i < work.Index.Domains.Count; i++)
        {
            var at = i;
            if (work.Support.Of(i) is not null)
                yield return Finding(work.Index.Domains[i].Id, Subject.Domain(work.Index, i).Place, work.Graph.Domains[i].Value, () => work.Support.Of(at)!.Value, work.Program.Domains[i].Value.Grain);
        }

        if (work.Support.Budget is not null)
            yield return Finding(ConfigurationIndex.BudgetName, Place.Root.At(JsonNames.Budget), work.Graph.Amount, () => work.Support.Budget!.Value, work.Program.Amount.Grain);
    }

    private CheckFinding Finding(string id, Place place, Quantity of, Func<(long Raw, long[] Given)> most, Rational grain)
    {
        var limit = Limit(of);
        Rational Found() => new Rational(most().Raw) * grain;
        var proved = work.Tree is not null || limit <= Found()
            || new SupportSearch(work, of, EventScope.Budgeted, work.Support.MostOf(of), new(OneSearch)).Run();
        return new()
        {
            Claim = CheckClaim.SupportTakesOff,
            Id = id,
            Pointer = place.ToString(),
            Verdict = proved ? Verdict.Proved : Verdict.Undecided,
            Greatest = new(proved ? Found() : limit, Found(), [book.Of(most().Given)]),
            Tried = proved ? null : ReachProof.Tried(work),
        };
    }

    /// <summary>The most that may be taken off, case by case.</summary>
    private Rational Limit(Quantity of)
    {
        var below = work.Graph.Below([of]);
        var most = BigInteger.Zero;
        foreach (var values in CaseSplit.Cases(work.Values.With(new(0)), work.Pivots))
        {
            values.WorkOut(below);
            var changes = new Changes(values, values, new SupportMove(), LocalTables.None);
            changes.WorkOut(below);
            most = BigInteger.Max(most, changes.Of(of).Greatest);
        }

        return of.ToValue(most);
    }
}
