using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What can come about at tables: values in bands, between them and beyond them; rows and cases; caps of domains and limits of steps.</summary>
internal sealed class TableEvents(CheckWork work)
{
    private readonly ConfigurationIndex _index = work.Index;
    private readonly QuantityGraph _graph = work.Graph;

    public IEnumerable<CheckedEvent> All()
    {
        for (var i = 0; i < _index.Domains.Count; i++)
        {
            var subject = Subject.Domain(_index, i);
            if (_graph.Domains[i].Banded is BandedQuantity banded && _index.Domains[i].Bands is { } bands)
            {
                foreach (var happening in OfBands(subject, banded, bands, ValueReader.Of(work.Program.Domains[i].Weighted), null, -1))
                    yield return happening;
            }

            if (_index.Domains[i].Cap is { } cap)
            {
                foreach (var happening in OfCap(subject, i, _index.Resolve(cap)!.Value))
                    yield return happening;
            }
        }

        for (var i = 0; i < _index.Steps.Count; i++)
        {
            foreach (var happening in OfStep(i))
                yield return happening;
        }

        for (var i = 0; i < _index.Lines.Count; i++)
        {
            if (_graph.Lines[i].Banded is not { } banded)
                continue;
            foreach (var happening in OfBands(Subject.Line(_index, i), banded, _index.Lines[i].Line.Bands!, ReaderOf(work.Program.Lines[i].Banded), _graph.Lines[i].When, work.Program.Lines[i].When))
                yield return happening;
        }
    }

    private ValueReader ReaderOf(ValueHandle looked) => ValueReader.Of(work.Program.LookedUpBy(looked));

    private IEnumerable<CheckedEvent> OfStep(int at)
    {
        var subject = Subject.Step(_index, at);
        switch (_index.Steps[at], _graph.Steps[at])
        {
            case (BandsStep step, BandedQuantity banded):
                return OfBands(subject, banded, step.Bands, ReaderOf(work.Program.Steps[at]), null, -1);
            case (InterpolateStep, InterpolatedQuantity line):
                return OfNodes(subject, line, ReaderOf(work.Program.Steps[at]));
            case (LookupStep lookup, _):
                return OfWays(subject, at, lookup.Rows.Count, "row", JsonNames.Rows, lookup.Otherwise is not null);
            case (ChooseStep choose, _):
                return OfWays(subject, at, choose.Cases.Count, "case", JsonNames.Cases, choose.Otherwise is not null);
            case (MaxStep max, _):
                return OfLimit(subject, max.Of, greatest: true);
            case (MinStep min, _):
                return OfLimit(subject, min.Of, greatest: false);
            default:
                return [];
        }
    }

    /// <summary>One event for each stretch of a table of bands.</summary>
    private IEnumerable<CheckedEvent> OfBands(Subject subject, BandedQuantity banded, ValueList<Band> bands, ValueReader input, TestExpression? when, int register)
    {
        var place = subject.Place.At(JsonNames.Bands);
        for (var i = 0; i < banded.Stretches.Count; i++)
        {
            var (at, stretch) = (i, banded.Stretches[i]);
            var isIn = input.IsIn(stretch.Written);
            Rational ValueIn(Trial trial) => input.ToValue(input.Read(trial));
            yield return new()
            {
                Claim = stretch.IsBand ? CheckClaim.BandNeverTaken : stretch.Band < 0 ? CheckClaim.NothingBelowTable : stretch.Written.To is null ? CheckClaim.NothingPastTable : CheckClaim.NothingBetweenBands,
                Id = IdOf(subject),
                Pointer = stretch.Band < 0 ? place : place.At(stretch.Band),
                At = stretch.Band < 0 ? null : stretch.Band,
                Scope = EventScope.Admitted,
                Reads = when is null ? [banded.Input] : [banded.Input, when],
                MayHold = values => (when is null || (values.Of(when) & PossibleTruth.True) != 0) && banded.IsTouched(at, values),
                Holds = trial => (register < 0 || trial.Holds(register)) && isIn(trial),
                WhereProved = stretch.IsBand
                    ? CheckFaults.BandNeverTaken(subject.Name, stretch.Band, Edge(bands[stretch.Band], stretch.Written), bands[stretch.Band].Label, RangeOf(banded.Input))
                    : null,
                WhereRefuted = stretch.IsBand ? null
                    : stretch.Band < 0 ? trial => CheckFaults.OutsideTable(subject.Name, ValueIn(trial), "below its first band")
                    : stretch.Written.To is null ? trial => CheckFaults.OutsideTable(subject.Name, ValueIn(trial), "past its last band")
                    : trial => CheckFaults.BetweenBands(subject.Name, ValueIn(trial), stretch.Written.From!.Value, NextEdge(stretch.Written)),
            };
        }
    }

