using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Collects what is found in a document, so that all of it can be told at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    public IReadOnlyList<Diagnostic> Found => _found;

    public void Add(Fault fault, Place place) => Add(fault, place.ToString());

    public void Add(Fault fault, string pointer)
    {
        var severity = DiagnosticCodes.SeverityOf(fault.Code);
        HasErrors |= severity == DiagnosticSeverity.Error;
        _found.Add(new(fault.Code, severity, pointer, fault.Message, fault.Help));
    }

    public Diagnostic[] ToArray() => [.. _found];
}

/// <summary>What is wrong and what to do about it, before it has a place.</summary>
internal readonly record struct Fault(string Code, string Message, string Help);
