using System;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Values at the ends of 8, 16 and 32 bits.</summary>
public sealed class LaneLimitsTests
{
    [Theory]
    [InlineData(-128L, 127L, 8)]
    [InlineData(-129L, 127L, 16)]
    [InlineData(-128L, 128L, 16)]
    [InlineData(-32_768L, 32_767L, 16)]
    [InlineData(-32_769L, 32_767L, 32)]
    [InlineData(-32_768L, 32_768L, 32)]
    [InlineData(-2_147_483_648L, 2_147_483_647L, 32)]
    [InlineData(-2_147_483_649L, 2_147_483_647L, 64)]
    [InlineData(-2_147_483_648L, 2_147_483_648L, 64)]
    public void A_value_takes_the_narrowest_integer_that_holds_it(long low, long high, int bits)
    {
        var configuration = SmallConfigurations.Of(
            [SmallConfigurations.Choice("choice", [1, low, high])],
            new ChooseStep { Id = "step", Cases = [new() { When = new ValueCondition { Of = "choice", AtLeast = 1 }, Value = NumberOrReference.To("choice") }], Otherwise = 0 });
        var engine = RasEngine.Compile(configuration);
        Assert.Equal(bits, Assert.Single(OperationRow.All(engine), r => r.Operation == "Points").Bits);
        ColumnComparison.Agree(engine, RawCases.Draw(configuration, 70, new Random(1)), ownBuffers: false);
    }
}
