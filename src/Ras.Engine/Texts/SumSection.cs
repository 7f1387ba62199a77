using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>How the sum is made: lines, adjustments and rounding, which add up to the figure; what is paid once; and who pays.</summary>
internal sealed class SumSection(Explanation explanation, PageDraft page)
{
    private static readonly string[] Headers = ["sum.part", "sum.how", "sum.amount"];

    private readonly PageWords _words = page.Words;
    private readonly LineWords _lines = new(page.Words);

    public void Write()
    {
        if (explanation.Lines.Count == 0 && explanation.Waterfall.Count == 0)
            return;
        page.Heading("sum.heading");
        page.Table(_words.Say("sum.heading"), Headers, 1, [.. explanation.Lines.Where(l => l.Per is not null).Select(Line), .. Adjustments(), .. Ends(explanation.Waterfall), .. Total()]);

        // Why only then: how many weeks a year is taken as stands beside the figure already.
        if (explanation.Lines.Any(l => l.Per == Period.Month && l.Per != explanation.Configuration.Period))
            page.Say("sum.year", ("weeks", RuleWords.Number(Periods.WeeksPerYear(_words.Index))));
        WriteOnce();
        WriteStreams();
    }

    private void WriteOnce()
    {
        var once = explanation.Lines.Where(l => l.Per is null).Select(Line).Concat(Ends(explanation.OneOffWaterfall)).ToList();
        if (once.Count == 0)
            return;
        if (explanation.Budget.Figures is { } figures)
            once.Add(new([_words.Say("once.total"), "", _words.Pounds(figures.OneOff)], IsTotal: true));
        page.Heading("once.heading");
        page.Table(_words.Say("once.heading"), Headers, 1, once);
    }

    private void WriteStreams()
    {
        if (explanation.Budget.Figures?.Streams is not { Count: > 0 } streams)
            return;
        page.Heading("streams.heading");
        page.Table(_words.Say("streams.heading"), ["streams.payer", "sum.amount"], 1, streams.Select(s => new PageRow([Payer(s.FundingStream), _words.Pounds(s.Amount)])));

        // Why: a cap or a rounding belongs to no payer, and a reader must not take their parts for parts of the figure.
        if (streams.Sum(s => s.Amount) != explanation.Budget.Amount)
            page.Say("streams.before");
    }

    private string Payer(string stream) =>
        _words.Own.Text(JsonNames.Lines, _words.Index.Lines.First(l => l.Line.FundingStream == stream).Line.Id, JsonNames.FundingStream)!;

    private PageRow Line(LineExplanation line) =>
        new([_words.Own.Name(JsonNames.Lines, line.Id), _lines.How(line), line.Amount is { } amount ? _words.Pounds(amount) : _words.Say("points.unknown")]);

    /// <summary>Each change with the sum before it, so that what lowers a budget is seen, and why.</summary>
    private IEnumerable<PageRow> Adjustments() => explanation.Adjustments.Select(a =>
    {
        var how = a.After == a.Before
            ? _words.Say("sum.noChange")
            : _words.Say("sum.from", ("before", _words.Pounds(a.Before)), ("after", _words.Pounds(a.After)));
        var why = _words.Own.Text(JsonNames.Adjustments, a.Id, JsonNames.Reason);
        return new PageRow([_words.Own.Name(JsonNames.Adjustments, a.Id), why is null ? how : $"{how}. {why}", _words.Change(a.After - a.Before)]);
    });

    /// <summary>What a sum below nothing lacks, and what rounding does.</summary>
    private IEnumerable<PageRow> Ends(IEnumerable<WaterfallPart> waterfall) => waterfall
        .Where(p => p.Kind is WaterfallKind.LiftedToZero or WaterfallKind.Rounding)
        .Select(p => new PageRow([_words.Say(p.Kind == WaterfallKind.Rounding ? "sum.rounding" : "sum.lifted"), "", _words.Change(p.Change)]));

    private IEnumerable<PageRow> Total()
    {
        if (explanation.Budget.Figures is { } figures)
            yield return new([_words.Say("sum.total", ("period", _words.Per(figures.Period))), "", _words.Pounds(figures.Amount)], IsTotal: true);
    }
}
