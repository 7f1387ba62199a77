using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>One changed document, made from its number alone, and taken as far as the engine takes it.</summary>
internal sealed class FuzzCase
{
    private const int PageEvery = 40;

    private readonly int _number;
    private readonly Random _random;
    private readonly byte[] _document;
    private readonly RasEngine? _engine;

    public FuzzCase(int number)
    {
        (_number, _random) = (number, new(number));
        Kind = _random.Next(10) switch { < 7 => FuzzKind.Configuration, < 9 => FuzzKind.Answers, _ => FuzzKind.Record };
        var seed = Seed(out _engine);

        // Bytes at random seldom stay JSON, so most changes are of the tree.
        var (bytes, tree) = (new ByteMutation(_random), new TreeMutation(_random));
        _document = _random.Next(8) switch { 0 => bytes.Of(seed), 1 => bytes.Of(tree.Of(seed)), _ => tree.Of(seed) };
    }

    public FuzzKind Kind { get; }

    public override string ToString() => $"case {_number}, {Kind}: {Encoding.UTF8.GetString(_document)}";

    /// <summary>The last stage that it reached.</summary>
    /// <exception cref="InvalidOperationException">Something holds that must not.</exception>
    public FuzzStage Run() => Kind switch
    {
        FuzzKind.Configuration => RunConfiguration(),
        FuzzKind.Answers => Explain(_engine!, RasJson.ReadAnswers(_document)),
        _ => RunRecord(),
    };

    private byte[] Seed(out RasEngine? engine)
    {
        engine = null;
        switch (Kind)
        {
            case FuzzKind.Configuration:
                return Any(_random.Next(20) == 0 ? FuzzSeeds.Broken : FuzzSeeds.Configurations);
            case FuzzKind.Record:
                return Any(FuzzSeeds.Records);
            default:
                (engine, var answers) = Any(FuzzSeeds.Scored);
                return answers;
        }
    }

    private T Any<T>(IReadOnlyList<T> seeds) => seeds[_random.Next(seeds.Count)];

    private FuzzStage RunConfiguration()
    {
        if (!RasJson.TryReadConfiguration(_document, out var configuration, out var diagnostics))
        {
            Must(diagnostics.Count > 0 && diagnostics.All(d => d.Position is not null), "a document that is refused has diagnostics with places");
            return FuzzStage.Refused;
        }

        if (!RasEngine.TryCompile(configuration, out var engine, out diagnostics))
        {
            Must(diagnostics.Count > 0, "a configuration that is refused has diagnostics");
            return FuzzStage.Read;
        }

        if (_number % PageEvery == 0)
        {
            Must(RasText.Write(configuration, PageFormat.Html).Length > 0, "there is a public page");
            Must(RasJson.ReadConfiguration(RasJson.Write(configuration)).Equals(configuration), "what is written is read again as it was");
        }

        foreach (var answers in RandomAnswers.Any(engine, 2, _number))
            Explain(engine, answers);
        return FuzzStage.Explained;
    }

    private FuzzStage RunRecord()
    {
        try
        {
            return RasEngine.Replay(RasJson.ReadRecord(_document)).Differences.Count > 0 ? FuzzStage.Compiled : FuzzStage.Explained;
        }
        catch (RasConfigurationException refused)
        {
            Must(refused.Diagnostics.Count > 0, "a record that is refused has diagnostics");
            return FuzzStage.Refused;
        }
    }

    private FuzzStage Explain(RasEngine engine, AnswerSet answers)
    {
        var why = engine.Explain(answers);
        var (budget, again) = (why.Budget, engine.Score(answers));
        Must(budget.Status == again.Status && budget.Amount == again.Amount, "explaining gives the figure that scoring gives");
        Must((budget.Status == ScoreStatus.InvalidAnswers) == (budget.Problems.Count > 0), "answers are invalid where they have problems");
        Must(budget.Amount is null == (budget.Status != ScoreStatus.Indicative), "there is a figure where the budget is indicative");
        if (why.ExactAmount is { } amount)
            Must(why.Domains.Aggregate(why.ExactNotLinked!.Value, (sum, domain) => sum + domain.ExactShare!.Value) == amount, "the shares sum to the budget");
        if (_number % PageEvery == 0)
        {
            Must(RasText.Write(why, PageFormat.Html).Length > 0 && RasJson.Write(why).Length > 0, "there is a page");
            engine.WhatIf(answers);
        }

        return budget.Status == ScoreStatus.InvalidAnswers ? FuzzStage.Read : FuzzStage.Explained;
    }

    private static void Must(bool holds, string law)
    {
        if (!holds)
            throw new InvalidOperationException($"It does not hold that {law}.");
    }
}

/// <summary>What a case changes.</summary>
internal enum FuzzKind
{
    Configuration,
    Answers,
    Record,
}

/// <summary>How far a case came: each stage lies beyond those before it.</summary>
internal enum FuzzStage
{
    /// <summary>The document was refused.</summary>
    Refused,

    /// <summary>A configuration was read and does not compile; answers were read and do not fit.</summary>
    Read,

    /// <summary>A record was compiled and scored, and is not what it was.</summary>
    Compiled,

    /// <summary>It was compiled, scored and explained.</summary>
    Explained,
}
