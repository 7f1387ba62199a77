using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Ras.Engine.Tests.Hostile;

namespace Ras.Engine.Tests.Fuzzing;

/// <summary>One changed document, made from its number alone, and taken as far as the engine takes it.</summary>
internal sealed class FuzzCase
{
    private const int PageEvery = 40;

    private readonly int _number;
    private readonly Random _random;
    private readonly byte[] _document;
    private readonly RasEngine? _engine;
    private AnswerInputs? _inputs;

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

    public override string ToString() => $"case {_number}, {Kind}: {Encoding.UTF8.GetString(_document)}{(_inputs is null ? "" : $"\nwith answers: {_inputs}")}";

    /// <summary>Takes it as far as the engine takes it, and counts how far that is.</summary>
    /// <exception cref="InvalidOperationException">Something holds that must not.</exception>
    public void Run(FuzzTally tally) => tally.Add(Kind, Kind switch
    {
        FuzzKind.Configuration => RunConfiguration(tally),
        FuzzKind.Answers => Explain(_engine!, RasJson.ReadAnswers(_document)),
        _ => RunRecord(),
    });

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

    private FuzzStage RunConfiguration(FuzzTally tally)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (!RasJson.TryReadConfiguration(_document, out var configuration, out var diagnostics))
        {
            Law.Must(diagnostics.Count > 0 && diagnostics.All(d => d.Position is not null), "a document that is refused has diagnostics with places");
            return FuzzStage.Refused;
        }

        RasEngine.TryCompile(configuration, out var engine, out diagnostics);
        Law.Must(GC.GetAllocatedBytesForCurrentThread() - before <= Bounds.MostAllocated(_document.Length), "what is allocated is in proportion to the document");
        if (engine is null)
        {
            Law.Must(diagnostics.Count > 0, "a configuration that is refused has diagnostics");
            return FuzzStage.Read;
        }

        if (_number % PageEvery == 0)
        {
            Law.Must(RasText.Write(configuration, PageFormat.Html).Length > 0, "there is a public page");
            Law.Must(RasJson.ReadConfiguration(RasJson.Write(configuration)).Equals(configuration), "what is written is read again as it was");
        }

        foreach (var answers in RandomAnswers.Any(engine, 2, _number))
            Explain(engine, answers);
        if (configuration.Questions.Count > 0)
        {
            _inputs = new(engine, _number, _random);
            _inputs.Run(tally);
        }

        return FuzzStage.Explained;
    }

    private FuzzStage RunRecord()
    {
        try
        {
            RasEngine.Replay(RasJson.ReadRecord(_document));
            return FuzzStage.Scored;
        }
        catch (RasConfigurationException refused)
        {
            Law.Must(refused.Diagnostics.Count > 0, "a record that is refused has diagnostics");
            return FuzzStage.Refused;
        }
    }

    private FuzzStage Explain(RasEngine engine, AnswerSet answers)
    {
        var why = Law.Explain(engine, answers);
        if (_number % PageEvery == 0)
            Law.Write(engine, answers, why);
        return why.Budget.Status == ScoreStatus.InvalidAnswers ? FuzzStage.Refused : FuzzStage.Explained;
    }
}
