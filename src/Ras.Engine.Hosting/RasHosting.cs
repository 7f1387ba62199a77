using System;
using System.Diagnostics.Metrics;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ras.Engine.Hosting;

/// <summary>Adds the engine to a host's services.</summary>
/// <example>
/// <code>
/// builder.Services.AddRasEngine(ras => ras.Directories.Add("configurations"));
/// </code>
/// </example>
public static class RasHosting
{
    /// <summary>Adds <see cref="RasCatalogue"/> to each scope, and <see cref="ServedCatalogue"/> and <see cref="RasScoring"/> as singletons. All sources are read and compiled at start, and a host does not start with one that cannot be used.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Names the sources; may be left out where the options are bound or set otherwise.</param>
    /// <returns>The options, so that they can be bound to the host's settings.</returns>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static OptionsBuilder<RasOptions> AddRasEngine(this IServiceCollection services, Action<RasOptions>? configure = null) =>
        Add(services, null, configure);

    /// <summary>Adds the same under a key, for a host that serves several councils: each has its own sources, its own reload and its own metrics.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key of the services, and the name of the options.</param>
    /// <param name="configure">Names the sources; may be left out where the options are bound or set otherwise.</param>
    /// <returns>The options, so that they can be bound to the host's settings.</returns>
    /// <exception cref="ArgumentNullException">The services or the key are null.</exception>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static OptionsBuilder<RasOptions> AddRasEngine(this IServiceCollection services, string key, Action<RasOptions>? configure = null)
    {
        Framework.ThrowIfNull(key);
        return key.Length > 0 ? Add(services, key, configure) : throw new ArgumentException("A key has at least one letter.", nameof(key));
    }

    private static OptionsBuilder<RasOptions> Add(IServiceCollection services, string? key, Action<RasOptions>? configure)
    {
        Framework.ThrowIfNull(services);
        var options = services.AddOptions<RasOptions>(key ?? Options.DefaultName);
        if (configure is not null)
            options.Configure(configure);
        if (services.Any(s => s.ServiceType == typeof(ServedCatalogue) && Equals(s.ServiceKey, key)))
            return options;

        services.TryAddSingleton(provider => new SourceRoot(provider.GetService<IHostEnvironment>()));
        services.TryAddSingleton(provider => new RasTelemetry(provider.GetService<IMeterFactory>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RasOptions>, RasOptionsValidator>());
        RasOptions Checked(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<RasOptions>>().Get(options.Name);
        services.AddKeyedSingleton(key, (provider, _) => new ServedCatalogue(
            Checked(provider), provider.GetRequiredService<SourceRoot>().Path, key, provider.GetRequiredService<RasTelemetry>(), Logger<ServedCatalogue>(provider)));
        services.AddKeyedSingleton(key, (provider, _) => new RasScoring(
            key, Time(provider), provider.GetRequiredService<RasTelemetry>(), Logger<RasScoring>(provider)));
        services.AddKeyedScoped(key, (provider, _) => provider.GetRequiredKeyedService<ServedCatalogue>(key).Current);

        // Why: a host makes its hosted services before it checks options; the catalogue is taken only when this one starts, so that all councils are checked together.
        services.AddSingleton<IHostedService>(provider => new CatalogueWatch(
            () => provider.GetRequiredKeyedService<ServedCatalogue>(key), () => Checked(provider), Time(provider), Logger<ServedCatalogue>(provider)));
        return options.ValidateOnStart();
    }

    private static TimeProvider Time(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private static ILogger Logger<T>(IServiceProvider provider) =>
        (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger<T>();
}
