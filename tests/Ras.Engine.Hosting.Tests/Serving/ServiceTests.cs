using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Serving;

/// <summary>What the container gives: one catalogue a scope, and councils beside each other under keys of their own.</summary>
public sealed class ServiceTests
{
    private string _text = Small.Json();

    [Fact]
    public async Task A_scope_keeps_one_catalogue_though_another_is_served_meanwhile()
    {
        await using var host = await TestHost.Start(Rows);
        await using var early = host.Services.CreateAsyncScope();
        var before = early.ServiceProvider.GetRequiredService<RasCatalogue>();
        _text = Small.Json(price: 5);
        Assert.Equal(ReloadOutcome.Swapped, host.Served.Reload().Outcome);
        await using var late = host.Services.CreateAsyncScope();
        Assert.Same(before, early.ServiceProvider.GetRequiredService<RasCatalogue>());
        Assert.NotSame(before, late.ServiceProvider.GetRequiredService<RasCatalogue>());
        Assert.Same(host.Served.Current, late.ServiceProvider.GetRequiredService<RasCatalogue>());
    }

    [Fact]
    public async Task Councils_under_keys_have_their_own_versions_and_their_own_reload()
    {
        await using var host = await TestHost.StartWith(services =>
        {
            services.AddRasEngine("north", Rows);
            services.AddRasEngine("south", ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(Small.Json(price: 9)))]));
        });
        var (north, south) = (host.Services.GetRequiredKeyedService<ServedCatalogue>("north"), host.Services.GetRequiredKeyedService<ServedCatalogue>("south"));
        _text = "{";
        Assert.Equal(ReloadOutcome.Refused, north.Reload().Outcome);
        Assert.Equal(ReloadOutcome.Unchanged, south.Reload().Outcome);
        Assert.Equal((1, 0), (north.Refused.Count, south.Refused.Count));

        var scoring = host.Services.GetRequiredKeyedService<RasScoring>("south");
        Assert.Equal(90m, scoring.Score(south.Current.Engines[0], Small.Daily).Amount);
        Assert.Equal("south", Assert.Single(host.Heard.MeasuredBy("ras.scores")).Tag("ras.key"));
        Assert.Null(host.Services.GetService<ServedCatalogue>());
        await using var scope = host.Services.CreateAsyncScope();
        Assert.Same(south.Current, scope.ServiceProvider.GetRequiredKeyedService<RasCatalogue>("south"));
    }

    [Fact]
    public async Task A_council_that_cannot_be_served_is_named_when_the_host_does_not_start()
    {
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.StartWith(services =>
        {
            services.AddRasEngine("north", Rows);
            services.AddRasEngine("south", _ => { });
        }));
        Assert.StartsWith("The configurations of `south` cannot be used: 1 error.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddRasEngine("", Rows));
    }

    [Fact]
    public async Task Councils_that_cannot_be_served_are_told_together()
    {
        var thrown = await Assert.ThrowsAsync<AggregateException>(() => TestHost.StartWith(services =>
        {
            services.AddRasEngine("north", _ => { });
            services.AddRasEngine("south", _ => { });
        }));
        Assert.Equal(["north", "south"], thrown.InnerExceptions.Cast<OptionsValidationException>().Select(e => e.OptionsName));
    }

    [Fact]
    public async Task Adding_twice_adds_sources_and_nothing_else_twice()
    {
        await using var host = await TestHost.StartWith(services =>
        {
            services.AddRasEngine(Rows);
            services.AddRasEngine(ras => ras.AddCallback("more", () => [new("1", Small.Utf8(Small.Json("carers")))]));
        });
        Assert.Equal(["adults", "carers"], host.Served.Current.Engines.Select(e => e.Configuration.Id));
        Assert.Single(host.Services.GetServices<IHostedService>());
        Assert.Single(host.Services.GetServices<IValidateOptions<RasOptions>>());
    }

    private void Rows(RasOptions ras) => ras.AddCallback("rows", () => [new("1", Small.Utf8(_text))]);
}
