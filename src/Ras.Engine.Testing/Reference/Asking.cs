using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Where a question stands for one person (design, section 5.2).</summary>
internal enum Standing
{
    /// <summary>Its <c>askWhen</c> is false.</summary>
    NotAsked,

    /// <summary>Its <c>askWhen</c> is unknown: it hangs on an answer that is still missing.</summary>
    NotAskedYet,

    /// <summary>It is asked, must be answered, and is not.</summary>
    Missing,

    /// <summary>It is asked, need not be answered, and is not.</summary>
    Unanswered,

    /// <summary>It is asked and has an answer, given or taken as if given.</summary>
    Answered,
}

/// <summary>Which questions are asked of one person, and the answers that count.</summary>
internal sealed class Asking(WrittenConfiguration written, AnswerSet answers)
{
    private readonly Dictionary<string, Standing> _known = [];

    /// <summary>Required questions without an answer, in document order.</summary>
    public IReadOnlyList<string> Missing => Those(id => StandingOf(id) == Standing.Missing);

    /// <summary>Questions that were answered although they are not asked, or not yet, in document order.</summary>
    public IReadOnlyList<string> LeftAside => Those(id => GivenTo(id) is not null && !IsAsked(id));

    public Standing StandingOf(string question)
    {
        if (!_known.TryGetValue(question, out var standing))
            _known[question] = standing = Find(written.QuestionWith(question)!);
        return standing;
    }

    /// <summary>The answer that counts; null where there is none or the question is not asked.</summary>
    public Answer? AnswerTo(string question) =>
        StandingOf(question) == Standing.Answered ? GivenTo(question) ?? written.QuestionWith(question)!.IfMissing : null;

    /// <summary>Whether an answer may still come that would change what is known: unknown to exclusions (section 5.5).</summary>
    public bool IsAwaited(string question) => StandingOf(question) is Standing.Missing or Standing.NotAskedYet;

    private bool IsAsked(string question) => StandingOf(question) is not (Standing.NotAsked or Standing.NotAskedYet);

    private Answer? GivenTo(string question) => answers.Answers.GetValueOrDefault(question);

    private Standing Find(Question question)
    {
        // Earlier questions only, so this ends; and always as exclusions see it, because a question that hangs on
        // a missing answer is neither asked nor not asked.
        var asked = question.AskWhen is { } when
            ? Conditions.Weigh(when, written, part => AnswerTests.Weigh(part, this, cautious: true))
            : Truth.True;
        if (asked == Truth.False)
            return Standing.NotAsked;
        if (asked == Truth.Unknown)
            return Standing.NotAskedYet;
        if ((GivenTo(question.Id) ?? question.IfMissing) is not null)
            return Standing.Answered;
        return question.Required == false ? Standing.Unanswered : Standing.Missing;
    }

    private IReadOnlyList<string> Those(Func<string, bool> test) => [.. written.Questions.Select(q => q.Id).Where(test)];
}
