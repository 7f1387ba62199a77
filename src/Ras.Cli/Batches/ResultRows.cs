namespace Ras.Cli;

/// <summary>Writes what came of cases, a row each. Safe on many threads.</summary>
internal abstract class ResultRows
{
    /// <summary>Writes what stands before the first row.</summary>
    public abstract void Begin(CsvRecord record);

    /// <summary>Writes what came of one case.</summary>
    public abstract void Write(CsvRecord record, RowBlock block, int row, ScoredCases scored);
}
