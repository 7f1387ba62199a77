using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The steps between points and money, each as a sentence or a table.</summary>
internal sealed class RuleSection(PageDraft page, RuleWords rules)
{
    private readonly PageWords _words = page.Words;
    private readonly ConfigurationIndex _index = page.Words.Index;
    private readonly StepWords _steps = new(page.Words, rules);

    public void Write()
    {
        if (_index.Steps.Count == 0)
            return;
        page.Heading("method.steps");
        foreach (var step in _index.Steps)
        {
            page.SubHeading(_words.Own.Name(JsonNames.Steps, step.Id));
            page.Paragraph(_steps.Sentence(step));
            page.List(_steps.Branches(step));
            WriteTable(step);
        }
    }

    private void WriteTable(Step step)
    {
        switch (step)
        {
            case BandsStep bands:
                Table(step, ["method.from", "method.to", "method.gives"], 1, BandRows.Of(_words, bands.Bands, $"{JsonNames.Steps}/{step.Id}", v => _steps.Value(step, v)), inColumns: true);
                break;
            case InterpolateStep line:
                Table(step, ["step.at", "method.gives"], 1, line.Nodes.Select(n => new PageRow([rules.Number(n.At), _steps.Value(step, _index.Resolve(n.Value)!.Value)])));
                break;
            case PointsStep points:
                Table(step, ["answers.answer", "method.gives"], 1, points.Table.Select(p => new PageRow([_words.Own.Option(points.Of, p.Option), _steps.Value(step, _index.Resolve(p.Points)!.Value)])));
                break;
        }
    }

    private void Table(Step step, string[] headers, int figures, IEnumerable<PageRow> rows, bool inColumns = false) =>
        page.Table(_words.Own.Name(JsonNames.Steps, step.Id), headers, figures, rows, inColumns: inColumns);
}
