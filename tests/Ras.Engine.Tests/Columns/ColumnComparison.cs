using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Compares one case of results in columns, every part of them, with what explaining the same answers alone gives.</summary>
internal sealed class ColumnComparison(RasEngine engine, ResultColumns results)
{
    private readonly WrittenConfiguration _written = new(engine.Configuration);
    private readonly AnswerSheet _sheet = engine.CreateSheet();

    /// <summary>Scores cases in columns and each alone, and fails where they differ; the status of each.</summary>
    public static IReadOnlyList<ScoreStatus> Agree(RasEngine engine, RawCases cases, bool ownBuffers)
    {
        var (columns, results) = (engine.CreateColumns(cases.Count), engine.CreateResults(cases.Count, ResultParts.All));
        cases.Fill(columns, ownBuffers);
        engine.Score(columns, results);
        var comparison = new ColumnComparison(engine, results);
        for (var at = 0; at < cases.Count; at++)
        {
            var differences = comparison.Differences(at, cases.AnswersOf(at));
            if (differences.Count > 0)
                Assert.Fail($"case {at} of {cases.Count}: {string.Join("\n", differences)}\n{cases.Told(at)}\n{RasJson.Write(engine.Configuration)}\n{engine.DescribeProgram()}\n{engine.DescribeColumns()}");
        }

        return [.. Enumerable.Range(0, cases.Count).Select(results.StatusOf)];
    }

    /// <summary>What differs; nothing where all is the same.</summary>
    /// <param name="at">The place of the case.</param>
    /// <param name="answers">The answers; null where they are such as no id can say, so that nothing but the status is known.</param>
    public IReadOnlyList<string> Differences(int at, AnswerSet? answers)
    {
        var differences = new List<string>();
        if (answers is null)
        {
            CompareNothing(differences, at);
            return differences;
        }

        var why = engine.Explain(answers);
        CompareSheet(differences, at, answers, why.Budget);
        var domains = why.Domains.ToDictionary(d => d.Id);
        for (var i = 0; i < _written.Domains.Count; i++)
            Compare(differences, $"points of {_written.Domains[i].Id}", domains.GetValueOrDefault(_written.Domains[i].Id)?.ExactPoints?.ToDecimal(), results.DomainPointsOf(i, at));
        var steps = why.Steps.ToDictionary(s => s.Id);
        for (var i = 0; i < _written.Steps.Count; i++)
            Compare(differences, $"step {_written.Steps[i].Id}", steps.GetValueOrDefault(_written.Steps[i].Id)?.ExactValue?.ToDecimal(), results.StepValueOf(i, at));
        var lines = why.Lines.ToDictionary(l => l.Id);
        for (var i = 0; i < _written.Lines.Count; i++)
            Compare(differences, $"line {_written.Lines[i].Id}", lines.GetValueOrDefault(_written.Lines[i].Id)?.ExactAmount?.ToDecimal(), results.LineAmountOf(i, at));
        var places = why.Domains.Select(d => (d.Id, d.Place)).Concat(why.Steps.Select(s => (s.Id, s.Place))).Concat(why.Lines.Select(l => (l.Id, l.Place))).ToDictionary(p => p.Id, p => p.Place);
        for (var i = 0; i < results.BandTables.Count; i++)
            Compare(differences, $"band of {results.BandTables[i]}", places.GetValueOrDefault(results.BandTables[i])?.At ?? ResultColumns.NoBand, results.Bands(i).Span[at]);
        var made = why.Budget.Referrals.Select(r => r.Id).ToHashSet();
        for (var i = 0; i < _written.Referrals.Count; i++)
            Compare(differences, $"referral {_written.Referrals[i].Id}", made.Contains(_written.Referrals[i].Id) ? 1 : 0, results.Referrals(i).Span[at]);
        return differences;
    }

    private void CompareSheet(List<string> differences, int at, AnswerSet answers, IndicativeBudget budget)
    {
        Compare(differences, "status", budget.Status, results.StatusOf(at));
        Compare(differences, "amount", budget.Amount, results.AmountOf(at));
        Compare(differences, "one-off", budget.Figures?.OneOff, results.OneOffOf(at));
        Compare(differences, "points", budget.Points, results.PointsOf(at));
        engine.Read(answers, _sheet);
        var summary = engine.Score(_sheet);
        Compare(differences, "status of the sheet", summary.Status, results.StatusOf(at));
        Compare(differences, "increments", summary.AmountInIncrements, results.Amounts.Span[at]);
        Compare(differences, "increments paid once", summary.OneOffInIncrements, results.OneOffs.Span[at]);
        Compare(differences, "points of the sheet", summary.Points, results.PointsOf(at));
    }

    private void CompareNothing(List<string> differences, int at)
    {
        Compare(differences, "status", ScoreStatus.InvalidAnswers, results.StatusOf(at));
        Compare(differences, "amount", 0, results.Amounts.Span[at]);
        Compare(differences, "points", ResultColumns.NoFigure, results.Points.Span[at]);
        for (var i = 0; i < _written.Referrals.Count; i++)
            Compare(differences, $"referral {i}", 0, results.Referrals(i).Span[at]);
    }

    private static void Compare<T>(List<string> differences, string what, T alone, T inColumns)
    {
        if (!EqualityComparer<T>.Default.Equals(alone, inColumns))
            differences.Add($"{what}: alone {alone?.ToString() ?? "nothing"}, in columns {inColumns?.ToString() ?? "nothing"}");
    }
}
