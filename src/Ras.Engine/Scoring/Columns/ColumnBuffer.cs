using System;
using System.Runtime.InteropServices;

namespace Ras.Engine;

/// <summary>A column of a caller or of our own, ready to be read in stretches.</summary>
/// <typeparam name="T">What it holds of each case.</typeparam>
internal readonly struct ColumnBuffer<T>
    where T : unmanaged
{
    // Why: asking a memory for its span at every block and operation takes longer than an array, which most are.
    private readonly T[]? _array;
    private readonly int _offset;

    public ColumnBuffer(Memory<T> memory)
    {
        Memory = memory;
        if (MemoryMarshal.TryGetArray<T>(memory, out var segment))
            (_array, _offset) = (segment.Array, segment.Offset);
    }

    public Memory<T> Memory { get; }

    public bool IsEmpty => Memory.IsEmpty;

    public ReadOnlySpan<T> Slice(int first, int count) =>
        _array is not null ? new ReadOnlySpan<T>(_array, _offset + first, count) : Memory.Span.Slice(first, count);
}
