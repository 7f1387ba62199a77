#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>How two truths become one.</summary>
internal interface ITruth
{
    public byte Of(byte one, byte other);

#if NET8_0_OR_GREATER
    public Vector256<byte> Of(Vector256<byte> one, Vector256<byte> other);
#endif
}

/// <summary>Both hold.</summary>
internal readonly struct Both : ITruth
{
    public byte Of(byte one, byte other) => (byte)(one & other);

#if NET8_0_OR_GREATER
    public Vector256<byte> Of(Vector256<byte> one, Vector256<byte> other) => one & other;
#endif
}

/// <summary>Either holds.</summary>
internal readonly struct Either : ITruth
{
    public byte Of(byte one, byte other) => (byte)(one | other);

#if NET8_0_OR_GREATER
    public Vector256<byte> Of(Vector256<byte> one, Vector256<byte> other) => one | other;
#endif
}

/// <summary>The first holds and the second does not.</summary>
internal readonly struct ButNot : ITruth
{
    public byte Of(byte one, byte other) => (byte)(one & (other ^ byte.MaxValue));

#if NET8_0_OR_GREATER
    public Vector256<byte> Of(Vector256<byte> one, Vector256<byte> other) => Vector256.AndNot(one, other);
#endif
}

/// <summary>The second does not hold, whatever the first.</summary>
internal readonly struct NotSecond : ITruth
{
    public byte Of(byte one, byte other) => (byte)(other ^ byte.MaxValue);

#if NET8_0_OR_GREATER
    public Vector256<byte> Of(Vector256<byte> one, Vector256<byte> other) => ~other;
#endif
}

/// <summary>Makes one truth of two; the result may take the place of the first.</summary>
/// <typeparam name="TTruth">How.</typeparam>
/// <param name="one">The first.</param>
/// <param name="other">The second.</param>
/// <param name="holds">The result.</param>
internal sealed class CombineTruths<TTruth>(Slot one, Slot other, Slot holds) : BlockOperation(Lane.Bits8)
    where TTruth : struct, ITruth
{
    protected override void RunIntegers(BlockMemory block)
    {
        var first = block.Truths(one);
        var second = block.Truths(other);
        var result = block.Truths(holds);
        for (var i = 0; i < result.Length; i++)
            result[i] = default(TTruth).Of(first[i], second[i]);
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        ReadOnlySpan<byte> first = block.Truths(one);
        ReadOnlySpan<byte> second = block.Truths(other);
        var result = block.Truths(holds);
        for (var i = 0; i < result.Length; i += Vectors.Cases)
            Vectors.Store(default(TTruth).Of(Vectors.Load(first, i), Vectors.Load(second, i)), result, i);
    }
#endif
}

/// <summary>Where at least so many of some truths hold.</summary>
/// <param name="parts">The truths.</param>
/// <param name="least">How many must.</param>
/// <param name="holds">Where they do.</param>
internal sealed class CountTruths(Slot[] parts, long least, Slot holds) : BlockOperation(Lane.Bits8, parts.Length <= byte.MaxValue)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var result = block.Truths(holds);
        for (var i = 0; i < result.Length; i++)
        {
            var count = 0;
            foreach (var part in parts)
                count += block.Truths(part)[i] & 1;
            result[i] = count >= least ? byte.MaxValue : byte.MinValue;
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var counts = block.Truths(holds);
        counts.Clear();
        foreach (var part in parts)
        {
            ReadOnlySpan<byte> truths = block.Truths(part);
            for (var i = 0; i < counts.Length; i += Vectors.Cases)
                Vectors.Store(Vectors.Load<byte>(counts, i) - Vectors.Load(truths, i), counts, i);
        }

        var enough = Vector256.Create((byte)least);
        for (var i = 0; i < counts.Length; i += Vectors.Cases)
            Vectors.Store(Vector256.Equals(Vector256.Max(Vectors.Load<byte>(counts, i), enough), Vectors.Load<byte>(counts, i)), counts, i);
    }
#endif
}
