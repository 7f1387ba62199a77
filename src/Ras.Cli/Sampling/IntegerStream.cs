namespace Ras.Cli;

/// <summary>Numbers that look random and are the same everywhere: integers only, so that no processor rounds otherwise.</summary>
/// <remarks>A counter by the golden ratio, mixed twice (the method known as SplitMix64).</remarks>
internal struct IntegerStream
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The numbers of one case: other cases and other seeds have others.</summary>
    public IntegerStream(ulong seed, ulong number) => _state = Mix(unchecked(seed * Golden)) ^ Mix(unchecked(number + Golden));

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        _state = unchecked(_state + Golden);
        return (int)((Mix(_state) >> 32) * (ulong)limit >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }
}
