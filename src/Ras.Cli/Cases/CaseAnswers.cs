using System.Collections.Generic;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>The answers of one case.</summary>
/// <param name="Answers">The answers, as far as they could be read.</param>
/// <param name="Faults">What is wrong with the row and its cells, beside what the engine finds.</param>
internal sealed record CaseAnswers(AnswerSet Answers, IReadOnlyList<Problem> Faults)
{
    /// <summary>What the engine makes of the case; what is wrong with its row makes its answers invalid.</summary>
    public IndicativeBudget Score(RasEngine engine)
    {
        var result = engine.Score(Answers);
        return Faults.Count == 0 ? result : new()
        {
            Status = ScoreStatus.InvalidAnswers, Problems = [.. Faults, .. result.Problems],
            Configuration = result.Configuration, AnswersHash = result.AnswersHash, Engine = result.Engine,
        };
    }

    /// <summary>A fault of a whole row.</summary>
    public static Problem BrokenRow(string message, string help) => new("RAS502", null, "", message, help);

    /// <summary>A fault of one cell.</summary>
    public static Problem BrokenCell(string code, string question, string message, string help) => new(code, question, "/answers/" + question, message, help);
}
