using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>How fine the numbers of one configuration are, by what they are for: the number below the line of each.</summary>
/// <remarks>
/// Points are multiplied by what reducers leave, by two weights, a price and a conversion of periods. If all were fine, no
/// common denominator would stay below that which every engine takes, so most configurations are fine in few places.
/// </remarks>
internal sealed record Grain(int Points, int Leaves, int Weight, int Price, int Amount)
{
    public static Gen<Grain> Any =>
        from points in Gen.Frequency((8, Of(1)), (3, Of(2)), (1, Of(4)), (1, Of(10)), (1, Of(3)), (1, Of(7)), (1, Of(1000)))
        from leaves in Gen.Frequency((5, Of(2)), (2, Of(4)), (1, Of(10)), (1, Of(3)), (2, Of(1)), (1, Of(7)))
        from weight in Gen.Frequency((6, Of(1)), (5, Of(2)), (1, Of(10)), (1, Of(4)), (1, Of(3)), (1, Of(7)), (1, Of(100)))
        from price in Gen.Frequency((3, Of(1)), (3, Of(100)), (2, Of(20)), (4, Of(2)), (1, Of(1000)), (1, Of(7)))
        from amount in Gen.Frequency((3, Of(1)), (3, Of(100)), (4, Of(2)), (1, Of(3)), (1, Of(7)))
        select new Grain(points, leaves, weight, price, amount);

    private static Gen<int> Of(int denominator) => Gen.Constant(denominator);
}
