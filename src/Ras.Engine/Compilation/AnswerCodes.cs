using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Answers as numbers: 0 is no answer; an option is its place from 1, no is 1 and yes is 2, a number is its place among the permitted ones from 1, and a set of options has a bit each.</summary>
internal static class AnswerCodes
{
    public const long No = 1;
    public const long Yes = 2;

    /// <summary>The code of an answer; where it does not fit its question, everything that is wrong.</summary>
    public static Fault[] TryEncode(ConfigurationIndex index, int question, Answer answer, out long code, out ulong set)
    {
        (code, set) = (0, 0);
        switch (index.Questions[question], answer)
        {
            case (ChoiceQuestion, OptionAnswer option):
                code = index.FindOption(question, option.Option) + 1;
                return code > 0 ? [] : [AnswerFaults.UnknownOption(index, question, option.Option)];
            case (ChoicesQuestion, OptionsAnswer options):
                code = 1;
                return EncodeSet(index, question, options.Options, ref set);
            case (NumberQuestion number, NumberAnswer given):
                return EncodeNumber(index, number, given.Value, out code) is { } fault ? [fault] : [];
            case (YesNoQuestion, YesNoAnswer yesNo):
                code = yesNo.Yes ? Yes : No;
                return [];
            default:
                return [AnswerFaults.WrongType(index.Questions[question], answer)];
        }
    }

    /// <summary>The answer that a code stands for.</summary>
    public static Answer? Decode(ConfigurationIndex index, int question, long code, ulong set) => code == 0 ? null : index.Questions[question] switch
    {
        ChoiceQuestion => index.Options[question][(int)code - 1].Id,
        ChoicesQuestion => new OptionsAnswer(ValueList.From(index.Options[question].Where((_, i) => (set >> i & 1) != 0).Select(o => o.Id))),
        NumberQuestion number => new NumberAnswer(index.Resolve(number.Min)!.Value + (index.Resolve(number.Increment)!.Value * (code - 1))),
        _ => code == Yes,
    };

    private static Fault[] EncodeSet(ConfigurationIndex index, int question, ValueList<string> options, ref ulong set)
    {
        var faults = new List<Fault>();
        string? exclusive = null;
        foreach (var id in options)
        {
            var place = index.FindOption(question, id);
            if (place < 0)
            {
                faults.Add(AnswerFaults.UnknownOption(index, question, id));
                continue;
            }

            if ((set >> place & 1) != 0)
                faults.Add(AnswerFaults.OptionTwice(index.Questions[question].Id, id));
            set |= 1UL << place;
            if (index.Options[question][place].Exclusive == true)
                exclusive = id;
        }

        if (exclusive is not null && (set & (set - 1)) != 0)
            faults.Add(AnswerFaults.ExclusiveOption(index.Questions[question].Id, exclusive));
        return [.. faults];
    }

    /// <summary>The code of a number; what is wrong where it is not permitted.</summary>
    public static Fault? EncodeNumber(ConfigurationIndex index, NumberQuestion question, Rational value, out long code)
    {
        code = 0;
        var (min, max, increment) = (index.Resolve(question.Min)!.Value, index.Resolve(question.Max)!.Value, index.Resolve(question.Increment)!.Value);
        if (value < min || value > max)
            return AnswerFaults.OutOfRange(question.Id, value, min, max);
        var places = (value - min) / increment;
        if (!places.IsWhole)
            return AnswerFaults.BetweenIncrements(question.Id, value, increment);
        code = (long)places.Numerator + 1;
        return null;
    }
}
