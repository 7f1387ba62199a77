using System;
using System.Collections.Generic;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>What came of a block of cases. Used again and again.</summary>
internal sealed class ScoredCases
{
    private ResultColumns? _results;

    public ScoreStatus StatusOf(int row) => Results.StatusOf(row);

    public ReadOnlySpan<long> AmountsInIncrements => Results.Amounts.Span;

    public ReadOnlySpan<long> OneOffsInIncrements => Results.OneOffs.Span;

    public decimal? PointsOf(int row) => Results.PointsOf(row);

    public CaseOutcome this[int row] => new(StatusOf(row), AmountsInIncrements[row], OneOffsInIncrements[row]);

    private ResultColumns Results => _results ?? throw new InvalidOperationException("Nothing was scored yet.");

    /// <summary>Room for the results of a block, and more.</summary>
    public ResultColumns Room(RasEngine engine, int count)
    {
        if (_results?.Count != count)
            _results = engine.CreateResults(count, ResultParts.OneOffs);
        return _results;
    }

    /// <summary>Gives cases invalid answers, and no figures.</summary>
    public void MarkInvalid(IReadOnlyList<int> rows)
    {
        foreach (var row in rows)
        {
            Results.Statuses.Span[row] = (byte)ScoreStatus.InvalidAnswers;
            (Results.Amounts.Span[row], Results.OneOffs.Span[row], Results.Points.Span[row]) = (0, 0, ResultColumns.NoFigure);
        }
    }
}
