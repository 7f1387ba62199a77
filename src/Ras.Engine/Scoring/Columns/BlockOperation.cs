namespace Ras.Engine;

/// <summary>One thing done for every case of a block, in vectors where the machine has them and else in integers, with the same result.</summary>
internal abstract class BlockOperation
{
    /// <summary>Whether this machine does it in vectors.</summary>
    public bool RunsInVectors =>
#if NET8_0_OR_GREATER
        Vectors.AreFast && HasVectors;
#else
        false;
#endif

    /// <summary>The widest lane that it works in.</summary>
    public abstract Lane Lane { get; }

    /// <summary>Whether there is a way to do it in vectors.</summary>
    protected virtual bool HasVectors => true;

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
