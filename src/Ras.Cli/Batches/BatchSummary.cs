using System;
using System.Globalization;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Counts what came of a batch: every case is in one status, and none is left out.</summary>
internal sealed class BatchSummary(RasConfiguration configuration)
{
    private readonly long[] _counts = new long[Enum.GetValues<ScoreStatus>().Length];
    private readonly AmountText _amounts = new(configuration);
    private Int128 _amount;
    private string? _firstBad;

    public long Cases => _counts.Sum();

    public bool HasInvalid => _counts[(int)ScoreStatus.InvalidAnswers] > 0;

    public void Add(RowBlock block, ScoredCases scored)
    {
        for (var row = 0; row < block.Rows.Count; row++)
        {
            _counts[(int)scored.Status[row]]++;
            _amount += scored.AmountInIncrements[row];
            if (_firstBad is null && scored.Status[row] == ScoreStatus.InvalidAnswers)
                _firstBad = string.Create(CultureInfo.InvariantCulture, $"the first in row {block.Rows[row].Number:#,##0} (line {block.Rows[row].Line:#,##0})");
        }
    }

    /// <summary>Says how many cases have which status, and what all indicative budgets come to.</summary>
    public void Tell(ToolStreams streams, TimeSpan taken)
    {
        var rate = Cases / Math.Max(0.001, taken.TotalSeconds);
        streams.Say(string.Create(CultureInfo.InvariantCulture, $"{Configurations.Count(Cases, "case")} in {taken.TotalSeconds:0.0} s ({rate:#,##0} a second)"));
        foreach (var status in Enum.GetValues<ScoreStatus>().OrderDescending().Where(s => _counts[(int)s] > 0))
            streams.Say(string.Create(CultureInfo.InvariantCulture, $"  {StatusWords.Of(status),-18} {_counts[(int)status],12:#,##0}{Beside(status)}"));
    }

    private string Beside(ScoreStatus status) => status switch
    {
        ScoreStatus.Indicative => string.Create(CultureInfo.InvariantCulture, $"  in all {configuration.Currency ?? "GBP"} {_amounts.ToMoney((System.Numerics.BigInteger)_amount):#,##0.00########} {StatusWords.Per(configuration.Period)}"),
        ScoreStatus.InvalidAnswers => "  " + _firstBad,
        _ => "",
    };
}
