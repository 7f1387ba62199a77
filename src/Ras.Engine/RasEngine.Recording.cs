using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

public sealed partial class RasEngine
{
    /// <summary>Scores answers and keeps all that it came of, so that it can be scored again years later.</summary>
    /// <param name="answers">The answers; one that was read with problems cannot be kept.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    /// <exception cref="ArgumentException">A part of the answers could not be read, so that they cannot be written.</exception>
    public ScoreRecord Record(AnswerSet answers)
    {
        var result = Score(answers);
        return answers.Problems.Count == 0
            ? new() { Configuration = Configuration, Answers = answers, Result = result, Engine = Version }
            : throw new ArgumentException("A part of the answers could not be read, so they cannot be kept as they were.", nameof(answers));
    }

    /// <summary>Scores a record again, by its own configuration, and says what comes out otherwise than it says.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="RasConfigurationException">The configuration in the record cannot be used; it carries every error.</exception>
    public static RecordReplay Replay(ScoreRecord record)
    {
        Framework.ThrowIfNull(record);
        var found = Compile(record.Configuration).Score(record.Answers);

        // Why: a later engine may note more than the one that made the record, and a note changes no figure.
        if (record.Engine != Version)
            found = found with { Notes = found.Notes.Where(record.Result.Notes.Contains).ToArray() };
        IEnumerable<ReplayDifference> differences = ResultComparison.Compare(record.Result with { Engine = "" }, found with { Engine = "" });
        if (record.Result.Engine != record.Engine)
            differences = differences.Append(new("/" + JsonNames.Result + "/" + JsonNames.Engine, $"\"{record.Result.Engine}\"", $"\"{record.Engine}\""));
        return new(differences.ToArray(), record.Engine, Version);
    }
}
