namespace Ras.Engine;

/// <summary>A budget divided among the domains.</summary>
/// <param name="parts">The share of every domain, and last what belongs to none.</param>
/// <param name="countedWith">By domain, the id of what counted in its place where only one of several does; null where none did.</param>
internal sealed class DividedShares(Rational[] parts, string?[] countedWith)
{
    public Rational Of(int domain) => parts[domain];

    public Rational NotLinked => parts[parts.Length - 1];

    /// <summary>What counted in the place of a domain that has no share; null where it has one, or nothing did.</summary>
    public string? CountedWith(int domain) => parts[domain].IsZero ? countedWith[domain] : null;
}
