using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Results as CSV: the columns of the input that are no question, then status, amount and points, and why where there is no figure.</summary>
internal sealed class CsvResultRows : ResultRows
{
    private readonly CaseReader _reader;
    private readonly BatchDetails _details;
    private readonly AmountText _amounts;
    private readonly bool _hasOneOff;
    private readonly PassedCells _passed;
    private readonly byte[][] _statuses = Enum.GetValues<ScoreStatus>().Select(s => Encoding.UTF8.GetBytes(StatusWords.Of(s))).ToArray();

    public CsvResultRows(CaseInput input, CaseReader reader, BatchDetails details, byte delimiter)
    {
        (_reader, _details) = (reader, details);
        _amounts = new(reader.Engine.Configuration);
        _hasOneOff = Lines.Any(l => l.OneOff == true);
        _passed = new(input, reader, delimiter);
    }

    private RasConfiguration Configuration => _reader.Engine.Configuration;

    private IEnumerable<BudgetLine> Lines => Configuration.Budget.Lines ?? [];

    private IEnumerable<string> LineIds => Configuration.Budget.Lines is { } lines ? lines.Select(l => l.Id) : ["budget"];

    public override void Begin(CsvRecord record)
    {
        var results = ResultColumns().ToArray();
        foreach (var name in _passed.Names)
            record.Cell(Free(name, results));
        foreach (var name in results)
            record.Cell(name);
        record.End();
    }

    public override void Write(CsvRecord record, RowBlock block, int row, ScoredCases scored)
    {
        var status = scored.Status[row];
        _passed.Write(record, block, row, isWhole: status != ScoreStatus.InvalidAnswers);
        var answers = _details.Any || status != ScoreStatus.Indicative ? _reader.Answers(block, block.Rows[row]) : null;
        var budget = answers?.Score(_reader.Engine);
        record.Begin();
        record.Bytes.Write(_statuses[(int)status]);
        Amount(record, status, scored.AmountInIncrements[row]);
        if (_hasOneOff)
            Amount(record, status, scored.OneOffInIncrements[row]);
        Figure(record, scored.Points[row]);
        if (budget is not null)
            WriteDetails(record, budget);
        record.Cell(budget is null ? "" : Why(budget, block.Rows[row]));
        if (_details.Explanation)
            record.Cell(answers!.Faults.Count > 0 ? "" : RasText.Write(_reader.Engine.Explain(answers.Answers)));
        record.End();
    }

    private IEnumerable<string> ResultColumns() =>
    [
        "status", "amount", .. _hasOneOff ? new[] { "one_off" } : [], "points",
        .. _details.Domains ? (Configuration.Domains ?? []).SelectMany(d => new[] { $"points.{d.Id}", $"share.{d.Id}" }) : [],
        .. _details.Lines ? LineIds.Select(id => $"line.{id}") : [],
        .. _details.Referrals ? new[] { "referrals" } : [],
        "why",
        .. _details.Explanation ? new[] { "explanation" } : [],
    ];

    /// <summary>A name of the input that no result bears, so that every column has its own.</summary>
    private static string Free(string name, string[] results) => results.Contains(name) ? Free("input." + name, results) : name;

    private void Amount(CsvRecord record, ScoreStatus status, long increments)
    {
        record.Begin();
        if (status == ScoreStatus.Indicative)
            _amounts.Write(record.Bytes, increments);
    }

    private static void Figure(CsvRecord record, decimal? figure)
    {
        record.Begin();
        if (figure is { } known)
            record.Bytes.Write(known);
    }

    private void WriteDetails(CsvRecord record, IndicativeBudget budget)
    {
        if (_details.Domains)
        {
            foreach (var domain in Configuration.Domains ?? [])
            {
                var result = budget.Domains.FirstOrDefault(d => d.Id == domain.Id);
                Figure(record, result?.Points);
                Figure(record, result?.Share);
            }
        }

        if (_details.Lines)
        {
            foreach (var id in LineIds)
                Figure(record, budget.Lines.FirstOrDefault(l => l.Id == id)?.Amount);
        }

        if (_details.Referrals)
            record.Cell(string.Join(";", budget.Referrals.Select(r => r.Id)));
    }

    /// <summary>Why there is no figure: the ids of reasons or of missing answers, or what is wrong in words; empty where there is one.</summary>
    private static string Why(IndicativeBudget budget, Row row) => budget.Status switch
    {
        ScoreStatus.Indicative => "",
        ScoreStatus.Incomplete => string.Join(";", budget.Missing.Select(m => m.Id)),
        ScoreStatus.InvalidAnswers => string.Create(CultureInfo.InvariantCulture, $"Row {row.Number}, line {row.Line}: {string.Join(" ", budget.Problems.Select(p => $"{p.Code} {p.Message} {p.Help}"))}"),
        _ => string.Join(";", budget.Reasons.Select(r => r.Id)),
    };
}
