using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Questions of all four types with everything that a question can have.</summary>
/// <remarks>Reducers are joined when all are there, because any may reduce any.</remarks>
internal sealed class QuestionDraws(
    Numbers numbers, IReadOnlyList<Parameter> parameters, IReadOnlyList<Scale> scales, IReadOnlyList<string> domains)
{
    /// <summary>One question for each id, in order; conditions on when it is asked look at those before it.</summary>
    public Gen<ValueList<Question>> All(IReadOnlyList<string> ids) =>
        from bare in Draws.InTurn<string, Question>(ids, One)
        from reduced in Draws.Each(bare, question => WithReducers(question, bare))
        select reduced;

    private Gen<Question> One(string id, IReadOnlyList<Question> earlier) =>
        from type in Gen.Frequency<Gen<Question>>(
            (5, Gen.Constant(Choice())), (3, Gen.Constant(Choices())), (3, Gen.Constant(Number())), (3, Gen.Constant(YesNo())))
        from body in type
        from counted in Counted(body with { Id = id }, earlier)
        from told in Told(counted)
        select told;

    private Gen<Question> Choice() =>
        from written in Draws.Chance(20)
        from scale in ScaleOrNone()
        from options in OptionDraws.Any(numbers, several: false)
        select (Question)new ChoiceQuestion { TypeIsWritten = written, Scale = scale, Options = scale is null ? options : null };

    private Gen<Question> Choices() =>
        from combine in Gen.Elements(Combine.Max, Combine.Max, Combine.Sum).SometimesSome(50)
        from scale in ScaleOrNone()
        from options in OptionDraws.Any(numbers, several: true)
        select (Question)new ChoicesQuestion { Combine = combine, Scale = scale, Options = scale is null ? options : null };

    private Gen<Question> Number() =>
        from increment in numbers.Spacing
        from below in Gen.Choose(-3, 2)
        from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 20)), (1, Gen.Choose(21, 168)))
        from points in numbers.PointsEach.SometimesSome(60)
        let step = numbers.ValueOf(increment)
        select (Question)new NumberQuestion { Min = below * step, Max = (below + count) * step, Increment = increment, Points = points };

    private Gen<Question> YesNo() =>
        from points in numbers.Points.SometimesSome(70)
        from leaves in numbers.Leaves.SometimesSome(40)
        select (Question)new YesNoQuestion { Points = points, Leaves = leaves };

    private Gen<string?> ScaleOrNone() => Draws.OneOrNone([.. scales.Select(s => s.Id)], 30);

    /// <summary>What decides whether and how much the answer counts.</summary>
    private Gen<Question> Counted(Question question, IReadOnlyList<Question> earlier) =>
        from domain in Draws.OneOrNone(domains, 80)
        from weight in numbers.Weight.SometimesSome(30)
        from askWhen in earlier.Count == 0
            ? Gen.Constant((Condition?)null)
            : new ConditionDraws(numbers, Written(earlier), []).Any.Sometimes(30)
        from required in Gen.Elements(false, false, true).SometimesSome(30)
        from ifMissing in ValidAnswers.For(question, Written([question])).Sometimes(12)
        select question with { Domain = domain, Weight = weight, AskWhen = askWhen, Required = required, IfMissing = ifMissing };

    /// <summary>What is for people and checks and changes no figure.</summary>
    private static Gen<Question> Told(Question question) =>
        from text in Texts.Any.Sometimes(70)
        from help in Texts.Any.Sometimes(10)
        from order in Gen.Elements(OptionOrder.Ascending, OptionOrder.None).SometimesSome(15)
        from outcomes in Outcomes.Ids.Sometimes(10)
        from supplied in Gen.Elements(true, true, false).SometimesSome(10)
        from characteristic in Gen.Elements("age", "disability").Sometimes(5)
        from source in Texts.Any.Sometimes(characteristic is null ? 10 : 100)
        from extensions in Texts.Extensions
        select question with
        {
            Text = text, Help = help, Order = order, Outcomes = outcomes, Supplied = supplied, Characteristic = characteristic,
            Source = source, Extensions = extensions,
        };

    private static Gen<Question> WithReducers(Question question, IReadOnlyList<Question> all) =>
        from reducers in Reducers(all.Where(q => q.Id != question.Id)).Sometimes(50)
        select question with { ReducedBy = reducers is { Count: > 0 } ? reducers : null };

    /// <summary>Some of the questions that may say what they leave to be paid for.</summary>
    public static Gen<ValueList<string>> Reducers(IEnumerable<Question> questions) =>
        Draws.Some(questions.Where(q => q is ChoiceQuestion or YesNoQuestion).Select(q => q.Id), 1, 2);

    private WrittenConfiguration Written(IReadOnlyList<Question> questions) => new(new RasConfiguration
    {
        Questions = ValueList.From(questions), Scales = ValueList.From(scales), Parameters = ValueList.From(parameters),
    });
}
