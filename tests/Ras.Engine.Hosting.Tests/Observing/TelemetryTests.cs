using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Observing;

/// <summary>What meters and traces hear of scores: ids, versions, hashes and statuses.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private TestHost _host = null!;

    private RasEngine Engine => _host.Served.Current.Engines[0];

    public async Task InitializeAsync() => _host = await TestHost.Start(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(Small.Json()))]));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public void Each_way_of_scoring_is_counted_by_configuration_and_status()
    {
        _host.Scoring.Score(Engine, Small.Daily);
        _host.Scoring.Score(Engine, AnswerSet.Empty);
        _host.Scoring.Explain(Engine, Small.Daily);
        _host.Scoring.WhatIf(Engine, Small.Daily);
        _host.Scoring.Record(Engine, Small.Daily);
        string[] expected = ["score adults indicative", "score adults incomplete", "explain adults indicative", "what-if adults indicative", "record adults indicative"];
        foreach (var instrument in new[] { "ras.scores", "ras.score.duration" })
        {
            var own = _host.Heard.MeasuredBy(instrument).ToArray();
            Assert.Equal(expected, own.Select(m => $"{m.Tag("ras.operation")} {m.Tag("ras.configuration.id")} {m.Tag("ras.status")}"));
            Assert.All(own, m => Assert.Equal((RasScoring.TelemetryName, RasEngine.Version), (m.Meter.Name, m.Meter.Version)));
        }
    }

    [Fact]
    public void A_trace_says_which_configuration_and_hash_made_a_result()
    {
        using var parent = new Activity("test").Start();
        _host.Scoring.Explain(Engine, Small.Daily);
        var activity = Assert.Single(_host.Heard.ActivitiesOf(RasScoring.TelemetryName), a => a.ParentSpanId == parent.SpanId);
        Assert.Equal("ras.explain", activity.OperationName);
        Assert.Equal(
            [("ras.configuration.id", "adults"), ("ras.configuration.version", "2026.1"), ("ras.configuration.hash", Engine.Hash), ("ras.status", "indicative")],
            activity.TagObjects.Select(t => (t.Key, (string)t.Value!)));
    }

    [Fact]
    public void The_results_are_those_of_the_engine()
    {
        Assert.Equal(RasJson.Write(Engine.Score(Small.Daily)), RasJson.Write(_host.Scoring.Score(Engine, Small.Daily)));
        Assert.Equal(RasJson.Write(Engine.Explain(Small.Daily)), RasJson.Write(_host.Scoring.Explain(Engine, Small.Daily)));
        Assert.Equal(RasJson.Write(Engine.WhatIf(Small.Daily)), RasJson.Write(_host.Scoring.WhatIf(Engine, Small.Daily)));
        Assert.Equal(RasJson.Write(Engine.Record(Small.Daily)), RasJson.Write(_host.Scoring.Record(Engine, Small.Daily)));
    }

    [Fact]
    public void A_status_is_called_as_result_documents_call_it() =>
        Assert.All(Enum.GetValues<ScoreStatus>(), status =>
            Assert.Contains($"\"status\":\"{RasTelemetry.WordFor(status)}\"", RasJson.Write(new IndicativeBudget { Status = status }, indented: false), StringComparison.Ordinal));

    [Fact]
    public void What_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => _host.Scoring.Score(null!, Small.Daily));
        Assert.Throws<ArgumentNullException>(() => _host.Scoring.Score(Engine, null!));
    }
}
