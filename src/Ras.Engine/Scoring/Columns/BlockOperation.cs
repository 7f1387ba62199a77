namespace Ras.Engine;

/// <summary>One thing done for every case of a block, in vectors where the machine has them and else in integers, with the same result.</summary>
/// <param name="lane">The widest lane that it works in.</param>
/// <param name="hasVectors">Whether there is a way to do it in vectors.</param>
internal abstract class BlockOperation(Lane lane, bool hasVectors = true)
{
    /// <summary>The widest lane that it works in.</summary>
    public Lane Lane { get; } = lane;

    /// <summary>Whether this machine does it in vectors.</summary>
    public bool RunsInVectors { get; } =
#if NET8_0_OR_GREATER
        hasVectors && Vectors.AreFast;
#else
        hasVectors && false;
#endif

    public void Run(BlockMemory block)
    {
#if NET8_0_OR_GREATER
        if (RunsInVectors)
        {
            RunVectors(block);
            return;
        }
#endif
        RunIntegers(block);
    }

    protected abstract void RunIntegers(BlockMemory block);

#if NET8_0_OR_GREATER
    protected abstract void RunVectors(BlockMemory block);
#endif
}
