using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Answers that a configuration's questions cannot have, of every kind (design, section 6).</summary>
internal static class WrongAnswers
{
    public static Gen<KeyValuePair<string, Answer?>> For(WrittenConfiguration written) => written.Questions.Count == 0
        ? UnknownQuestion(written)
        : Gen.Frequency((1, UnknownQuestion(written)), (6, WrongAnswer(written)));

    private static Gen<KeyValuePair<string, Answer?>> UnknownQuestion(WrittenConfiguration written) =>
        from id in Gen.Elements(Unlike(written.Questions.Select(q => q.Id)))
        from answer in Gen.Elements<Answer?>(null, new OptionAnswer("yes"), new YesNoAnswer(true))
        select new KeyValuePair<string, Answer?>(id, answer);

    private static Gen<KeyValuePair<string, Answer?>> WrongAnswer(WrittenConfiguration written) =>
        from question in Gen.Elements<Question>(written.Questions)
        from answer in To(question, written)
        select new KeyValuePair<string, Answer?>(question.Id, answer);

    private static Gen<Answer> To(Question question, WrittenConfiguration written)
    {
        Gen<Answer>[] fitting = [.. Fitting(question, written)];
        return fitting.Length == 0 ? WrongType(question) : Gen.Frequency((1, WrongType(question)), (3, Gen.OneOf(fitting)));
    }

    private static Gen<Answer> WrongType(Question question)
    {
        Answer[] all = [new OptionAnswer("1"), new OptionsAnswer([]), new NumberAnswer(1), new YesNoAnswer(true)];
        return Gen.Elements<Answer>(all.Where(a => !IsOfType(question, a)));
    }

    private static bool IsOfType(Question question, Answer answer) => question switch
    {
        ChoiceQuestion => answer is OptionAnswer,
        ChoicesQuestion => answer is OptionsAnswer,
        NumberQuestion => answer is NumberAnswer,
        _ => answer is YesNoAnswer,
    };

    /// <summary>Answers of the right type that are wrong all the same.</summary>
    private static IEnumerable<Gen<Answer>> Fitting(Question question, WrittenConfiguration written)
    {
        var options = written.OptionsOf(question).Select(o => o.Id).ToArray();
        var unknown = Gen.Elements(Unlike(options));
        switch (question)
        {
            case ChoiceQuestion:
                yield return unknown.Select(id => (Answer)new OptionAnswer(id));
                break;
            case ChoicesQuestion:
                yield return unknown.Select(id => (Answer)new OptionsAnswer([id]));
                yield return Gen.Elements(options).Select(id => (Answer)new OptionsAnswer([id, id]));
                if (ExclusiveWithOthers(question, written) is { Length: > 0 } together)
                    yield return Gen.Elements(together);
                break;
            case NumberQuestion number:
                yield return Gen.Elements<Answer>(NumbersOutside(number, written).Select(n => new NumberAnswer(n)));
                break;
        }
    }

    private static Answer[] ExclusiveWithOthers(Question question, WrittenConfiguration written)
    {
        var options = written.OptionsOf(question);
        return
        [
            .. from exclusive in options
               from other in options
               where exclusive.Exclusive == true && other.Id != exclusive.Id
               select new OptionsAnswer([other.Id, exclusive.Id]),
        ];
    }

    private static IEnumerable<Rational> NumbersOutside(NumberQuestion question, WrittenConfiguration written)
    {
        var (min, max, increment) = (question.Min.Value, question.Max.Value, written.ValueOf(question.Increment));
        var step = new Rational(increment.Numerator, increment.Denominator);
        return [min - step, max + step, min + (step / 2), max - (step / 4), max + 1_000_000];
    }

    // Unknown ids that are nearly known: another case, a beginning, one more letter. An id differs from another by more than case.
    private static string[] Unlike(IEnumerable<string> known)
    {
        var ids = known.ToList();
        var near = ids.SelectMany(id => new[] { id.ToUpperInvariant(), id.ToLowerInvariant(), id[..^1], id + "x", "$" + id });
        return [.. near.Append("no-such-id").Append("").Where(id => !ids.Contains(id, StringComparer.Ordinal))];
    }
}
