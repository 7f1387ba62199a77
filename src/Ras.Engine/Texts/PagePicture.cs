using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A picture of bars, and the table of what it shows: one row of the picture for each of the table. Where nothing can be drawn, the table stands alone.</summary>
/// <param name="Said">What the picture shows, for those who do not see it.</param>
/// <param name="Bars">The bars.</param>
/// <param name="Key">What the colours of bars stand for; none where each bar has one and its name says it.</param>
/// <param name="Table">The same as a table.</param>
/// <param name="TableName">What is written where the table can be unfolded.</param>
/// <param name="Note">What is said beneath the picture; null where nothing is.</param>
internal sealed record PagePicture(
    string Said, IReadOnlyList<PictureBar> Bars, IReadOnlyList<(BarTone Tone, string Name)> Key, PageTable Table, string TableName, string? Note = null) : PageBlock;

/// <summary>One bar: its name, its parts one after another in thousandths of the whole width, and what is written behind it.</summary>
internal sealed record PictureBar(string Name, IReadOnlyList<(BarTone Tone, int Width)> Parts, string Figure)
{
    /// <summary>The width of a part: nothing where nobody is in it, and at least a thousandth where somebody is.</summary>
    public static int WidthOf(long people, long all) => people == 0 ? 0 : (int)System.Math.Max(1, people * 1000 / all);
}

/// <summary>What a part of a bar stands for.</summary>
internal enum BarTone
{
    Fall,
    Same,
    Rise,
}
