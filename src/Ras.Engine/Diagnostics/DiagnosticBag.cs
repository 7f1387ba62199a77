using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Collects what is found in a document, so that all of it can be told at once; of very many errors, how many.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];
    private readonly ToldCount _errors = new();

    public bool HasErrors => _errors.Count > 0;

    /// <summary>What was found so far and is told.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    public void Add(Fault fault, Place place)
    {
        if (DiagnosticCodes.SeverityOf(fault.Code) != DiagnosticSeverity.Error || _errors.Take())
            _found.Add(Diagnosed(fault, place.ToString()));
    }

    /// <summary>A fault at its place, as severe as its code.</summary>
    public static Diagnostic Diagnosed(Fault fault, string pointer) => new(fault.Code, DiagnosticCodes.SeverityOf(fault.Code), pointer, fault.Message, fault.Help);

    public Diagnostic[] ToArray() => _errors.More == 0 ? [.. _found] : [.. _found, Diagnosed(_errors.Closing(DiagnosticCodes.MoreErrors), "")];
}

/// <summary>What is wrong and what to do about it, before it has a place.</summary>
internal readonly record struct Fault(string Code, string Message, string Help);
