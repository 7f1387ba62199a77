using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Whole answers that show something, and what comes of them.</summary>
public sealed class CheckWitness
{
    private readonly ConfigurationIndex _index;
    private readonly (long Code, ulong Set)?[] _answers;

    /// <param name="index">The configuration.</param>
    /// <param name="answers">The answer to each question; null where it is not asked.</param>
    /// <param name="summary">What comes of them.</param>
    internal CheckWitness(ConfigurationIndex index, (long Code, ulong Set)?[] answers, ScoreSummary summary) =>
        (_index, _answers, Status, Amount, OneOff) = (index, answers, summary.Status, summary.Amount, summary.OneOff);

    /// <summary>The answers to every question that is asked; made anew at each call.</summary>
    public AnswerSet Answers
    {
        // Why: a report on many questions shows thousands of people, of whom few are looked at.
        get
        {
            var answers = new List<KeyValuePair<string, Answer?>>();
            for (var i = 0; i < _answers.Length; i++)
            {
                if (_answers[i] is var (code, set) && AnswerCodes.Decode(_index, i, code, set) is { } answer)
                    answers.Add(new(_index.Questions[i].Id, answer));
            }

            return new(answers);
        }
    }

    /// <summary>What came of scoring them.</summary>
    public ScoreStatus Status { get; }

    /// <summary>The indicative budget for the configuration's period; null where there is none.</summary>
    public decimal? Amount { get; }

    /// <summary>The one-off sum; null where there is none.</summary>
    public decimal? OneOff { get; }
}
