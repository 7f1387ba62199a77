using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Ras.Engine.Hosting.Tests.Support;

/// <summary>Hears everything that a program logs at any level, and every measurement and activity of the process with all their tags.</summary>
internal sealed class Overheard : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _logs = [];
    private readonly ConcurrentQueue<Measured> _measured = [];
    private readonly ConcurrentQueue<Activity> _activities = [];
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _traces;

    public Overheard()
    {
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>((i, value, tags, _) => _measured.Enqueue(new(i.Meter, i.Name, value, tags.ToArray())));
        _meters.SetMeasurementEventCallback<int>((i, value, tags, _) => _measured.Enqueue(new(i.Meter, i.Name, value, tags.ToArray())));
        _meters.SetMeasurementEventCallback<double>((i, value, tags, _) => _measured.Enqueue(new(i.Meter, i.Name, value, tags.ToArray())));
        _meters.Start();
        _traces = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_traces);
    }

    /// <summary>How a line begins at which logging fails; it never does unless set.</summary>
    public string? FailsAt { get; set; }

    public IReadOnlyCollection<string> Logs => _logs;

    public IEnumerable<Measured> MeasuredBy(string instrument) => _measured.Where(m => m.Instrument == instrument);

    public IEnumerable<Activity> ActivitiesOf(string source) => _activities.Where(a => a.Source.Name == source);

    /// <summary>Everything heard, as text.</summary>
    public IEnumerable<string> Everything() => _logs
        .Concat(_measured.Select(m => $"{m.Instrument} {m.Value} {Told(m.Tags)}"))
        .Concat(_activities.Select(a => $"{a.DisplayName} {a.OperationName} {a.StatusDescription} {Told(a.TagObjects)} {Told(a.Events.SelectMany(e => e.Tags.Prepend(new(e.Name, null))))} {string.Join(" ", a.Baggage)}"));

    public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (FailsAt is not null && formatter(state, exception).StartsWith(FailsAt, StringComparison.Ordinal))
            throw new InvalidOperationException("The log is full.");
        _logs.Enqueue($"{level} {formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> values ? Told(values) : "")}");
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _logs.Enqueue($"scope {(state is IEnumerable<KeyValuePair<string, object?>> values ? Told(values) : state)}");
        return null;
    }

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }

    private static string Told(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(" ", tags.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}={t.Value}")));
}

/// <summary>One measurement.</summary>
internal sealed record Measured(Meter Meter, string Instrument, object Value, KeyValuePair<string, object?>[] Tags)
{
    public string? Tag(string name) => (string?)Tags.SingleOrDefault(t => t.Key == name).Value;
}
