using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The contract of the engine, checked on one's own configuration with random answers, from any test framework.</summary>
/// <example>
/// <code>
/// RasContract.Check(RasEngine.Load("ours.json"));   // throws, with the answers that break a law
/// </code>
/// </example>
public static class RasContract
{
    /// <summary>Every law.</summary>
    public static IReadOnlyList<ContractLaw> Laws { get; } = [.. EvaluatorLaws.All, .. SumLaws.All, .. WayLaws.All, .. InvarianceLaws.All];

    /// <summary>Checks every law on answers at every band edge that a search reaches, and on random ones: complete, incomplete and wrong.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="cases">How many random answer sets; from 1; some milliseconds each.</param>
    /// <param name="seed">What the random answers are drawn from: the same seed draws the same.</param>
    /// <exception cref="ArgumentNullException">The engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 1 cases.</exception>
    /// <exception cref="ContractBrokenException">A law is broken; it carries the law and the answers, as few as still break it.</exception>
    public static void Check(RasEngine engine, int cases = 500, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Check(engine, Laws, cases, seed);
    }

    internal static void Check(RasEngine engine, IReadOnlyList<ContractLaw> laws, int cases, int seed)
    {
        var prepared = laws.Select(law => (Law: law, BrokenBy: law.On(engine))).ToList();
        foreach (var answers in RandomAnswers.AtBandEdges(engine, seed).Select(e => e.Answers).Concat(RandomAnswers.Any(engine, cases, seed)))
        {
            foreach (var (law, brokenBy) in prepared)
            {
                if (brokenBy(answers) is not null)
                    throw Broken(law, brokenBy, answers);
            }
        }
    }

    private static ContractBrokenException Broken(ContractLaw law, Func<AnswerSet, string?> brokenBy, AnswerSet answers)
    {
        var fewest = Fewest(brokenBy, answers);
        return new(law, fewest, brokenBy(fewest)!);
    }

    /// <summary>Takes answers out one at a time for as long as the law stays broken.</summary>
    private static AnswerSet Fewest(Func<AnswerSet, string?> brokenBy, AnswerSet answers)
    {
        foreach (var question in answers.Answers.Keys.ToArray())
        {
            var fewer = answers.With(question, null);
            if (brokenBy(fewer) is not null)
                answers = fewer;
        }

        return answers;
    }
}

/// <summary>A law of the contract is broken.</summary>
public sealed class ContractBrokenException : Exception
{
    internal ContractBrokenException(ContractLaw law, AnswerSet answers, string how)
        : base($"The law \"{law.Name}\" is broken: {law.Statement}\n{how}\nby the answers\n{RasJson.Write(answers)}") => (Law, Answers) = (law, answers);

    /// <summary>The law.</summary>
    public ContractLaw Law { get; }

    /// <summary>Answers that break it, as few as still do.</summary>
    public AnswerSet Answers { get; }
}
