using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Observing;

public sealed class HealthTests
{
    private string _text = Small.Json();

    [Fact]
    public async Task Health_is_degraded_from_a_change_that_is_refused_until_it_is_mended()
    {
        await using var host = await TestHost.StartWith(services =>
        {
            services.AddRasEngine(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(_text))]));
            services.AddHealthChecks().AddCheck<RasHealthCheck>("ras");
        });
        var hash = host.Served.Current.Engines[0].Hash;
        var healthy = await Check(host);
        Assert.Equal((HealthStatus.Healthy, "Versions served: 1."), (healthy.Status, healthy.Description));
        Assert.Equal(hash, healthy.Data["adults/2026.1"]);

        _text = "{ \"A word that a file might hold\": ";
        host.Served.Reload();
        var degraded = await Check(host);
        Assert.Equal(
            (HealthStatus.Degraded, "A change of the configurations is refused; what was served before is served still. RAS101 in rows, 1, line 1, column 36."),
            (degraded.Status, degraded.Description));
        Assert.Equal(hash, degraded.Data["adults/2026.1"]);

        _text = Small.Json(price: 5);
        host.Served.Reload();
        Assert.Equal(HealthStatus.Healthy, (await Check(host)).Status);
    }

    private static async Task<HealthReportEntry> Check(TestHost host) => (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["ras"];
}
