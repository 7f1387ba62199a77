using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What one configuration says otherwise than another, change by change.</summary>
/// <remarks>
/// Taking out of both what the changes name, and lists that are then empty, leaves the same: nothing else differs but
/// <c>$schema</c>, which decides nothing. A first or a last thing of a list is told as that thing.
/// </remarks>
public sealed record ConfigurationDifference
{
    /// <summary>The configuration before.</summary>
    public RasConfiguration Before { get; init; } = new();

    /// <summary>The configuration after.</summary>
    public RasConfiguration After { get; init; } = new();

    /// <summary>The changes, in the order of the document; none where both have one hash.</summary>
    public IReadOnlyList<ConfigurationChange> Changes { get; init; } = [];

    /// <summary>Whether nothing differs, so that both have one hash.</summary>
    public bool IsSame => Changes.Count == 0;
}

/// <summary>One thing that a configuration says otherwise than another.</summary>
/// <param name="Kind">Whether it is new, gone, another, or in another order.</param>
/// <param name="Path">Its place by names: those of properties, and for entries of lists their ids, or their places from 0 where they have none; where it stands in both, as it was before.</param>
/// <param name="PointerBefore">Its place before as a JSON pointer; null where it is new.</param>
/// <param name="PointerAfter">Its place after as a JSON pointer; null where it is gone.</param>
/// <param name="Before">What stood there, as JSON; of a list in another order the ids; null where it is new.</param>
/// <param name="After">What stands there now, as JSON; of a list in another order the ids; null where it is gone.</param>
public sealed record ConfigurationChange(ChangeKind Kind, ValueList<string> Path, string? PointerBefore, string? PointerAfter, string? Before, string? After);

/// <summary>How one thing differs between two configurations.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>A list has the same entries in another order.</summary>
    Reordered,
}
