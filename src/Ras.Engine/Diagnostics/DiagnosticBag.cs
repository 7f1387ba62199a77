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
        var found = Diagnosed(fault, pointer);
        HasErrors |= found.Severity == DiagnosticSeverity.Error;
        _found.Add(found);
    }

    /// <summary>A fault at its place, as severe as its code.</summary>
    public static Diagnostic Diagnosed(Fault fault, string pointer) => new(fault.Code, DiagnosticCodes.SeverityOf(fault.Code), pointer, fault.Message, fault.Help);

    public Diagnostic[] ToArray() => [.. _found];
}

/// <summary>What is wrong and what to do about it, before it has a place.</summary>
internal readonly record struct Fault(string Code, string Message, string Help);
