#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Finds places that no option has, and answers that are needed and missing, among questions with equally many options.</summary>
/// <param name="questions">The questions.</param>
/// <param name="options">How many options each has.</param>
/// <param name="invalid">Where a place is wrong; added to.</param>
/// <param name="missing">Where an answer is missing; added to. Null where none is needed.</param>
internal sealed class CheckPlaces(int[] questions, int options, Slot invalid, Slot? missing) : BlockOperation(Lane.Bits8)
{
    protected override void RunIntegers(BlockMemory block)
    {
        var wrong = block.Truths(invalid);
        foreach (var question in questions)
        {
            var places = block.GivenPlaces(question);
            for (var i = 0; i < places.Length; i++)
                wrong[i] |= places[i] >= options && places[i] != AnswerColumns.Unanswered ? byte.MaxValue : byte.MinValue;
            if (missing is null)
                continue;
            var lacking = block.Truths(missing);
            for (var i = 0; i < places.Length; i++)
                lacking[i] |= places[i] == AnswerColumns.Unanswered ? byte.MaxValue : byte.MinValue;
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var wrong = block.Truths(invalid);
        var lacking = missing is null ? default : block.Truths(missing);
        var most = Vector256.Create((byte)options);
        for (var at = 0; at < questions.Length; at += 4)
        {
            // Why: of fewer than four the last is looked at again, which changes nothing.
            var first = block.GivenPlaces(questions[at]);
            var second = block.GivenPlaces(questions[Math.Min(at + 1, questions.Length - 1)]);
            var third = block.GivenPlaces(questions[Math.Min(at + 2, questions.Length - 1)]);
            var fourth = block.GivenPlaces(questions[Math.Min(at + 3, questions.Length - 1)]);
            for (var i = 0; i < wrong.Length; i += Vectors.Cases)
            {
                // Why: one more than a place is the code of the answer, and 0 where there is none.
                var (a, b) = (Vectors.Codes(first, i), Vectors.Codes(second, i));
                var (c, d) = (Vectors.Codes(third, i), Vectors.Codes(fourth, i));
                var greatest = Vector256.Max(Vector256.Max(a, b), Vector256.Max(c, d));
                Vectors.Store(Vectors.Load<byte>(wrong, i) | ~Vector256.Equals(Vector256.Max(greatest, most), most), wrong, i);
                if (lacking.IsEmpty)
                    continue;
                var least = Vector256.Min(Vector256.Min(a, b), Vector256.Min(c, d));
                Vectors.Store(Vectors.Load<byte>(lacking, i) | Vector256.Equals(least, Vector256<byte>.Zero), lacking, i);
            }
        }
    }
#endif
}
