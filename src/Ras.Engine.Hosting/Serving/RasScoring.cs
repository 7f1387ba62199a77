using System;
using Microsoft.Extensions.Logging;

namespace Ras.Engine.Hosting;

/// <summary>Scores as an engine does, and tells meters and traces of it: which configuration, which status, how long. Safe on many threads.</summary>
/// <remarks>
/// The meter and the activity source are called <see cref="TelemetryName"/>. What a person answered, the reference and the figures never
/// reach them, nor any log. It costs less than a microsecond a score; who scores prepared sheets or columns by the million calls the engine itself.
/// </remarks>
public sealed class RasScoring
{
    /// <summary>The name of the meter and of the activity source: <c>Ras.Engine</c>.</summary>
    public const string TelemetryName = RasTelemetry.Name;

    private readonly string? _key;
    private readonly TimeProvider _time;
    private readonly RasTelemetry _telemetry;
    private readonly ILogger _logger;

    internal RasScoring(string? key, TimeProvider time, RasTelemetry telemetry, ILogger logger) =>
        (_key, _time, _telemetry, _logger) = (key, time, telemetry, logger);

    /// <summary>Scores answers; never fails on data.</summary>
    /// <param name="engine">The version to score by.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The engine or the answers are null.</exception>
    public IndicativeBudget Score(RasEngine engine, AnswerSet answers) =>
        Run("score", engine, answers, static (e, a) => e.Score(a), static budget => budget.Status);

    /// <summary>Scores answers and explains the result; never fails on data.</summary>
    /// <param name="engine">The version to score by.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The engine or the answers are null.</exception>
    public Explanation Explain(RasEngine engine, AnswerSet answers) =>
        Run("explain", engine, answers, static (e, a) => e.Explain(a), static explanation => explanation.Budget.Status);

    /// <summary>Scores answers again under each other answer, one at a time; for those who review. Scores once for each answer.</summary>
    /// <param name="engine">The version to score by.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentNullException">The engine or the answers are null.</exception>
    public WhatIf WhatIf(RasEngine engine, AnswerSet answers) =>
        Run("what-if", engine, answers, static (e, a) => e.WhatIf(a), static whatIf => whatIf.Status);

    /// <summary>Scores answers and keeps all that it came of, so that it can be scored again years later.</summary>
    /// <param name="engine">The version to score by.</param>
    /// <param name="answers">The answers; what could not be read of them is kept too.</param>
    /// <exception cref="ArgumentNullException">The engine or the answers are null.</exception>
    /// <exception cref="ArgumentException">An answer that was built in code cannot be written as it is.</exception>
    public ScoreRecord Record(RasEngine engine, AnswerSet answers) =>
        Run("record", engine, answers, static (e, a) => e.Record(a), static record => record.Result.Status);

    private T Run<T>(string operation, RasEngine engine, AnswerSet answers, Func<RasEngine, AnswerSet, T> run, Func<T, ScoreStatus> statusOf)
    {
        Framework.ThrowIfNull(engine);
        Framework.ThrowIfNull(answers);
        using var activity = _telemetry.Start(operation, engine, _key);
        var begun = _time.GetTimestamp();
        var result = run(engine, answers);
        var took = _time.GetElapsedTime(begun);
        var status = RasTelemetry.WordFor(statusOf(result));
        activity?.SetTag("ras.status", status);
        _telemetry.Scored(operation, engine, _key, status, took);
        Log.Scored(_logger, operation, engine.Configuration.Id, engine.Configuration.Version, engine.Hash, status);
        return result;
    }
}
