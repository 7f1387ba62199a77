using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>What each domain's points brought of a budget: parts carried back from lines to domains (design, section 6, Shares).</summary>
internal sealed class Shares
{
    // What belongs to no domain has a place of its own, after all domains.
    private const string NotLinkedPlace = "";

    private readonly Dictionary<string, Fraction> _exact = [];
    private readonly View _view;

    private Shares(View view) => _view = view;

    /// <summary>The share of every domain, in document order, and last the part that is not linked to one.</summary>
    public static IReadOnlyList<Fraction> Of(BudgetSums budget, IEnumerable<WeighedLine> recurring, View view) =>
        LargestRemainder.Share(ExactOf(budget, recurring, view), BudgetSums.ShareUnit(view.Written));

    /// <summary>The same before they are brought to whole units.</summary>
    public static IReadOnlyList<Fraction> ExactOf(BudgetSums budget, IEnumerable<WeighedLine> recurring, View view)
    {
        var shares = new Shares(view);
        var adjusted = budget.Adjusted;
        var fromLines = adjusted.Sum.Sign > 0 ? budget.Amount * adjusted.FromLines / adjusted.Sum : 0;
        shares.Give(NotLinkedPlace, budget.Amount - fromLines);
        shares.Split(fromLines, recurring, line => line.Amount!.Value, (line, part) => shares.CarryBack(line.Line, part));
        return [.. view.Written.Domains.Select(d => d.Id).Append(NotLinkedPlace).Select(p => shares._exact.GetValueOrDefault(p))];
    }

    private void CarryBack(BudgetLine line, Fraction part)
    {
        if (line.Domain is { } domain)
            Give(domain, part);
        else if (line.Amount is { } amount)
            CarryBack(amount, part);
        else
            CarryBack(LineAmounts.Priced(line), part);
    }

    private void CarryBack(NumberOrReference? operand, Fraction part)
    {
        if (operand?.Reference is { } reference)
            CarryBack(reference, part);
        else
            Give(NotLinkedPlace, part);
    }

    private void CarryBack(string reference, Fraction part)
    {
        switch (_view.Written.Find(reference))
        {
            case null:
                Split(part, _view.Written.Domains, d => _view.ValueOf(d.Id)!.Value, (d, p) => Give(d.Id, p));
                break;
            case NeedDomain domain:
                Give(domain.Id, part);
                break;
            case Question question:
                Give(question.Domain ?? NotLinkedPlace, part);
                break;
            case Step { Domain: { } domain }:
                Give(domain, part);
                break;
            case SumStep sum:
                Split(part, TermsOf(sum), t => t.Value, (t, p) => t.CarryBack(p));
                break;
            case Step step:
                CarryBack(SourceOf(step), part);
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of the shares of {other.GetType().Name}.");
        }
    }

    /// <summary>The one operand that the whole part of a step is carried back to; null where there is none.</summary>
    private NumberOrReference? SourceOf(Step step) => step switch
    {
        MaxStep max => Deciding(max.Of, step),
        MinStep min => Deciding(min.Of, step),
        ProductStep product => product.Of.Select(o => (NumberOrReference?)o).FirstOrDefault(o => o!.Value.Reference is not null),
        BandsStep bands => NumberOrReference.To(bands.Of),
        InterpolateStep line => NumberOrReference.To(line.Of),
        RoundStep round => NumberOrReference.To(round.Of),
        PointsStep points => NumberOrReference.To(points.Of),
        ChooseStep choose => CaseTaken.Of(choose, _view).Taken,
        LookupStep table => CaseTaken.Of(table, _view).Taken,
        _ => throw new InvalidOperationException($"Nothing is known of the shares of {step.GetType().Name}."),
    };

    private NumberOrReference Deciding(IEnumerable<NumberOrReference> operands, Step step) =>
        operands.First(o => _view.ValueOf(o) == _view.ValueOf(step.Id));

    private IEnumerable<(Fraction Value, Action<Fraction> CarryBack)> TermsOf(SumStep sum)
    {
        foreach (var term in sum.Of)
            yield return (StepValues.Of(term, _view)!.Value, part => CarryBack(term.Of, part));
        yield return (_view.Written.ValueOf(sum.Constant, 0), part => Give(NotLinkedPlace, part));
    }

    /// <summary>Gives each term with a positive value its part in proportion; where there is none, the whole is not linked.</summary>
    private void Split<T>(Fraction whole, IEnumerable<T> terms, Func<T, Fraction> valueOf, Action<T, Fraction> give)
    {
        var positive = terms.Where(t => valueOf(t).Sign > 0).ToList();
        var sum = positive.Aggregate((Fraction)0, (total, t) => total + valueOf(t));
        foreach (var term in positive)
            give(term, whole * valueOf(term) / sum);
        if (positive.Count == 0)
            Give(NotLinkedPlace, whole);
    }

    private void Give(string place, Fraction part) => _exact[place] = _exact.GetValueOrDefault(place) + part;
}
