using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ras.Engine.Hosting;

/// <summary>Begins to serve a catalogue when a host starts, after all options were checked, and looks for changes until it stops.</summary>
/// <param name="served">Gives the catalogue that is served.</param>
/// <param name="options">Gives the options that were checked.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a look that fails is told.</param>
internal sealed class CatalogueWatch(Func<ServedCatalogue> served, Func<RasOptions> options, TimeProvider time, ILogger logger) : IHostedService, IDisposable
{
    private ITimer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var catalogue = served();
        if (options().ReloadEvery is { } every)
        {
            _timer = time.CreateTimer(_ => LookAndGoOn(catalogue, every), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(every, Timeout.InfiniteTimeSpan);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private void LookAndGoOn(ServedCatalogue catalogue, TimeSpan every)
    {
        try
        {
            catalogue.Look();
        }
        catch (Exception e)
        {
            // Why: an exception on a timer's thread ends the process, and a host that serves must go on serving.
            Log.LookFailed(logger, e, every);
        }

        // Why: armed again only now, so that looks never overlap; a timer that was disposed meanwhile stays still.
        _timer?.Change(every, Timeout.InfiniteTimeSpan);
    }
}
