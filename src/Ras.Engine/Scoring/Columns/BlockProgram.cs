using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A program as operations on blocks of cases; immutable.</summary>
/// <remarks>
/// It computes what the program computes, operation by operation and in the same integers, but of a block of cases at a
/// time and only what the results asked for need. Each value has a lane as narrow as its proved bounds allow. A value
/// that may be unknown has a column of truths beside it; what its own column holds there is never read.
/// </remarks>
internal sealed class BlockProgram(RasProgram program, ResultParts parts)
{
    /// <summary>A block's own columns should stay in a core's second cache, with room for the answers.</summary>
    private const int MostBytes = 192 * 1024;

    private const int FewestCases = 8 * BlockMemory.Step;
    private const int MostCases = 128 * BlockMemory.Step;

    public RasProgram Program { get; } = program;

    public ResultParts Parts { get; } = parts;

    public BlockOperation[] Operations { get; init; } = [];

    /// <summary>Which operation of the program each one is part of; the number of those for what comes before or after all.</summary>
    public int[] Origins { get; init; } = [];

    /// <summary>How many bytes the columns of a block take for each case.</summary>
    public int BytesPerCase { get; init; }

    public int CasesPerBlock
    {
        get
        {
            var fitting = MostBytes / (BytesPerCase + 1) / BlockMemory.Step * BlockMemory.Step;
            return fitting < FewestCases ? FewestCases : fitting > MostCases ? MostCases : fitting;
        }
    }

    /// <summary>Columns that hold one number for good.</summary>
    public IReadOnlyList<(Slot Slot, long Value)> Constants { get; init; } = [];
}
