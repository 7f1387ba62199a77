using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>What is looked for in places as they are given: such as no option has, and answers that are needed and missing.</summary>
/// <param name="Options">How many options each question has.</param>
/// <param name="Invalid">Where a place is wrong; added to.</param>
/// <param name="Missing">Where an answer is missing; added to. Null where none is needed.</param>
internal sealed record PlaceCheck(int Options, Slot Invalid, Slot? Missing)
{
    /// <summary>Whether places with their sign tell wrong ones from none.</summary>
    public bool HasVectors => Options <= sbyte.MaxValue;

    public void Run(BlockMemory block, ReadOnlySpan<byte> places)
    {
        var wrong = block.Truths(Invalid);
        for (var i = 0; i < places.Length; i++)
            wrong[i] |= places[i] >= Options && places[i] != AnswerColumns.Unanswered ? byte.MaxValue : byte.MinValue;
        if (Missing is null)
            return;
        var lacking = block.Truths(Missing);
        for (var i = 0; i < places.Length; i++)
            lacking[i] |= places[i] == AnswerColumns.Unanswered ? byte.MaxValue : byte.MinValue;
    }
}

/// <summary>Checks places of questions with equally many options, which nothing else reads first.</summary>
/// <param name="questions">The questions.</param>
/// <param name="check">What is looked for.</param>
internal sealed class CheckPlaces(int[] questions, PlaceCheck check) : BlockOperation(Lane.Bits8, check.HasVectors)
{
    protected override void RunIntegers(BlockMemory block)
    {
        foreach (var question in questions)
            check.Run(block, block.GivenPlaces(question));
    }

#if NET8_0_OR_GREATER
    protected override void RunVectors(BlockMemory block)
    {
        var checking = new VectorCheck(block, check);
        for (var at = 0; at < questions.Length; at += 4)
            Check(Places(block, at), Places(block, at + 1), Places(block, at + 2), Places(block, at + 3), checking);
    }

    // Why: of fewer than four the last is looked at again, which changes nothing.
    private ReadOnlySpan<byte> Places(BlockMemory block, int at) => block.GivenPlaces(questions[Math.Min(at, questions.Length - 1)]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Check(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, VectorCheck check)
    {
        for (var i = 0; i < a.Length; i += Vectors.Cases)
        {
            check.Fetch(a, b, c, d, i);
            check.Mark(Vectors.Load(a, i), Vectors.Load(b, i), Vectors.Load(c, i), Vectors.Load(d, i), i);
        }
    }
#endif
}

#if NET8_0_OR_GREATER
/// <summary>A check of places in vectors, over one block.</summary>
internal readonly ref struct VectorCheck
{
    private readonly Span<sbyte> _wrong;
    private readonly Span<sbyte> _lacking;
    private readonly Vector256<sbyte> _last;
    private readonly int _ahead;

    public VectorCheck(BlockMemory block, PlaceCheck check)
    {
        _wrong = block.Column<sbyte>(check.Invalid);
        _lacking = check.Missing is null ? default : block.Column<sbyte>(check.Missing);
        _last = Vector256.Create((sbyte)(check.Options - 1));
        _ahead = block.Ahead;
    }

    /// <summary>Asks for what the next block will check at the same place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, int at)
    {
        // Why every other time: what is asked for comes in stretches of two vectors.
        if ((at & Vectors.Cases) != 0)
            return;
        Vectors.Fetch(a, at + _ahead);
        Vectors.Fetch(b, at + _ahead);
        Vectors.Fetch(c, at + _ahead);
        Vectors.Fetch(d, at + _ahead);
    }

    /// <summary>With its sign a place lies from 0 to below the number of options, none is -1, and all else is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(Vector256<byte> a, Vector256<byte> b, Vector256<byte> c, Vector256<byte> d, int at)
    {
        var greatest = Vector256.Max(Vector256.Max(a.AsSByte(), b.AsSByte()), Vector256.Max(c.AsSByte(), d.AsSByte()));
        var least = Vector256.Min(Vector256.Min(a.AsSByte(), b.AsSByte()), Vector256.Min(c.AsSByte(), d.AsSByte()));
        var none = Vector256<sbyte>.AllBitsSet;
        Vectors.Store(Vectors.Load<sbyte>(_wrong, at) | Vector256.GreaterThan(greatest, _last) | Vector256.GreaterThan(none, least), _wrong, at);
        if (!_lacking.IsEmpty)
            Vectors.Store(Vectors.Load<sbyte>(_lacking, at) | Vector256.Equals(least, none), _lacking, at);
    }
}
#endif
