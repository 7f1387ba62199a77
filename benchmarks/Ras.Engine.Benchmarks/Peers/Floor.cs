using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ras.Engine.Benchmarks;

/// <summary>The least that anybody can do who looks at every answer: a sum of all bytes of the same columns, in vectors.</summary>
internal static class Floor
{
    public static long Sum(ReadOnlySpan<byte> column)
    {
        if (!Avx2.IsSupported)
            return Plain(column);
        var sums = Vector256<long>.Zero;
        var vectors = MemoryMarshal.Cast<byte, Vector256<byte>>(column);
        foreach (var bytes in vectors)
            sums += Avx2.SumAbsoluteDifferences(bytes, Vector256<byte>.Zero).AsInt64();
        return Vector256.Sum(sums) + Plain(column[(vectors.Length * Vector256<byte>.Count)..]);
    }

    private static long Plain(ReadOnlySpan<byte> column)
    {
        long sum = 0;
        foreach (var value in column)
            sum += value;
        return sum;
    }
}
