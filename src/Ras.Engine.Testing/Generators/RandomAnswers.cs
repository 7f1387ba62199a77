using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Random answers for an engine; the same seed draws the same.</summary>
public static class RandomAnswers
{
    private const int Size = 50;

    /// <summary>Complete, incomplete and wrong answers, mixed.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="count">How many sets; from 1.</param>
    /// <param name="seed">What they are drawn from.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static IReadOnlyList<AnswerSet> Any(RasEngine engine, int count, int seed = 1) => Draw(AnswerSets.For, engine, count, seed);

    /// <summary>Valid answers to every question that must be answered.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="count">How many sets; from 1.</param>
    /// <param name="seed">What they are drawn from.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static IReadOnlyList<AnswerSet> Complete(RasEngine engine, int count, int seed = 1) => Draw(AnswerSets.Complete, engine, count, seed);

    /// <summary>Valid answers, of which any may be lacking.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="count">How many sets; from 1.</param>
    /// <param name="seed">What they are drawn from.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static IReadOnlyList<AnswerSet> Incomplete(RasEngine engine, int count, int seed = 1) => Draw(AnswerSets.Incomplete, engine, count, seed);

    /// <summary>Answers of which one or two are such as their questions cannot have.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="count">How many sets; from 1.</param>
    /// <param name="seed">What they are drawn from.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static IReadOnlyList<AnswerSet> Invalid(RasEngine engine, int count, int seed = 1) => Draw(AnswerSets.Wrong, engine, count, seed);

    /// <summary>Answers just below, at and just above every edge of every table of bands, as near as a search of single changes comes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="seed">What the search starts from.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    public static IReadOnlyList<EdgeCase> AtBandEdges(RasEngine engine, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new EdgeSearch(engine, Draw(AnswerSets.Complete, engine, 60, seed)).Find();
    }

    private static IReadOnlyList<AnswerSet> Draw(Func<RasConfiguration, Gen<AnswerSet>> from, RasEngine engine, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. from(engine.Configuration).Sample(count, new Rnd((ulong)seed), Size)];
    }
}

/// <summary>Random valid configurations, small and reaching everything that the format has; the same seed draws the same.</summary>
public static class RandomConfigurations
{
    /// <summary>Draws some.</summary>
    /// <param name="count">How many; from 1.</param>
    /// <param name="seed">What they are drawn from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static IReadOnlyList<RasConfiguration> Draw(int count, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. Configurations.Any.Sample(count, new Rnd((ulong)seed), 50)];
    }
}
