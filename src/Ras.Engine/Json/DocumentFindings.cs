using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is wrong with one document, each with its pointer and byte, told in the order of the text.</summary>
internal sealed class DocumentFindings
{
    private readonly List<(Fault Fault, string Pointer, int Offset)> _found = [];

    public bool Any => _found.Count > 0;

    public int Count => _found.Count;

    public void Add(Fault fault, string pointer, int offset) => _found.Add((fault, pointer, offset));

    public IEnumerable<(Fault Fault, string Pointer, int Offset)> InOrder() => _found.OrderBy(f => f.Offset);

    /// <summary>The findings as diagnostics of a configuration, with lines and columns.</summary>
    public Diagnostic[] ToDiagnostics(byte[] bytes)
    {
        var positions = new PositionCounter(bytes);
        return InOrder()
            .Select(f => new Diagnostic(f.Fault.Code, DiagnosticCodes.SeverityOf(f.Fault.Code), f.Pointer, f.Fault.Message, f.Fault.Help)
            {
                Position = positions.At(f.Offset),
            })
            .ToArray();
    }
}
