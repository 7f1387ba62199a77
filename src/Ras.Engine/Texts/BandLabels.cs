namespace Ras.Engine;

/// <summary>The words of bands.</summary>
internal static class BandLabels
{
    /// <summary>What the taken band of a table is called; null where it has no label.</summary>
    public static string? LabelIn(PageWords words, string list, string id, BandPlace place) =>
        place.At is { } at ? words.Own.Text(list, id, $"{JsonNames.Bands}/{at}/{JsonNames.Label}") : null;
}
