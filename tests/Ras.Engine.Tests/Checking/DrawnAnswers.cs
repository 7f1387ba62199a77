using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Tests.Checking;

/// <summary>Answers to every question of a configuration, also to those that are not asked, so that one can be changed and all else stays equal.</summary>
internal sealed class DrawnAnswers(RasConfiguration configuration, int seed)
{
    private readonly Random _random = new(seed);
    private readonly WrittenConfiguration _written = new(configuration);

    /// <summary>Complete answers: each question that must be answered is, and others mostly.</summary>
    public AnswerSet Next() => new(configuration.Questions
        .Where(q => MustAnswer(q) || _random.Next(4) > 0)
        .Select(q => KeyValuePair.Create(q.Id, (Answer?)Draw(q))));

    /// <summary>An answer to a question, the first and the last more often than others.</summary>
    public Answer Draw(Question question)
    {
        var answers = OrderOf(question);
        return _random.Next(3) == 0 ? answers[_random.Next(2) == 0 ? 0 : answers.Count - 1] : answers[_random.Next(answers.Count)];
    }

    public int Below(int most) => _random.Next(most);

    /// <summary>The answers that a question can have, in their order; of sets of options a few.</summary>
    public IReadOnlyList<Answer> OrderOf(Question question)
    {
        switch (question)
        {
            case ChoiceQuestion:
                return [.. _written.OptionsOf(question).Select(o => (Answer)o.Id)];
            case YesNoQuestion:
                return [false, true];
            case NumberQuestion number:
                var (min, max, increment) = (Of(number.Min), Of(number.Max), Of(number.Increment));
                var count = (int)((max - min) / increment).Numerator + 1;
                return [.. Enumerable.Range(0, count).Select(i => (Answer)new NumberAnswer(min + (increment * i)))];
            default:
                return [.. ValidAnswers.For(question, _written).Sample(8, new Rnd((ulong)_random.Next(1, 1000)), 50)];
        }
    }

    /// <summary>Two answers of which the second stands further along; none where the first is the last.</summary>
    public (Answer From, Answer To)? Further(Question question, bool next)
    {
        if (question is ChoicesQuestion)
            return OneMore(question);
        var order = OrderOf(question);
        if (order.Count < 2)
            return null;
        var from = _random.Next(order.Count - 1);
        return (order[from], order[next ? from + 1 : _random.Next(from + 1, order.Count)]);
    }

    /// <summary>A set of options, and the same with one more; or one alone, and one further down, where either stands alone.</summary>
    private (Answer From, Answer To)? OneMore(Question question)
    {
        var options = _written.OptionsOf(question);
        var together = options.Where(o => o.Exclusive != true).Select(o => o.Id).OrderBy(_ => _random.Next()).ToList();
        if (_random.Next(4) == 0 && options.Count > 1)
        {
            var (i, j) = (_random.Next(options.Count), _random.Next(options.Count));
            return i != j && (options[i].Exclusive == true || options[j].Exclusive == true) ? (Set(options[Math.Min(i, j)].Id), Set(options[Math.Max(i, j)].Id)) : null;
        }

        if (together.Count == 0)
            return null;
        var count = _random.Next(together.Count);
        return (Set([.. together.Take(count)]), Set([.. together.Take(count + 1)]));
    }

    private static Answer Set(params string[] ids) => ids;

    private Rational Of(Number number) => _written.ValueOf(number) is var value ? new(value.Numerator, value.Denominator) : default;

    private static bool MustAnswer(Question question) => question.Required != false && question.IfMissing is null;
}
