using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Sources;

/// <summary>What each kind of source gives, and that options name documents and never hold rules.</summary>
public sealed class GoodSourceTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_kind_of_source_gives_its_versions()
    {
        _folder.Write("one.json", Small.Json("one"));
        _folder.Write("many/two.json", Small.Json("two"));
        _folder.Write("many/two.cases.json", "{}");
        _folder.Write("many/two.texts.json", "{}");
        _folder.Write("many/within/three.json", Small.Json("three"));
        await using var host = await TestHost.Start(
            ras =>
            {
                ras.Files.Add("one.json");
                ras.Directories.Add("many");
                ras.AddResource(Assembly.GetExecutingAssembly(), "embedded.json");
                ras.AddCallback("rows", () => [new("4", Small.Utf8(Small.Json("four"))), new("5", Small.Utf8(Small.Json("five")))]);
            },
            _folder.Path);
        Assert.Equal(["embedded", "five", "four", "one", "two"], host.Served.Current.Engines.Select(e => e.Configuration.Id));
    }

    [Fact]
    public async Task A_file_that_is_listed_and_in_a_directory_is_read_once()
    {
        _folder.Write("many/one.json", Small.Json());
        await using var host = await TestHost.Start(
            ras =>
            {
                ras.Files.Add(_folder.At("many/one.json"));
                ras.Directories.Add("many/");
            },
            _folder.Path);
        Assert.Single(host.Served.Current.Engines);
    }

    [Fact]
    public async Task A_hash_that_is_expected_and_found_lets_a_host_start()
    {
        var file = _folder.Write("one.json", Small.Json());
        await using var host = await TestHost.Start(ras =>
        {
            ras.Files.Add(file);
            ras.ExpectedHashes["adults/2026.1"] = RasEngine.Load(file).Hash.ToUpperInvariant();
        });
        Assert.Single(host.Served.Current.Engines);
    }

    [Fact]
    public async Task Names_of_sources_hashes_and_the_time_between_looks_may_stand_in_the_settings_of_a_host()
    {
        var file = _folder.Write("one.json", Small.Json());
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Ras:Files:0"] = "one.json",
            ["Ras:ExpectedHashes:adults/2026.1"] = RasEngine.Load(file).Hash,
            ["Ras:ReloadEvery"] = "00:00:10",
        }).Build();
        await using var host = await TestHost.StartWith(services => services.AddRasEngine().Bind(settings.GetSection("Ras")), _folder.Path);
        Assert.Equal("adults", Assert.Single(host.Served.Current.Engines).Configuration.Id);
    }

    [Fact]
    public void Options_name_documents_and_never_hold_rules()
    {
        var bound = typeof(RasOptions).GetProperties().Select(p => p.PropertyType).SelectMany(t => t.GetGenericArguments().Prepend(t)).ToArray();
        Assert.Equal(4, typeof(RasOptions).GetProperties().Length);
        Assert.DoesNotContain(bound, t => t.Assembly == typeof(RasEngine).Assembly);
    }

    [Fact]
    public async Task Without_a_host_everything_is_checked_when_it_is_first_asked_for()
    {
        var services = new ServiceCollection();
        services.AddRasEngine(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(Small.Json()))]));
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var catalogue = scope.ServiceProvider.GetRequiredService<RasCatalogue>();
        Assert.Same(catalogue, provider.GetRequiredService<ServedCatalogue>().Current);
        Assert.Equal(43.5m, provider.GetRequiredService<RasScoring>().Score(catalogue.Engines[0], Small.Daily).Amount);
    }

    [Fact]
    public async Task What_is_served_is_what_was_checked_though_the_file_changes_in_between()
    {
        var file = _folder.Write("one.json", Small.Json());
        await using var host = await TestHost.StartWith(services =>
        {
            services.AddRasEngine(ras => ras.Files.Add(file));
            services.AddOptions<RasOptions>().PostConfigure(_ => { }).Validate(_ =>
            {
                File.WriteAllText(file, "half writ");
                return true;
            });
        });
        Assert.Equal(4.35m, host.Served.Current.Engines[0].Configuration.Budget!.PointPrice!.Value.Value.ToDecimal());
    }
}
