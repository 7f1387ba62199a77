using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Observing;

/// <summary>What a person answered, the reference, free texts and figures reach no log, no metric, no trace and no exception.</summary>
public sealed class CanaryTests
{
    [Fact]
    public async Task Nothing_of_a_person_is_ever_heard()
    {
        await using var host = await TestHost.Start(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(Canaries.Configuration))]));
        var (engine, scoring, exceptions) = (host.Served.Current.Engines[0], host.Scoring, new List<string>());
        var statuses = new List<ScoreStatus>();
        foreach (var answers in Canaries.Invalid.Prepend(Canaries.Valid).Select(RasJson.ReadAnswers))
        {
            statuses.Add(scoring.Score(engine, answers).Status);
            scoring.Explain(engine, answers);
            scoring.WhatIf(engine, answers);
            scoring.Record(engine, answers);
        }

        // What was built in code and cannot be written is refused, and the refusal names nothing of it.
        foreach (var unwritable in new Answer[] { new NumberAnswer(8675309 + new Rational(1, 3)), "canary-option-6e6e\ud800" })
            exceptions.Add(Assert.Throws<ArgumentException>(() => scoring.Record(engine, AnswerSet.Empty.With("canary-question-4d4d", unwritable))).ToString());

        Assert.Equal(ScoreStatus.Indicative, statuses[0]);
        Assert.All(statuses.Skip(1), status => Assert.Equal(ScoreStatus.InvalidAnswers, status));
        Assert.Empty(Canaries.Found(host.Heard.Everything().Concat(exceptions)));
    }

    [Fact]
    public async Task What_could_be_heard_is_heard()
    {
        await using var host = await TestHost.Start(ras => ras.AddCallback("rows", () => [new("1", Small.Utf8(Canaries.Configuration))]));
        var engine = host.Served.Current.Engines[0];
        var page = RasJson.Write(host.Scoring.Explain(engine, RasJson.ReadAnswers(Canaries.Valid)));
        var told = Canaries.Invalid.SelectMany(text => engine.Score(RasJson.ReadAnswers(text)).Problems).Select(p => p.ToString());
        Assert.NotEmpty(Canaries.Found([page]));
        Assert.Contains(Canaries.Found([page]), found => found.StartsWith("8675423.11", StringComparison.Ordinal));
        Assert.NotEmpty(Canaries.Found(told));

        // The ear hears lines at the lowest level, tags of metrics and tags of traces: a canary put there on purpose is found.
        host.Heard.CreateLogger("any").LogTrace("{Option}", "canary-option-6e6e");
        Assert.Single(Canaries.Found(host.Heard.Everything()));
        Assert.Contains(host.Heard.Logs, l => l.StartsWith("Debug explain by version 2026.1 of adults (", StringComparison.Ordinal));
        Assert.NotEmpty(host.Heard.MeasuredBy("ras.scores"));
        Assert.NotEmpty(host.Heard.ActivitiesOf(RasScoring.TelemetryName));
    }
}
