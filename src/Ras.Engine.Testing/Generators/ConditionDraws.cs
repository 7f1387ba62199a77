using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Conditions on answers, and where references are given on values too, joined up to three deep.</summary>
internal sealed class ConditionDraws
{
    private readonly Numbers _numbers;
    private readonly WrittenConfiguration _written;
    private readonly Gen<Condition> _leaf;

    public ConditionDraws(Numbers numbers, WrittenConfiguration written, IReadOnlyList<string> references)
    {
        _numbers = numbers;
        _written = written;
        _leaf = references.Count == 0 ? OnAnswer() : Gen.OneOf(OnAnswer(), OnValue(references));
        Any = Joined(2);
    }

    public Gen<Condition> Any { get; }

    private Gen<Condition> OnAnswer() =>
        from question in Gen.Elements<Question>(_written.Questions)
        from test in Gen.Frequency((3, Tested(question)), (1, Answered(question)))
        from extensions in Texts.Extensions
        select (Condition)(test with { Question = question.Id, Extensions = extensions });

    private Gen<Condition> OnValue(IReadOnlyList<string> references) =>
        from reference in Gen.Elements<string>(references)
        from first in Limit(reference)
        from second in Limit(reference)
        let low = _numbers.ValueOf(first) <= _numbers.ValueOf(second) ? first : second
        let high = low == first ? second : first
        from atLeast in Draws.Chance(50)
        from atMost in Draws.Chance(50)
        from drawn in Gen.Elements(1, 2, 3)

        // Why: between a number and itself lies only that number, and with one side shut out nothing.
        let limits = drawn == 3 && _numbers.ValueOf(low) == _numbers.ValueOf(high) && !(atLeast && atMost) ? 1 : drawn
        select (Condition)new ValueCondition
        {
            Of = reference,
            AtLeast = limits != 2 && atLeast ? low : null,
            Above = limits != 2 && !atLeast ? low : null,
            AtMost = limits != 1 && atMost ? high : null,
            Below = limits != 1 && !atMost ? high : null,
        };

    private Gen<Number> Limit(string reference) => reference == WrittenConfiguration.Budget ? _numbers.Amount : _numbers.Edge;

    private Gen<Condition> Joined(int depth)
    {
        if (depth == 0)
            return _leaf;
        var part = Joined(depth - 1);
        var parts = part.Several(1, 3);
        return Gen.Frequency(
            (6, _leaf),
            (1, parts.Select(p => (Condition)new AllCondition { Parts = p })),
            (1, parts.Select(p => (Condition)new AnyCondition { Parts = p })),
            (1, part.Select(p => (Condition)new NotCondition { Part = p })),
            (1, parts.SelectMany(Counted)));
    }

    private Gen<Condition> Counted(ValueList<Condition> parts) =>
        _numbers.Count(parts.Count).Select(n => (Condition)new CountCondition { Parts = parts, AtLeast = n });

    private Gen<AnswerCondition> Tested(Question question)
    {
        var options = _written.OptionsOf(question).Select(o => o.Id).ToArray();
        return question switch
        {
            ChoiceQuestion => Gen.Frequency((3, Is(options)), (1, IsOneOf(options))),
            ChoicesQuestion => Gen.Elements(options).Select(o => new AnswerCondition { Includes = o }),
            YesNoQuestion => Gen.Elements(true, false).Select(yes => new AnswerCondition { Is = new YesNoAnswer(yes) }),
            _ => Answered(question),
        };
    }

    private static Gen<AnswerCondition> Is(string[] options) =>
        Gen.Elements(options).Select(o => new AnswerCondition { Is = new OptionAnswer(o) });

    private static Gen<AnswerCondition> IsOneOf(string[] options) =>
        Draws.Some(options, 1, 3).Select(some => new AnswerCondition { Is = new OptionsAnswer(some) });

    private static Gen<AnswerCondition> Answered(Question question) =>
        Gen.Elements(true, false).Select(wanted => new AnswerCondition { Question = question.Id, Answered = wanted });
}
