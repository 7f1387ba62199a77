using System;
using System.Linq;

namespace Ras.Engine;

/// <summary>The places of chosen options of a question: as given, or where a score first settles them, in a column of the block.</summary>
internal readonly record struct PlacesOf(int Question, Slot? Settled);

/// <summary>A table by the code of an answer, which is its place and one more; what has no entry is 0.</summary>
internal sealed class PlaceTable
{
    /// <summary>With more entries, vectors one after another take longer than an entry at a time.</summary>
    public const int MostInVectors = 5 * EntriesPerVector;

    private const int EntriesPerVector = 16;

    /// <summary>The entries cut into bytes, the lowest first, each plane filled up to whole vectors.</summary>
    private readonly byte[] _planes;

    private readonly byte[] _byPlace = new byte[EntriesPerVector];

    public PlaceTable(ReadOnlySpan<long> entries)
    {
        Entries = entries.ToArray();
        Lane = Lanes.For(Entries.Min(), Entries.Max());
        PlaneLength = (Entries.Length + EntriesPerVector - 1) / EntriesPerVector * EntriesPerVector;
        _planes = new byte[PlaneLength * (int)Lane];
        for (var plane = 0; plane < (int)Lane; plane++)
        {
            for (var i = 0; i < Entries.Length; i++)
                _planes[(plane * PlaneLength) + i] = unchecked((byte)(Entries[i] >> (8 * plane)));
        }

        for (var i = 1; FitsPlaces && i < Entries.Length; i++)
            _byPlace[i - 1] = unchecked((byte)Entries[i]);
    }

    public long[] Entries { get; }

    /// <summary>Whether a vector holds an entry for every place, and no answer has none: then places are looked up as they are, since a vector finds 0 at 255.</summary>
    public bool FitsPlaces => Entries[0] == 0 && Entries.Length - 1 <= EntriesPerVector && Lane == Lane.Bits8;

    /// <summary>The entries by place, where they fit.</summary>
    public ReadOnlySpan<byte> ByPlace => _byPlace;

    /// <summary>Whether it is looked up in vectors.</summary>
    public bool IsShort => Entries.Length <= MostInVectors;

    /// <summary>The narrowest lane that holds every entry.</summary>
    public Lane Lane { get; }

    private int PlaneLength { get; }

    public ReadOnlySpan<byte> Plane(int plane) => _planes.AsSpan(plane * PlaneLength, PlaneLength);

    /// <summary>The entry for a place.</summary>
    public long At(byte place)
    {
        var code = unchecked((byte)(place + 1));
        return code < Entries.Length ? Entries[code] : 0;
    }
}
