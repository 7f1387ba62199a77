using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>What a condition is (design, section 5.5).</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}

/// <summary>How conditions join: what is unknown matters only where it could change the outcome.</summary>
internal static class Truths
{
    public static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public static Truth All(IReadOnlyCollection<Truth> parts)
    {
        if (parts.Contains(Truth.False))
            return Truth.False;
        return parts.Contains(Truth.Unknown) ? Truth.Unknown : Truth.True;
    }

    public static Truth Any(IReadOnlyCollection<Truth> parts)
    {
        if (parts.Contains(Truth.True))
            return Truth.True;
        return parts.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
    }

    public static Truth Not(Truth part) => part switch
    {
        Truth.False => Truth.True,
        Truth.True => Truth.False,
        _ => Truth.Unknown,
    };

    public static Truth Count(IReadOnlyCollection<Truth> parts, Fraction atLeast)
    {
        var surely = parts.Count(p => p == Truth.True);
        var perhaps = surely + parts.Count(p => p == Truth.Unknown);
        if (surely >= atLeast)
            return Truth.True;
        return perhaps >= atLeast ? Truth.Unknown : Truth.False;
    }
}