    private IEnumerable<CheckedEvent> OfNodes(Subject subject, InterpolatedQuantity line, ValueReader input)
    {
        foreach (var (claim, stretch, where) in new[]
        {
            (CheckClaim.NothingBelowTable, line.Inside.Before!.Value, "below its first node"), (CheckClaim.NothingPastTable, line.Inside.After!.Value, "past its last node"),
        })
        {
            yield return new()
            {
                Claim = claim,
                Id = IdOf(subject),
                Pointer = subject.Place.At(JsonNames.Nodes),
                Scope = EventScope.Admitted,
                Reads = [line.Input],
                MayHold = values => Touches(values, line.Input, stretch),
                Holds = input.IsIn(stretch),
                WhereRefuted = trial => CheckFaults.OutsideTable(subject.Name, input.ToValue(input.Read(trial)), where),
            };
        }
    }

    /// <summary>One event for each row or case, for what stands otherwise, or for what nothing fits.</summary>
    private IEnumerable<CheckedEvent> OfWays(Subject subject, int step, int count, string word, string list, bool hasOtherwise)
    {
        var ways = _graph.Ways[step];
        var handle = work.Program.Steps[step];

        // Why: one list for all, since that of each way holds that of the one before.
        var all = ways.Select(w => w.When).OfType<TestExpression>().ToArray();
        for (int i = 0, read = 0; i < ways.Count; i++)
        {
            read += ways[i].When is null ? 0 : 1;
            var (at, whens) = (i, new ArraySegment<TestExpression>(all, 0, read));
            var isOtherwise = i == count;
            yield return new()
            {
                Claim = CheckClaim.WayNeverTaken,
                Id = IdOf(subject),
                Pointer = isOtherwise ? subject.Place.At(JsonNames.Otherwise) : subject.Place.At(list, i),
                At = i,
                Scope = EventScope.Admitted,
                Reads = whens,
                MayHold = values => IsOpen(ways, at, values),

                // Why: an unknown condition leaves the same trace as an unknown value; only then is it looked at closely.
                Holds = trial => trial.Values.Taken(handle) == at && (trial.Raw(handle) != RasProgram.Unknown || IsOpen(ways, at, trial.Exactly(whens))),
                WhereProved = CheckFaults.WayNeverTaken(subject.Name, isOtherwise ? "the `otherwise`" : $"the {CheckFaults.Nth(i + 1)} {word}"),
            };
        }

        // Why: a row of cells that accept everything fits whatever comes.
        if (hasOtherwise || ways.Any(w => w.When is null))
            yield break;
        yield return new()
        {
            Claim = CheckClaim.AlwaysFits,
            Id = IdOf(subject),
            Pointer = subject.Place.At(list),
            Scope = EventScope.Admitted,
            Reads = all,
            MayHold = values => all.All(when => (values.Of(when) & PossibleTruth.False) != 0),
            Holds = trial => trial.Values.Taken(handle) < 0,
            WhereRefuted = _ => CheckFaults.NoWayFits(subject.Name, word),
        };
    }

    private IEnumerable<CheckedEvent> OfCap(Subject subject, int domain, Rational cap)
    {
        var (quantity, reader) = (_graph.Domains[domain].Banded, ValueReader.Of(work.Program.Domains[domain].Banded));
        var above = Interval.Above(cap);
        CheckedEvent Event(CheckClaim claim, Interval stretch, Fault told) => new()
        {
            Claim = claim,
            Id = IdOf(subject),
            Pointer = subject.Place.At(JsonNames.Cap),
            Scope = EventScope.Admitted,
            Reads = [quantity],
            MayHold = values => Touches(values, quantity, stretch),
            Holds = reader.IsIn(stretch),
            WhereProved = told,
        };
        yield return Event(CheckClaim.NeverBinds, above, CheckFaults.NeverBinds("cap", subject.Name, $"without it there are {RangeOf(quantity)}"));
        yield return Event(CheckClaim.AlwaysBinds, above.Before!.Value, CheckFaults.AlwaysBinds("cap", subject.Name, cap));
    }

