namespace Ras.Engine;

/// <summary>The band that a value took, in words: from where to where it goes, and what it is called.</summary>
internal static class BandWords
{
    /// <summary>The taken band of a table, such as <c>from 9 to less than 14 “Some support”</c>.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="list">The list of what has the table.</param>
    /// <param name="id">The id of what has it.</param>
    /// <param name="place">The place of a value that took a band.</param>
    public static string Of(PageWords words, string list, string id, BandPlace place)
    {
        var label = words.Label(words.Own.Text(list, id, $"{JsonNames.Bands}/{place.At}/{JsonNames.Label}"));
        return Range(words, place.Band!, place.Next) + label;
    }

    /// <summary>From where to where a band goes, such as <c>from 9 to less than 14</c>.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="band">The band.</param>
    /// <param name="above">The band above it; null where there is none.</param>
    public static string Range(PageWords words, Band band, Band? above)
    {
        string Number(Number? number) => RuleWords.Number(words.Index.Resolve(number!.Value)!.Value);
        if (band is { From: { } only, To: { } last } && words.Index.Resolve(only) == words.Index.Resolve(last))
            return words.Say("band.only", ("number", Number(only)));
        var begins = band.From is null ? words.Say("band.above", ("number", Number(band.Above))) : words.Say("band.from", ("number", Number(band.From)));
        var ends = band.To is not null ? words.Say("band.to", ("number", Number(band.To)))
            : above is not { } next ? ""
            : next.From is null ? words.Say("band.to", ("number", Number(next.Above))) : words.Say("band.below", ("number", Number(next.From)));
        return begins + ends;
    }
}
