
namespace Ras.Engine;

/// <summary>Where a value lies among bands, in words: the band that it took, and how far the next is.</summary>
internal static class PlaceWords
{
    /// <param name="words">What is said.</param>
    /// <param name="list">The list of what has the table.</param>
    /// <param name="id">The id of what has it.</param>
    /// <param name="place">The place.</param>
    /// <param name="unit">What the value is counted in; null for points.</param>
    public static string Of(PageWords words, string list, string id, BandPlace place, string? unit)
    {
        var value = RuleWords.Number(place.Value);
        var said = place.Band is null
            ? words.Say("step.noBand", ("value", value))
            : words.Say("sum.band", ("value", value), ("band", BandWords.Of(words, list, id, place)));
        return string.Join("; ", new[] { said, Next(words, place, unit) }.Where(s => s.Length > 0));
    }

    /// <summary>How far the next band is; empty where there is none.</summary>
    public static string Next(PageWords words, BandPlace place, string? unit) => place.ToNext switch
    {
        null => "",
        { IsZero: true } => words.Say("band.atEdge"),
        { } next => words.Say("band.next", ("points", words.Quantity(next.ToDecimal(), unit))),
    };
}
