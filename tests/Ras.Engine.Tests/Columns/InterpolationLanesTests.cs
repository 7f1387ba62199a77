using Xunit;
using static Ras.Engine.Tests.Compilation.EdgeConfigurations;

namespace Ras.Engine.Tests.Columns;

/// <summary>Lines between nodes have the bits that they need where they are reached, and not those that they would need beyond.</summary>
public sealed class InterpolationLanesTests
{
    private const decimal Million = 1_000_000;

    [Fact]
    public void A_line_is_as_large_as_what_it_reaches()
    {
        Assert.Equal(32, Bits((0, 0), (10, 2_000 * Million), (20, 2_000 * Million)));
        Assert.Equal(32, Bits((0, 0), (10, 0), (19, 2_070 * Million)));

        // The number that is looked up counts as well.
        Assert.Equal(64, Bits((0, 0), (10, 2_147_483_640)));

        // Each line is small, but from the least of the first to the greatest of the last is too far to divide in 32 bits.
        Assert.Equal(64, Bits((0, -1_200 * Million), (5, -600 * Million), (10, 0), (15, 600 * Million), (20, 1_200 * Million)));
    }

    [Fact]
    public void Lines_agree_at_their_ends()
    {
        // The last line is one number long.
        Agree((0, 0), (4.5m, 9), (5, 10));

        // Halves below 0 and above it, which vectors divide.
        Agree((0, -10), (4, 0), (8, 9));

        // Slope and height fit 16 bits, and their sum does not.
        Agree((0, 30_000), (10, 60_000));

        // The steep line has no height of its own, and the flat one no slope.
        Agree((0, 0), (10, 0), (20, 99_000));
        Agree((0, -1_200 * Million), (5, -600 * Million), (10, 0), (15, 600 * Million), (20, 1_200 * Million));
    }

    /// <summary>Neither where it lies nor how far away changes how the others are done.</summary>
    [Fact]
    public void A_line_that_nothing_reaches_has_no_size()
    {
        int Parts(decimal far) => HandMade.Row(
            "Interpolate",
            Plain with { Questions = [Count with { Increment = 0.0001m }], Steps = [Between(1, (0, 0), (20, 20), (far, 30), (far + 1, 40))], Budget = Paying("s") }).Parts;
        Assert.Equal(Parts(30), Parts(900_000_000 * Million));
    }

    private static int Bits(params (decimal At, decimal Value)[] nodes) => HandMade.Row("Interpolate", Between20(nodes)).Bits;

    private static void Agree(params (decimal At, decimal Value)[] nodes) =>
        HandMade.Agree(Between20(nodes), HandMade.Each("n", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 19, 20));

    private static RasConfiguration Between20((decimal At, decimal Value)[] nodes) => Plain with { Questions = [Count with { Max = 20 }], Steps = [Between(1, nodes)], Budget = Paying("s") };
}
