using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The steps between points and money, each as a sentence or a table.</summary>
internal sealed class RuleSection(PageDraft page, RuleWords rules)
{
    private readonly PageWords _words = page.Words;
    private readonly ConfigurationIndex _index = page.Words.Index;

    public void Write()
    {
        if (_index.Steps.Count == 0)
            return;
        page.Heading("method.steps");
        foreach (var step in _index.Steps)
        {
            page.SubHeading(_words.Own.Name(JsonNames.Steps, step.Id));
            WriteStep(step);
        }
    }

    private void WriteStep(Step step)
    {
        switch (step)
        {
            case BandsStep bands:
                page.Say("step.bandsOf", ("part", rules.Name(bands.Of)));
                Table(step, ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_words, bands.Bands, $"{JsonNames.Steps}/{step.Id}", v => Value(step, v)), inColumns: true);
                break;
            case InterpolateStep line:
                page.Say("step.lineOf", ("part", rules.Name(line.Of)), ("rounding", rules.Rounding(line.Rounding, _words.IsMoney(step.Unit))));
                Table(step, ["step.at", "method.gives"], 1, line.Nodes.Select(n => new PageRow([rules.Number(n.At), Value(step, _index.Resolve(n.Value)!.Value)])));
                break;
            case PointsStep points:
                page.Say("step.pointsOf", ("question", _words.Own.Name(JsonNames.Questions, points.Of)));
                Table(step, ["answers.answer", "method.gives"], 1, points.Table.Select(p => new PageRow([_words.Own.Option(points.Of, p.Option), Value(step, _index.Resolve(p.Points)!.Value)])));
                break;
            case LookupStep lookup:
                page.Say("step.firstRow");
                page.List(Branches(step, StepBranches.Of(lookup), lookup.Otherwise is not null));
                break;
            case ChooseStep choose:
                page.Say("step.firstCase");
                page.List(Branches(step, StepBranches.Of(choose), choose.Otherwise is not null));
                break;
            default:
                page.Paragraph(Formula(step));
                break;
        }
    }

    private string Formula(Step step) => step switch
    {
        SumStep sum => _words.Say("step.sum", ("parts", string.Join(" + ", sum.Of.Select(Term).Concat(sum.Constant is { } constant ? [rules.Number(constant)] : [])))),
        ProductStep product => _words.Say("step.product", ("parts", string.Join(" × ", product.Of.Select(o => rules.Value(o))))),
        MaxStep max => _words.Say("step.max", ("parts", string.Join("; ", max.Of.Select(o => rules.Value(o, _words.UnitOf(step.Id)))))),
        MinStep min => _words.Say("step.min", ("parts", string.Join("; ", min.Of.Select(o => rules.Value(o, _words.UnitOf(step.Id)))))),
        RoundStep round => _words.Say("step.round", ("part", rules.Name(round.Of)), ("rounding", rules.Rounding(round.Rounding, _words.IsMoney(step.Unit)))),
        _ => "",
    };

    private string Term(SumTerm term) => term.Weight is { } weight ? $"{rules.Number(weight)} × {rules.Name(term.Of)}" : rules.Name(term.Of);

    private IEnumerable<string> Branches(Step step, IReadOnlyList<StepBranch> branches, bool otherwise)
    {
        foreach (var branch in branches)
        {
            yield return branch.When is { } when
                ? _words.Say("step.case", ("rule", rules.Condition(when)), ("value", rules.Value(branch.Value, _words.UnitOf(step.Id))))
                : _words.Say("step.else", ("value", rules.Value(branch.Value, _words.UnitOf(step.Id))));
        }

        if (!otherwise)
            yield return _words.Say("step.elseNothing");
    }

    private void Table(Step step, string[] headers, int figures, IEnumerable<PageRow> rows, bool inColumns = false) =>
        page.Table(_words.Own.Name(JsonNames.Steps, step.Id), headers, figures, rows, inColumns: inColumns);

    private string Value(Step step, Rational value) => _words.Quantity(value.ToDecimal(), _words.UnitOf(step.Id));
}
