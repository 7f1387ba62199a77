using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;

namespace Ras.Engine.Hosting;

/// <summary>The meter and the activity source <c>Ras.Engine</c>. They tell ids, versions, hashes and statuses, and nothing that a person answered.</summary>
internal sealed class RasTelemetry : IDisposable
{
    public const string Name = "Ras.Engine";

    private static readonly string[] StatusWords = Enum.GetNames(typeof(ScoreStatus)).Select(AsDocumentsWriteIt).ToArray();

    private readonly Meter _meter;
    private readonly ActivitySource _activities = new(Name, RasEngine.Version);
    private readonly Counter<long> _scores;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _reloads;

    public RasTelemetry(IMeterFactory? meters)
    {
        _meter = meters?.Create(new MeterOptions(Name) { Version = RasEngine.Version }) ?? new(Name, RasEngine.Version);
        _scores = _meter.CreateCounter<long>("ras.scores", "{score}", "Scores, by configuration and status.");
        _duration = _meter.CreateHistogram(
            "ras.score.duration",
            "s",
            "How long one score took, in seconds.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 1e-2, 0.1, 1] });
        _reloads = _meter.CreateCounter<long>("ras.reloads", "{reload}", "Attempts to take up changed configurations, by what came of them.");
    }

    public static string WordFor(ScoreStatus status) => StatusWords[(int)status];

    public Activity? Start(string operation, RasEngine engine, string? key)
    {
        if (!_activities.HasListeners() || _activities.StartActivity("ras." + operation) is not { } activity)
            return null;
        activity.SetTag("ras.configuration.id", engine.Configuration.Id);
        activity.SetTag("ras.configuration.version", engine.Configuration.Version);
        activity.SetTag("ras.configuration.hash", engine.Hash);
        return key is null ? activity : activity.SetTag("ras.key", key);
    }

    public void Scored(string operation, RasEngine engine, string? key, string status, TimeSpan took)
    {
        var tags = Tags(key);
        tags.Add("ras.operation", operation);
        tags.Add("ras.configuration.id", engine.Configuration.Id);
        tags.Add("ras.status", status);
        _scores.Add(1, tags);
        _duration.Record(took.TotalSeconds, tags);
    }

    public void Reloaded(ReloadOutcome outcome, string? key)
    {
        var tags = Tags(key);
        tags.Add("ras.outcome", AsDocumentsWriteIt(outcome.ToString()));
        _reloads.Add(1, tags);
    }

    public void Dispose()
    {
        _meter.Dispose();
        _activities.Dispose();
    }

    private static TagList Tags(string? key)
    {
        var tags = default(TagList);
        if (key is not null)
            tags.Add("ras.key", key);
        return tags;
    }

    private static string AsDocumentsWriteIt(string word) => char.ToLowerInvariant(word[0]) + word.Substring(1);
}
