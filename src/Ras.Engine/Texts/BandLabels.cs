using System.Linq;

namespace Ras.Engine;

/// <summary>The words of bands.</summary>
internal static class BandLabels
{
    /// <summary>What the taken band of a table is called; null where it has no label.</summary>
    public static string? LabelIn(PageWords words, string list, string id, BandPlace place, ValueList<Band>? bands)
    {
        var at = bands?.TakeWhile(b => !ReferenceEquals(b, place.Band)).Count() ?? -1;
        return at < 0 ? place.Band?.Label : words.Own.Text(list, id, $"{JsonNames.Bands}/{at}/{JsonNames.Label}") ?? place.Band?.Label;
    }
}
