using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace CaseManagement.Asking;

/// <summary>How far the answers have come: what is asked, what is answered, what is missing. It holds no figure, so that no page can show one too early.</summary>
internal sealed class Progress
{
    private readonly Dictionary<string, AnswerState> _states;

    public Progress(RasEngine engine, AnswerSet answers)
    {
        Answers = answers;
        var explanation = engine.Explain(answers);
        _states = explanation.Questions.ToDictionary(q => q.Id, q => q.State, StringComparer.Ordinal);
        (Status, Missing, Problems) = (explanation.Budget.Status, explanation.Budget.Missing, explanation.Budget.Problems);
    }

    public AnswerSet Answers { get; }

    /// <summary>Whether the answers can be checked: nothing is wrong with them, and nothing that decides is missing.</summary>
    public bool IsComplete => Status is not (ScoreStatus.Incomplete or ScoreStatus.InvalidAnswers);

    /// <summary>Whether this RAS gives no figure here, whatever else is answered.</summary>
    public bool IsOutsideScope => Status == ScoreStatus.OutsideScope;

    public IReadOnlyList<MissingResult> Missing { get; }

    /// <summary>What is wrong with the answers, where the configuration is no longer the one that they were given for.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private ScoreStatus Status { get; }

    public AnswerState this[Question question] => _states[question.Id];

    public bool IsAsked(Question question) => this[question] is not (AnswerState.NotAsked or AnswerState.NotAskedYet);

    public bool IsMissing(Question question) => this[question] == AnswerState.Missing;

    /// <summary>How a task stands.</summary>
    public TaskStanding Of(FormSection section)
    {
        if (!section.Questions.Any(IsAsked))
            return section.Questions.Any(q => this[q] == AnswerState.NotAskedYet) ? TaskStanding.Later : TaskStanding.NothingToAsk;
        if (!section.Questions.Any(IsMissing))
            return TaskStanding.Done;
        return section.Questions.Any(q => this[q] == AnswerState.Answered) ? TaskStanding.Begun : TaskStanding.NotBegun;
    }

    /// <summary>The first question of a task to go to: one that is missing, else one that is asked.</summary>
    public Question? FirstOf(FormSection section) => section.Questions.FirstOrDefault(IsMissing) ?? section.Questions.FirstOrDefault(IsAsked);

    /// <summary>The question that follows another in its task; null after the last.</summary>
    public Question? After(FormSection section, Question question) => section.Questions.SkipWhile(q => q.Id != question.Id).Skip(1).FirstOrDefault(IsAsked);
}

internal enum TaskStanding
{
    NotBegun,
    Begun,
    Done,

    /// <summary>Answers to other tasks must first say whether it is asked.</summary>
    Later,

    /// <summary>Nothing of it is asked of this person.</summary>
    NothingToAsk,
}
