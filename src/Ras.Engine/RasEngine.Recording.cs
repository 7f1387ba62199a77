using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

public sealed partial class RasEngine
{
    /// <summary>Scores answers and keeps all that it came of, so that it can be scored again years later.</summary>
    /// <param name="answers">The answers; what could not be read of them is kept too.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    /// <exception cref="ArgumentException">An answer that was built in code cannot be written as it is: a number of more than 18 digits or that is no plain decimal, or half a surrogate pair in an id.</exception>
    public ScoreRecord Record(AnswerSet answers)
    {
        var result = Score(answers);

        // Why: a record that reads back as other answers would not replay, and nobody would know until it matters.
        return AnswersDocument.ReadsBack(answers)
            ? new() { Configuration = Configuration, Answers = answers, Result = result, Engine = Version }
            : throw new ArgumentException("An answer cannot be written as it is, so the record could not be scored again: a number has more than 18 digits or is no plain decimal, or an id has half a surrogate pair.", nameof(answers));
    }

    /// <summary>Scores a record again, by its own configuration, and says what comes out otherwise than it says.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="RasConfigurationException">The configuration in the record cannot be used; it carries every error.</exception>
    public static RecordReplay Replay(ScoreRecord record)
    {
        Framework.ThrowIfNull(record);
        var found = Compile(record.Configuration).Score(record.Answers);

        // Why: an earlier engine did not know every note, and one that it could not make is not missing.
        found = found with { Notes = found.Notes.Where(n => DiagnosticCodes.IsKnownTo(record.Engine, n.Code)).ToArray() };
        IEnumerable<ReplayDifference> differences = ResultComparison.Compare(record.Result with { Engine = "" }, found with { Engine = "" });
        if (record.Result.Engine != record.Engine)
            differences = differences.Append(new("/" + JsonNames.Result + "/" + JsonNames.Engine, $"\"{record.Result.Engine}\"", $"\"{record.Engine}\""));
        return new(differences.ToArray(), record.Engine, Version);
    }
}
