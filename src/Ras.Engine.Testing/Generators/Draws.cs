using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>The few ways of drawing that FsCheck does not have and every generator here uses.</summary>
internal static class Draws
{
    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(drawn => drawn <= percent);

    /// <summary>What the generator draws, so often; otherwise left out.</summary>
    public static Gen<T?> Sometimes<T>(this Gen<T> gen, int percent)
        where T : class => Gen.Frequency((percent, gen.Select(drawn => (T?)drawn)), (100 - percent, Gen.Constant((T?)null)));

    /// <summary>What the generator draws, so often; otherwise left out.</summary>
    public static Gen<T?> SometimesSome<T>(this Gen<T> gen, int percent)
        where T : struct => Gen.Frequency((percent, gen.Select(drawn => (T?)drawn)), (100 - percent, Gen.Constant((T?)null)));

    /// <summary>One of the entries, so often; otherwise, or where there are none, left out.</summary>
    public static Gen<T?> OneOrNone<T>(IReadOnlyList<T> entries, int percent)
        where T : class => entries.Count == 0 ? Gen.Constant((T?)null) : Gen.Elements<T>(entries).Sometimes(percent);

    /// <summary>A list of so many.</summary>
    public static Gen<ValueList<T>> Several<T>(this Gen<T> gen, int fewest, int most)
        where T : notnull => Gen.Choose(fewest, most).SelectMany(gen.ArrayOf).Select(ValueList.From<T>);

    /// <summary>A list of some of the entries, none twice, in any order; of all where there are fewer.</summary>
    public static Gen<ValueList<T>> Some<T>(IEnumerable<T> entries, int fewest, int most)
        where T : notnull =>
        from shuffled in Gen.Shuffle(entries)
        from count in Gen.Choose(fewest, most)
        select ValueList.From(shuffled.Take(count));

    /// <summary>One of each in turn, each drawn with sight of those before it.</summary>
    public static Gen<IReadOnlyList<TOut>> InTurn<TIn, TOut>(IEnumerable<TIn> entries, Func<TIn, IReadOnlyList<TOut>, Gen<TOut>> draw) =>
        entries.Aggregate(
            Gen.Constant((IReadOnlyList<TOut>)[]),
            (before, entry) => from earlier in before from next in draw(entry, earlier) select (IReadOnlyList<TOut>)[.. earlier, next]);

    /// <summary>Draws for each entry, and lists them.</summary>
    public static Gen<ValueList<TOut>> Each<TIn, TOut>(IEnumerable<TIn> entries, Func<TIn, Gen<TOut>> draw)
        where TOut : notnull => Gen.CollectToArray(entries, draw).Select(ValueList.From<TOut>);
}