    /// <summary>Of a step that is a number at most or at least: whether the number decides, and whether it does not.</summary>
    private IEnumerable<CheckedEvent> OfLimit(Subject subject, ValueList<NumberOrReference> of, bool greatest)
    {
        var numbers = of.Where(o => o.Reference is null).Select(o => _index.Resolve(o.Number)!.Value).ToArray();
        var named = of.Where(o => o.Reference is not null).Select(o => _index.Find(o.Reference!)!.Value).ToArray();
        if (numbers.Length == 0 || named.Length == 0)
            yield break;
        var limit = numbers.Aggregate(greatest ? Rational.Max : Rational.Min);
        var quantities = named.Select(_graph.Of).ToArray();
        var beyond = greatest ? Interval.Below(limit) : Interval.Above(limit);
        var within = (greatest ? beyond.After : beyond.Before)!.Value;
        var (areBeyond, areWithin) = (named.Select(n => ValueReader.Of(work.Program, n).IsIn(beyond)).ToArray(), named.Select(n => ValueReader.Of(work.Program, n).IsIn(within)).ToArray());
        var word = greatest ? "least" : "most";
        yield return new()
        {
            Claim = CheckClaim.NeverBinds,
            Id = IdOf(subject),
            Pointer = subject.Place.At(JsonNames.Of),
            Scope = EventScope.Admitted,
            Reads = quantities,
            MayHold = values => quantities.All(q => Touches(values, q, beyond)),
            Holds = trial => areBeyond.All(isBeyond => isBeyond(trial)),
            WhereProved = CheckFaults.NeverBinds($"{word} of {limit}", subject.Name, $"beside it there are {string.Join(", ", quantities.Select(RangeOf))}"),
        };
        yield return new()
        {
            Claim = CheckClaim.AlwaysBinds,
            Id = IdOf(subject),
            Pointer = subject.Place.At(JsonNames.Of),
            Scope = EventScope.Admitted,
            Reads = quantities,
            MayHold = values => quantities.All(q => !values.Of(q).IsEmpty) && quantities.Any(q => Touches(values, q, within)),
            Holds = trial => areWithin.Any(isWithin => isWithin(trial)) && named.All(n => ValueReader.Of(work.Program, n).Read(trial) != RasProgram.Unknown),
            WhereProved = CheckFaults.AlwaysBinds($"{word} of {limit}", subject.Name, limit),
        };
    }

    private static bool Touches(PossibleValues values, ValueExpression quantity, Interval stretch) => values.Of(quantity).Touches(stretch.InUnits(quantity.Unit));

    private static bool IsOpen(IReadOnlyList<ChoiceWay> ways, int at, PossibleValues values)
    {
        for (var i = 0; i < at; i++)
        {
            if (ways[i].When is not { } before || (values.Of(before) & PossibleTruth.False) == 0)
                return false;
        }

        return ways[at].When is not { } when || (values.Of(when) & PossibleTruth.True) != 0;
    }

    private string RangeOf(ValueExpression quantity)
    {
        var set = work.Values.Of(quantity);
        return set.IsEmpty ? "nothing known" : set.IsSingle ? $"{quantity.ToValue(set.Least)} only" : $"{quantity.ToValue(set.Least)} to {quantity.ToValue(set.Greatest)}";
    }

    private string IdOf(Subject subject) => subject.Owner!.Value switch
    {
        { Kind: NameKind.Domain } domain => _index.Domains[domain.Index].Id,
        { Kind: NameKind.Step } step => _index.Steps[step.Index].Id,
        var line => _index.Lines[line.Index].Line.Id,
    };

    private static string Edge(Band band, Interval stretch) => $"{(band.From is null ? "above" : "from")} {stretch.From}";

    private static string NextEdge(Interval hole) => $"{(hole.ToIsOut ? "from" : "above")} {hole.To}";
}
