using System;

namespace Ras.Cli;

/// <summary>What one thread needs to score blocks of cases and to write what came of them.</summary>
internal sealed class BatchWorker(CaseReader reader, CsvRecord record)
{
    private readonly SheetScoring _scoring = new(reader.Engine);
    private readonly ParsedCases _cases = reader.CreateCases();

    public ScoredCases Scored { get; } = new();

    /// <summary>What was written of the block.</summary>
    public ReadOnlyMemory<byte> Written => record.Bytes.Written;

    /// <summary>Takes a block apart, scores it, and writes its results.</summary>
    public void Work(RowBlock block, ResultRows results)
    {
        reader.Parse(block, _cases);
        _scoring.Score(_cases, Scored);
        record.Bytes.Clear();
        for (var row = 0; row < block.Rows.Count; row++)
            results.Write(record, block, row, Scored);
    }
}
