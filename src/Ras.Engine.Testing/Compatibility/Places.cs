#if NETSTANDARD2_0
// What the compiler looks for by name when a place is counted from the end, or a part is taken. Internal: a host never sees them.
namespace System;

internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}

internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(0, new Index(0, fromEnd: true));

    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);
}
#endif
