using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What a new version of a configuration changes in the document of an old one.</summary>
public sealed record ConfigurationRevision
{
    private static readonly Dictionary<string, Rational> None = [];

    /// <summary>The new version; the old one's where it is null.</summary>
    public string? Version { get; init; }

    /// <summary>The first day on which the new version counts; as before where it is null.</summary>
    public CalendarDate? EffectiveFrom { get; init; }

    /// <summary>The last day on which the new version counts; as before where it is null.</summary>
    public CalendarDate? EffectiveTo { get; init; }

    /// <summary>New figures by their places in the document, as JSON pointers; the rest stays as it is.</summary>
    public IReadOnlyDictionary<string, Rational> Figures { get; init; } = None;
}
