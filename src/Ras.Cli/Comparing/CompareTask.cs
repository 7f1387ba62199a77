using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary>What a comparison is to do, whichever files its cases stand in.</summary>
/// <param name="Before">The engine before.</param>
/// <param name="After">The engine after.</param>
/// <param name="GroupColumns">The columns by whose values people are grouped.</param>
/// <param name="Package">The column with what existing packages cost; null where the budget before stands in.</param>
/// <param name="Assumed">Answers taken as given where a case has none, by question.</param>
/// <param name="Largest">How many of the largest falls and rises are kept by reference; 0 for none.</param>
/// <param name="KeepsCases">Whether every case is kept, for the report on impact.</param>
internal sealed record CompareTask(
    RasEngine Before, RasEngine After, IReadOnlyList<string> GroupColumns, string? Package, IReadOnlyDictionary<string, Answer> Assumed, int Largest, bool KeepsCases = false)
{
    /// <summary>The answers taken as given, in the order of their questions.</summary>
    public IEnumerable<AssumedAnswer> AssumedInOrder => Assumed.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new AssumedAnswer(a.Key, a.Value));

    /// <summary>An empty comparison with these terms.</summary>
    /// <exception cref="HaltException">The two cannot be compared.</exception>
    public PortfolioComparison Begin() => Compared(() => RasComparer.Compare(Before, After, GroupColumns, AssumedInOrder));

    /// <summary>What the version after would mean for cases that were kept.</summary>
    /// <exception cref="HaltException">The two cannot be compared.</exception>
    public Impact ImpactOn(IReadOnlyList<ImpactCase> cases) => Compared(() => Impact.Of(Before, After, cases, GroupColumns, AssumedInOrder));

    /// <summary>Reads <c>question=answer</c>, which stands in where a case has no answer to a question that only one version asks.</summary>
    /// <exception cref="HaltException">There is no such question or answer, or both versions ask it.</exception>
    public static KeyValuePair<string, Answer> Assume(string text, RasEngine before, RasEngine after)
    {
        var (id, cell) = text.IndexOf('=') is > 0 and var at ? (text[..at], text[(at + 1)..]) : throw HaltException.Call($"`{text}` at `--assume` is no answer. Write it such as night-help=false.");
        var asking = new[] { before, after }.Where(e => e.Configuration.Questions.Any(q => q.Id == id)).ToArray();
        if (asking.Length != 1)
            throw HaltException.Call(asking.Length == 0 ? $"No version asks `{id}`, so there is no answer to assume." : $"Both versions ask `{id}`. Only what one of them asks can be assumed.");
        var question = asking[0].Configuration.Questions.First(q => q.Id == id);
        var answer = new QuestionCells(question, CaseReader.OptionsOf(asking[0].Configuration, question)).ReadAnswer(cell);
        if (answer is null || asking[0].Score(AnswerSet.Empty.With(id, answer)).Problems.Count > 0)
            throw HaltException.Call($"`{cell}` at `--assume` is no answer to `{id}`.");
        return KeyValuePair.Create(id, answer);
    }

    private static T Compared<T>(Func<T> compare)
    {
        try
        {
            return compare();
        }
        catch (ArgumentException broken)
        {
            throw HaltException.Call(broken.Message.Split(" (Parameter")[0]);
        }
    }
}
