using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Shares the rounded budget among domains, so that the parts always sum to it.</summary>
/// <remarks>
/// Each recurring line carries its part back to where its figure came from: through steps and the total to domains, in
/// proportion to what is positive or to what decided, and no further. What reaches no domain is not linked. The exact parts are then cut
/// to the smallest unit of money by largest remainder, ties in the order of the document, not linked last.
/// </remarks>
internal sealed class ShareDivision
{
    private readonly CaseValues _values;
    private readonly Rational[] _parts;
    private readonly Rational[] _byNode;
    private readonly string?[] _countedWith;
    private Rational _notLinked;

    private ShareDivision(CaseValues values)
    {
        _values = values;
        _parts = new Rational[values.Index.Domains.Count];
        _byNode = new Rational[values.Program.Dependencies.Order.Count];
        _countedWith = new string?[_parts.Length];
    }

    /// <summary>The share of every domain, and what belongs to none.</summary>
    public static DividedShares Of(CaseValues values, Rational amount, Rational increment)
    {
        var division = new ShareDivision(values);
        division.CarryLines(amount);
        division.CarrySteps();
        var cut = Cut([.. division._parts, division._notLinked], Rational.Min(increment, new(1, 100)));
        return new(cut, division._countedWith);
    }

    private void CarryLines(Rational amount)
    {
        var lines = Enumerable.Range(0, _values.Index.Lines.Count)
            .Where(i => _values.Index.Lines[i].Line.OneOff != true && _values.Counts(i) == true)
            .Select(i => (Line: i, Amount: _values[_values.Program.Lines[i].Value] ?? Rational.Zero))
            .ToArray();
        var sum = lines.Aggregate(Rational.Zero, (total, line) => total + line.Amount);
        if (sum.Sign <= 0)
        {
            _notLinked += amount;
            return;
        }

        var linked = LinkedPart(sum, out var final);
        if (linked.IsZero)
        {
            _notLinked += amount;
            return;
        }

        var positive = lines.Where(l => l.Amount.Sign > 0).ToArray();
        var whole = positive.Aggregate(Rational.Zero, (total, line) => total + line.Amount);
        foreach (var (line, part) in positive)
            CarryLine(_values.Index.Lines[line].Line, amount * linked / final * part / whole);
        _notLinked += amount * (final - linked) / final;
    }

    /// <summary>What of the sum after adjustments still stems from lines: adjustments that lower or multiply change it in proportion, what others put on top does not stem from them.</summary>
    private Rational LinkedPart(Rational sum, out Rational final)
    {
        var linked = sum;
        final = sum;
        for (var i = 0; i < _values.Program.Adjustments.Length; i++)
        {
            var after = _values[_values.Program.Adjustments[i].After]!.Value;
            if (after.Sign <= 0)
                linked = 0;
            else if (after < final || _values.Index.Adjustments[i].MultiplyBy is not null)
                linked *= after / final;
            final = after;
        }

        return linked;
    }

    private void CarryLine(BudgetLine line, Rational part)
    {
        if (_values.Index.FindDomain(line.Domain) is { } domain)
            _parts[domain] += part;
        else if (line.Amount is { Reference: null })
            _notLinked += part;
        else
            Give(line.Amount is { Reference: { } reference } ? reference : line.Of ?? ConfigurationIndex.Total, part);
    }

    /// <summary>Carries parts from each step to what it is computed from; what depends on others comes before them.</summary>
    private void CarrySteps()
    {
        var dependencies = _values.Program.Dependencies;
        foreach (var node in dependencies.Order.Reverse())
        {
            if (_byNode[node].IsZero)
                continue;
            var thing = dependencies.ThingAt(node);
            if (thing.Kind == NameKind.Domain)
                _parts[thing.Index] += _byNode[node];
            else if (thing.Kind == NameKind.Total)
                Divide(_byNode[node], _values.Index.Domains.Select(d => (Reference: (string?)d.Id, Value: _values.Of(d.Id) ?? Rational.Zero)));
            else
                CarryStep(thing.Index, _byNode[node]);
        }
    }

