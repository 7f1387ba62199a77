#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Ras.Engine;

/// <summary>Takes numbers in: how many increments each lies above the least, and where there is none or one that is not permitted.</summary>
/// <typeparam name="T">The lane that holds every number of increments.</typeparam>
/// <param name="question">The question.</param>
/// <param name="least">The least number, in increments.</param>
/// <param name="most">The greatest number, in increments.</param>
/// <param name="above">How far above the least; 0 where there is no number.</param>
/// <param name="marks">Place 0 where there is a number, none where not.</param>
/// <param name="invalid">Where a number is not permitted; added to.</param>
internal sealed class TakeNumbers<T>(int question, long least, long most, Slot above, Slot marks, Slot invalid) : BlockOperation(Lane.Bits64)
    where T : unmanaged
{
    protected override void RunIntegers(BlockMemory block)
    {
        var given = block.GivenNumbers(question);
        var column = block.Column<T>(above);
        var places = block.Truths(marks);
        var wrong = block.Truths(invalid);
        for (var i = 0; i < column.Length; i++)
        {
            var number = given.IsEmpty ? AnswerColumns.NoNumber : given[i];
            var isPermitted = number >= least && number <= most;
            Lanes.Put(column, i, isPermitted ? number - least : 0);
            places[i] = isPermitted ? byte.MinValue : AnswerColumns.Unanswered;
            wrong[i] |= isPermitted || number == AnswerColumns.NoNumber ? byte.MinValue : byte.MaxValue;
        }
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void RunVectors(BlockMemory block)
    {
        var given = block.GivenNumbers(question);
        if (given.IsEmpty)
        {
            block.Column<T>(above).Clear();
            block.Truths(marks).Fill(AnswerColumns.Unanswered);
            return;
        }

        var column = block.Column<T>(above);
        var places = block.Column<sbyte>(marks);
        var wrong = block.Column<sbyte>(invalid);
        var outside = new Outside(Vector256.Create(least), Vector256.Create(most));
        var increments = new AboveLeast(outside);
        for (var i = 0; i < places.Length; i += Vectors.Cases)
        {
            var none = Vectors.Narrow(given, i, outside);
            Vectors.Store(none, places, i);
            Vectors.Store(Vectors.Load<sbyte>(wrong, i) | Vector256.AndNot(none, Vectors.Narrow(given, i, default(IsNone))), wrong, i);
        }

        for (var i = 0; i < column.Length; i += Vector256<T>.Count)
            Vectors.Store(Vectors.NarrowTo<T, AboveLeast>(given, i, increments), column, i);
    }

    private readonly struct Outside(Vector256<long> least, Vector256<long> most) : ILaneFunction<long>
    {
        public Vector256<long> Least => least;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values) => Vector256.GreaterThan(least, values) | Vector256.GreaterThan(values, most);
    }

    private readonly struct AboveLeast(Outside outside) : ILaneFunction<long>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values) => Vector256.AndNot(values - outside.Least, outside.Of(values));
    }

    private readonly struct IsNone : ILaneFunction<long>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<long> Of(Vector256<long> values) => Vector256.Equals(values, Vector256.Create(AnswerColumns.NoNumber));
    }
#endif
}
