using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is wrong with one document, each with its pointer and byte, told in the order of the text; of very much, how much.</summary>
internal sealed class DocumentFindings
{
    private readonly List<(Fault Fault, string Pointer, int Offset)> _found = [];
    private readonly ToldCount _told = new();

    public bool Any => Count > 0;

    public int Count => _told.Count;

    public void Add(Fault fault, Place place, int offset)
    {
        if (_told.Take())
            _found.Add((fault, place.ToString(), offset));
    }

    /// <summary>Counts one more where no more are told, so that its words need not be made; false where it must be added.</summary>
    public bool TryPass() => _told.IsFull && !_told.Take();

    public IEnumerable<(Fault Fault, string Pointer, int Offset)> InOrder()
    {
        var found = _found.OrderBy(f => f.Offset);
        return _told.More == 0 ? found : found.Append((_told.Closing(DiagnosticCodes.MoreErrors), "", int.MaxValue));
    }

    /// <summary>The findings as diagnostics of a configuration, with lines and columns.</summary>
    public Diagnostic[] ToDiagnostics(byte[] bytes)
    {
        var positions = new PositionCounter(bytes);
        return InOrder().Select(f => DiagnosticBag.Diagnosed(f.Fault, f.Pointer) with { Position = positions.At(f.Offset) }).ToArray();
    }
}
