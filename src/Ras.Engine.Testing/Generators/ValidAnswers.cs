using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Answers that a question can have, its extremes often.</summary>
internal static class ValidAnswers
{
    public static Gen<Answer> For(Question question, WrittenConfiguration written) => question switch
    {
        ChoiceQuestion => Gen.Elements<QuestionOption>(written.OptionsOf(question)).Select(o => (Answer)new OptionAnswer(o.Id)),
        ChoicesQuestion choices => Several(choices, written),
        NumberQuestion number => Number(number, written),
        YesNoQuestion => Gen.Elements<Answer>(new YesNoAnswer(true), new YesNoAnswer(false)),
        _ => throw new ArgumentException($"No answers are known for {question.GetType().Name}.", nameof(question)),
    };

    private static Gen<Answer> Several(ChoicesQuestion question, WrittenConfiguration written)
    {
        var options = written.OptionsOf(question);
        var together = Draws.Some(options.Where(o => o.Exclusive != true).Select(o => o.Id), 0, options.Count);
        var alone = options.Where(o => o.Exclusive == true).Select(o => ValueList.From([o.Id])).ToArray();
        var chosen = alone.Length == 0 ? together : Gen.Frequency((3, together), (1, Gen.Elements(alone)));
        return chosen.Select(ids => (Answer)new OptionsAnswer(ids));
    }

    private static Gen<Answer> Number(NumberQuestion question, WrittenConfiguration written)
    {
        var min = written.ValueOf(question.Min);
        var increment = written.ValueOf(question.Increment);
        var most = ((written.ValueOf(question.Max) - min) / increment).Numerator;

        // Why: a range may hold more answers than an int counts.
        var between = most <= int.MaxValue
            ? Gen.Choose(0, (int)most).Select(n => (BigInteger)n)
            : Gen.Choose(0, int.MaxValue).Select(n => most * n / int.MaxValue);
        return Gen.Frequency((1, Gen.Constant(BigInteger.Zero)), (1, Gen.Constant(most)), (3, between))
            .Select(n => min + (n * increment))
            .Select(value => (Answer)new NumberAnswer(new Rational(value.Numerator, value.Denominator)));
    }
}
