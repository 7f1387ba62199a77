namespace Ras.Engine;

/// <summary>A column of a block's memory: one value a case, from the operation that fills it to the last that reads it.</summary>
/// <remarks>Truths are columns of bytes too: 255 where something holds, 0 where not.</remarks>
internal sealed class Slot(Lane lane)
{
    public Lane Lane { get; } = lane;

    /// <summary>Where it begins, in bytes for each case of a block. Columns that are not wanted at the same time may stand in one place.</summary>
    public int Offset { get; set; }

    /// <summary>How many places of columns come before its own.</summary>
    public int Number { get; set; }

    /// <summary>The place of the last operation that reads or fills it.</summary>
    public int LastUse { get; set; } = -1;
}

/// <summary>A value of every case of a block.</summary>
/// <param name="Values">The values; anything within their bounds, or 0, where they are unknown.</param>
/// <param name="Unknown">Where they are unknown; null where they never are.</param>
internal readonly record struct BlockValue(Slot Values, Slot? Unknown);

/// <summary>Whether a condition holds, of every case of a block.</summary>
/// <param name="True">Where it is true.</param>
/// <param name="Possible">Where it is not false; the same column where it is never unknown.</param>
internal readonly record struct BlockTruth(Slot True, Slot Possible);
