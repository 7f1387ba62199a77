using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>How several points become one: they add up, or the highest counts; of none it is 0 (design, sections 5.2 and 5.3).</summary>
internal static class Combined
{
    public static Fraction Of(IReadOnlyList<Fraction> points, Combine? combine)
    {
        if (combine == Combine.Max && points.Count > 0)
            return points.Max();
        return points.Aggregate((Fraction)0, (sum, p) => sum + p);
    }
}
