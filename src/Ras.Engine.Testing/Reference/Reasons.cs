using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Whose own table had nothing, where something needed is unknown (design, section 5.6, <c>noFigure</c>).</summary>
internal sealed class Reasons
{
    private readonly HashSet<string> _found = [];
    private readonly View _view;

    private Reasons(View view) => _view = view;

    /// <summary>Ids once each: first domains, then steps, then lines, each in document order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Condition> conditions, IEnumerable<WeighedLine> lines, View view)
    {
        var reasons = new Reasons(view);
        foreach (var condition in conditions)
            reasons.Follow(condition);
        foreach (var line in lines)
            reasons.Follow(line);
        var written = view.Written;
        var inOrder = written.Domains.Select(d => d.Id).Concat(written.Steps.Select(s => s.Id)).Concat(written.Lines.Select(l => l.Id));
        return [.. inOrder.Where(reasons._found.Contains)];
    }

    private void Follow(WeighedLine line)
    {
        if (line.Applies == Truth.Unknown)
            Follow(line.Line.When!);
        else if (line is { Applies: Truth.True, Amount: null })
            FollowAmount(line.Line);
    }

    private void FollowAmount(BudgetLine line)
    {
        var reference = line.Amount is { } amount ? amount.Reference! : LineAmounts.Priced(line);
        if (_view.ValueOf(reference) is null)
            Follow(reference);
        else
            _found.Add(line.Id);
    }

    // A part that is known, and a known whole with unknown parts, needed nothing that was not there.
    private void Follow(Condition condition)
    {
        if (_view.TruthOf(condition) != Truth.Unknown)
            return;
        if (condition is ValueCondition comparison)
            Follow(comparison.Of);
        foreach (var part in Conditions.PartsOf(condition))
            Follow(part);
    }

    private void Follow(string reference)
    {
        if (_view.ValueOf(reference) is not null)
            return;
        switch (_view.Written.Find(reference))
        {
            case null:
                FollowAll(_view.Written.Domains.Select(d => d.Id));
                break;
            case NeedDomain domain when DomainPoints.BeforeBands(domain, _view) is null:
                FollowAll(_view.Written.PartsOf(domain));
                break;
            case BandsStep bands when _view.ValueOf(bands.Of) is null:
                Follow(bands.Of);
                break;
            case InterpolateStep line when _view.ValueOf(line.Of) is null:
                Follow(line.Of);
                break;
            case NeedDomain or BandsStep or InterpolateStep:
                _found.Add(reference);
                break;
            case ChooseStep choose:
                Follow(CaseTaken.Of(choose, _view), reference);
                break;
            case LookupStep table:
                Follow(CaseTaken.Of(table, _view), reference);
                break;
            case Step step:
                FollowAll(OperandsOf(step));
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of why {other.GetType().Name} is unknown.");
        }
    }

    // What stands after the case where it stopped was not needed; those before it are false, and needed nothing more.
    private void Follow(CaseTaken decision, string step)
    {
        if (decision.Found == Truth.False)
            _found.Add(step);
        else if (decision.Taken is { } taken)
            Follow(taken.Reference!);
        else
            Follow(decision.Cases[decision.Looked - 1].When);
    }

    /// <summary>What a step is computed from that has no table of its own and passes unknown on.</summary>
    private static IEnumerable<string> OperandsOf(Step step) => step switch
    {
        SumStep sum => sum.Of.Select(t => t.Of),
        MaxStep max => max.Of.Select(o => o.Reference).OfType<string>(),
        MinStep min => min.Of.Select(o => o.Reference).OfType<string>(),
        ProductStep product => product.Of.Select(o => o.Reference).OfType<string>(),
        RoundStep round => [round.Of],
        _ => throw new InvalidOperationException($"Nothing is known of why {step.GetType().Name} is unknown."),
    };

    private void FollowAll(IEnumerable<string> references)
    {
        foreach (var reference in references)
            Follow(reference);
    }
}
