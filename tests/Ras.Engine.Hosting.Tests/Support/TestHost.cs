using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Ras.Engine.Hosting.Tests.Support;

/// <summary>A host as a council's would be, with a clock that stands until it is moved.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly IHost _host;

    private TestHost(IHost host, FakeTimeProvider time, Overheard heard) => (_host, Time, Heard) = (host, time, heard);

    public FakeTimeProvider Time { get; }

    public Overheard Heard { get; }

    public IServiceProvider Services => _host.Services;

    public ServedCatalogue Served => Services.GetRequiredService<ServedCatalogue>();

    public RasScoring Scoring => Services.GetRequiredService<RasScoring>();

    public static Task<TestHost> Start(Action<RasOptions> configure, string? contentRoot = null) =>
        StartWith(services => services.AddRasEngine(configure), contentRoot);

    public static async Task<TestHost> StartWith(Action<IServiceCollection> add, string? contentRoot = null)
    {
        var (time, heard) = (new FakeTimeProvider(), new Overheard());
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = contentRoot });
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(heard);
        builder.Services.AddSingleton<TimeProvider>(time);
        add(builder.Services);
        var host = builder.Build();
        try
        {
            await host.StartAsync();
            return new(host, time, heard);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>A source of documents that a test changes as it goes on.</summary>
    public static Func<IEnumerable<SourceDocument>> Documents(IReadOnlyDictionary<string, string> texts) =>
        () => [.. System.Linq.Enumerable.Select(texts, t => new SourceDocument(t.Key, Small.Utf8(t.Value)))];

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Heard.Dispose();
    }
}
