namespace Ras.Engine;

/// <summary>Numbers without a pattern, the same ones in the same order every time: which answers are tried depends on the configuration alone.</summary>
/// <param name="seed">Where they begin; not 0.</param>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below the most.</summary>
    public long Below(long most)
    {
        unchecked
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (long)(_state * 0x2545F4914F6CDD1DUL >> 1) % most;
        }
    }
}
