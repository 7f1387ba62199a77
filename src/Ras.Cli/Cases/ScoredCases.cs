using Ras.Engine;

namespace Ras.Cli;

/// <summary>What came of a block of cases. Used again and again.</summary>
internal sealed class ScoredCases
{
    public ScoreStatus[] Status { get; private set; } = [];

    public long[] AmountInIncrements { get; private set; } = [];

    public long[] OneOffInIncrements { get; private set; } = [];

    public decimal?[] Points { get; private set; } = [];

    public void Clear(int count)
    {
        if (Status.Length >= count)
            return;
        (Status, AmountInIncrements, OneOffInIncrements, Points) = (new ScoreStatus[count], new long[count], new long[count], new decimal?[count]);
    }

    public CaseOutcome this[int row] => new(Status[row], AmountInIncrements[row], OneOffInIncrements[row]);
}
