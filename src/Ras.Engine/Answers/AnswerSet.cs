using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>One person's answers as written, by the ids of questions; plain data that never changes.</summary>
/// <remarks>
/// It knows nothing of a configuration: whether an answer fits its question is found when an engine reads it. What could
/// not be read from a document stands in <see cref="Problems"/>, so that a set with problems is never scored by halves.
/// </remarks>
public sealed class AnswerSet
{
    private readonly Dictionary<string, Answer?> _answers;

    /// <summary>Makes a set of answers.</summary>
    /// <param name="answers">Answers by the ids of questions; null is no answer.</param>
    /// <exception cref="ArgumentNullException">The answers, or the id of a question, are null.</exception>
    /// <exception cref="ArgumentException">One question is answered twice.</exception>
    public AnswerSet(IEnumerable<KeyValuePair<string, Answer?>> answers)
    {
        Framework.ThrowIfNull(answers);
        _answers = new(StringComparer.Ordinal);
        foreach (var pair in answers)
            _answers.Add(pair.Key, pair.Value);
    }

    private AnswerSet(AnswerSet other)
    {
        _answers = other._answers;
        Reference = other.Reference;
        AssessedOn = other.AssessedOn;
        Configuration = other.Configuration;
        Problems = other.Problems;
    }

    /// <summary>A set without any answer.</summary>
    public static AnswerSet Empty { get; } = new([]);

    /// <summary>Answers by the ids of questions, in the order written; null is no answer.</summary>
    public IReadOnlyDictionary<string, Answer?> Answers => _answers;

    /// <summary>The host's own name for the case; it decides nothing and is never logged.</summary>
    public string? Reference { get; private init; }

    /// <summary>The day of the assessment; it decides nothing here.</summary>
    public CalendarDate? AssessedOn { get; private init; }

    /// <summary>The configuration that the answers were given for; it decides nothing here.</summary>
    public ConfigurationReference? Configuration { get; private init; }

    /// <summary>What could not be read; none in a set made in code.</summary>
    public IReadOnlyList<Problem> Problems { get; internal init; } = [];

    /// <summary>The same set with one answer given, changed or taken away.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="answer">The answer; null takes it away.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public AnswerSet With(string question, Answer? answer)
    {
        Framework.ThrowIfNull(question);
        var answers = new Dictionary<string, Answer?>(_answers, StringComparer.Ordinal);
        if (answer is null)
            answers.Remove(question);
        else
            answers[question] = answer;
        return new(answers) { Reference = Reference, AssessedOn = AssessedOn, Configuration = Configuration, Problems = Problems };
    }

    /// <summary>The same set with the host's name for the case.</summary>
    /// <param name="reference">The name, or null.</param>
    public AnswerSet WithReference(string? reference) => new(this) { Reference = reference };

    /// <summary>The same set with the day of the assessment.</summary>
    /// <param name="day">The day, or null.</param>
    public AnswerSet WithAssessedOn(CalendarDate? day) => new(this) { AssessedOn = day };

    /// <summary>The same set with what could not be read.</summary>
    internal AnswerSet WithProblems(IReadOnlyList<Problem> problems) => new(this) { Problems = problems };

    /// <summary>The same set with the configuration that it was given for.</summary>
    /// <param name="configuration">The configuration, or null.</param>
    public AnswerSet WithConfiguration(ConfigurationReference? configuration) => new(this) { Configuration = configuration };
}

/// <summary>Which configuration, in which version.</summary>
/// <param name="Id">The configuration's id.</param>
/// <param name="Version">Its version; null where any is meant.</param>
/// <exception cref="ArgumentNullException">The id is null.</exception>
public sealed record ConfigurationReference(string Id, string? Version)
{
    /// <summary>The configuration's id.</summary>
    public string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); } = Id ?? throw new ArgumentNullException(nameof(Id));
}
