using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>A value on the straight line between two nodes, rounded; nothing below the first node and past the last (design, section 5.4).</summary>
internal static class Interpolation
{
    public static Fraction? Read(InterpolateStep step, Fraction value, WrittenConfiguration written)
    {
        var nodes = step.Nodes.Select(n => (At: written.ValueOf(n.At), Value: written.ValueOf(n.Value))).ToList();
        foreach (var (left, right) in nodes.Zip(nodes.Skip(1)))
        {
            if (value < left.At || value > right.At)
                continue;
            var share = (value - left.At) / (right.At - left.At);
            return RoundingRules.Apply(step.Rounding, left.Value + (share * (right.Value - left.Value)), written);
        }

        return null;
    }
}
