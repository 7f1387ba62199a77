#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Where a question has no answer.</summary>
/// <param name="places">The places of the answers.</param>
/// <param name="lacks">Where there is none.</param>
internal sealed class Unanswered(PlacesOf places, Slot lacks) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var of = block.Places(places);
        var truths = block.Truths(lacks);
        for (var i = 0; i < truths.Length; i++)
            truths[i] = of[i] == AnswerColumns.Unanswered ? byte.MaxValue : byte.MinValue;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var of = block.Places(places);
        var truths = block.Truths(lacks);
        for (var i = 0; i < truths.Length; i += Vectors.Cases)
            Vectors.Store(Vector256.Equals(Vectors.Load(of, i), Vector256<byte>.AllBitsSet), truths, i);
    }
#endif
}

/// <summary>The places that count: those given, else what stands in, and none where the question is not asked.</summary>
/// <param name="given">The places given.</param>
/// <param name="asked">Where the question is asked; null where it always is.</param>
/// <param name="standIn">The place that stands in; 255 where nothing does.</param>
/// <param name="settled">The places that count.</param>
internal sealed class SettlePlaces(PlacesOf given, Slot? asked, byte standIn, Slot settled) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var of = block.Places(given);
        var places = block.Truths(settled);
        for (var i = 0; i < places.Length; i++)
            places[i] = of[i] == AnswerColumns.Unanswered ? standIn : of[i];
        if (asked is null)
            return;
        var truths = block.Truths(asked);
        for (var i = 0; i < places.Length; i++)
            places[i] |= (byte)(truths[i] ^ byte.MaxValue);
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var of = block.Places(given);
        var places = block.Truths(settled);
        ReadOnlySpan<byte> truths = asked is null ? default : block.Truths(asked);
        var instead = Vector256.Create(standIn);
        for (var i = 0; i < places.Length; i += Vectors.Cases)
        {
            // Why: 255 with any bits taken away by "and" is those bits, so what stands in needs no choice between two.
            var place = Vectors.Load(of, i);
            place &= instead | ~Vector256.Equals(place, Vector256<byte>.AllBitsSet);
            Vectors.Store(truths.IsEmpty ? place : place | ~Vectors.Load(truths, i), places, i);
        }
    }
#endif
}
