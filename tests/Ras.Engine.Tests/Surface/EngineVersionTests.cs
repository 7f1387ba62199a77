using Xunit;

namespace Ras.Engine.Tests.Surface;

public sealed class EngineVersionTests
{
    [Fact]
    public void The_version_in_results_is_that_of_the_package() =>
        Assert.Equal(RasEngine.Version, typeof(RasEngine).Assembly.GetName().Version!.ToString(3));
}
