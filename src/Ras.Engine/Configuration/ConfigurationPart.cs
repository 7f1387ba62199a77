namespace Ras.Engine;

/// <summary>A part of a configuration exactly as written: what was left out is null, and equal content is equal.</summary>
public abstract record ConfigurationPart
{
    private protected ConfigurationPart()
    {
    }

    /// <summary>Properties whose names begin with <c>x-</c>: kept, part of the hash, and without effect; null where there are none.</summary>
    public ValueList<ExtensionProperty>? Extensions { get; init; }
}

/// <summary>A property that the format leaves to others.</summary>
/// <param name="Name">The name; it begins with <c>x-</c>.</param>
/// <param name="Json">The value as JSON text, without white space between its tokens.</param>
public sealed record ExtensionProperty(string Name, string Json);
