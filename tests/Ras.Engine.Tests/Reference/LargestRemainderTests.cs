using Xunit;

namespace Ras.Engine.Tests.Reference;

public sealed class LargestRemainderTests
{
    [Fact]
    public void Units_left_over_go_to_the_largest_remainders() =>
        Assert.Equal<Fraction>([1, 4, 2], LargestRemainder.Share([1.2m, 3.7m, 2.1m], 1));

    [Fact]
    public void Among_equal_remainders_the_first_gets_the_unit()
    {
        var third = new Fraction(100, 3);
        Assert.Equal<Fraction>([33.34m, 33.33m, 33.33m], LargestRemainder.Share([third, third, third], 0.01m));
    }

    [Fact]
    public void Whole_parts_stay_as_they_are() =>
        Assert.Equal<Fraction>([0.02m, 0, 0.05m], LargestRemainder.Share([0.02m, 0, 0.05m], 0.01m));
}