    private void CarryStep(int index, Rational part)
    {
        var step = _values.Index.Steps[index];
        if (_values.Index.FindDomain(step.Domain) is { } domain)
        {
            _parts[domain] += part;
            return;
        }

        switch (step)
        {
            case SumStep sum:
                var terms = sum.Of.Select(t => (Reference: (string?)t.Of, Value: (_values.Of(t.Of) ?? Rational.Zero) * _values.Index.Resolve(t.Weight, 1)));
                Divide(part, terms.Append((null, _values.Index.Resolve(sum.Constant, 0))));
                break;
            case MaxStep max:
                GiveToDecided(index, max.Of, part);
                break;
            case MinStep min:
                GiveToDecided(index, min.Of, part);
                break;
            case ProductStep product:
                Give(product.Of.FirstOrDefault(o => o.Reference is not null), part);
                break;
            case LookupStep lookup:
                Give(StepBranches.ValueAt(lookup, _values.Taken(_values.Program.Steps[index])), part);
                break;
            case ChooseStep choose:
                Give(StepBranches.ValueAt(choose, _values.Taken(_values.Program.Steps[index])), part);
                break;
            default:
                Give(StepReads.References(step).First(), part);
                break;
        }
    }

    /// <summary>Gives a part to the operand that decided, and notes of the others in whose place it counts.</summary>
    private void GiveToDecided(int step, ValueList<NumberOrReference> operands, Rational part)
    {
        // Why: of one operand alone no operation was made that could say which it took.
        var decided = operands[operands.Count == 1 ? 0 : _values.Taken(_values.Program.Steps[step])];
        Give(decided, part);
        foreach (var operand in operands)
        {
            if (decided.Reference is { } winner && operand.Reference is { } reference && reference != winner && DomainOf(reference) is { } domain)
                _countedWith[domain] ??= winner;
        }
    }

    /// <summary>The domain that a reference is, or that a question counts in; null for others.</summary>
    private int? DomainOf(string reference) => _values.Index.FindDomain(reference)
        ?? (_values.Index.FindQuestion(reference) is { } question ? _values.Index.FindDomain(_values.Index.Questions[question].Domain) : null);

    /// <summary>Divides a part in proportion to what is positive; a term without a reference belongs to no domain.</summary>
    private void Divide(Rational part, IEnumerable<(string? Reference, Rational Value)> terms)
    {
        var positive = terms.Where(t => t.Value.Sign > 0).ToArray();
        var whole = positive.Aggregate(Rational.Zero, (sum, term) => sum + term.Value);
        if (whole.IsZero)
            _notLinked += part;
        foreach (var (reference, value) in positive)
        {
            if (reference is null)
                _notLinked += part * value / whole;
            else
                Give(reference, part * value / whole);
        }
    }

    /// <summary>Gives a part to what a reference names; a number belongs to no domain.</summary>
    private void Give(NumberOrReference operand, Rational part)
    {
        if (operand.Reference is { } reference)
            Give(reference, part);
        else
            _notLinked += part;
    }

    private void Give(string reference, Rational part)
    {
        var node = _values.Program.Dependencies.VertexOf(reference);
        if (node >= 0)
            _byNode[node] += part;
        else if (_values.Index.FindDomain(_values.Index.Questions[_values.Index.FindQuestion(reference)!.Value].Domain) is { } domain)
            _parts[domain] += part;
        else
            _notLinked += part;
    }

    /// <summary>Cuts exact parts to whole units with the same sum: each downward, then one more to those that lost most.</summary>
    private static Rational[] Cut(Rational[] parts, Rational unit)
    {
        var units = parts.Select(p => (p / unit).Floor()).ToArray();
        var whole = (parts.Aggregate(Rational.Zero, (sum, part) => sum + part) / unit).Floor();
        var left = (int)(whole - units.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        var byLoss = Enumerable.Range(0, parts.Length).OrderByDescending(i => (parts[i] / unit) - new Rational(units[i]));
        foreach (var i in byLoss.Take(left))
            units[i] += 1;
        return units.Select(u => new Rational(u) * unit).ToArray();
    }
}
