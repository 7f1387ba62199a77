using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Columns;

/// <summary>Random answers of many cases to one configuration as a host would hold them, column by column, wrong ones too; and each case again by ids.</summary>
internal sealed class RawCases
{
    private readonly WrittenConfiguration _written;
    private readonly byte[][] _places;
    private readonly long[][] _numbers;
    private readonly ulong[][] _sets;

    private RawCases(RasConfiguration configuration, int count)
    {
        (_written, Count) = (new(configuration), count);
        _places = Columns<byte>();
        _numbers = Columns<long>();
        _sets = Columns<ulong>();
    }

    public int Count { get; }

    /// <summary>Draws cases of which some answers are missing, and a few wrong.</summary>
    public static RawCases Draw(RasConfiguration configuration, int count, Random random)
    {
        var cases = new RawCases(configuration, count);
        var (missing, wrong) = (random.Next(4) * 12, random.Next(3) == 0 ? 2 : 0);
        for (var question = 0; question < cases._places.Length; question++)
        {
            for (var at = 0; at < count; at++)
                cases.Draw(question, at, random, random.Next(100) < missing, random.Next(200) < wrong);
        }

        return cases;
    }

    /// <summary>Fills columns: those that the engine makes, or with buffers of the caller.</summary>
    public void Fill(AnswerColumns columns, bool ownBuffers)
    {
        if (!ownBuffers)
        {
            Fill(columns.Places, columns.Numbers, columns.Sets);
            return;
        }

        for (var question = 0; question < _places.Length; question++)
        {
            switch (_written.Questions[question])
            {
                case NumberQuestion:
                    columns.Use(question, _numbers[question]);
                    break;
                case ChoicesQuestion:
                    columns.Use(question, _sets[question], _places[question]);
                    break;
                default:
                    columns.Use(question, _places[question]);
                    break;
            }
        }
    }

    /// <summary>Fills the columns of questions, given what finds them.</summary>
    public void Fill(Func<int, Memory<byte>> places, Func<int, Memory<long>> numbers, Func<int, Memory<ulong>> sets)
    {
        for (var question = 0; question < _places.Length; question++)
        {
            if (_written.Questions[question] is NumberQuestion)
                _numbers[question].CopyTo(numbers(question));
            else
                _places[question].CopyTo(places(question));
            if (_written.Questions[question] is ChoicesQuestion)
                _sets[question].CopyTo(sets(question));
        }
    }

    /// <summary>The answers of one case by ids; null where one of them is such as no id can say.</summary>
    public AnswerSet? AnswersOf(int at)
    {
        var answers = new Dictionary<string, Answer?>(StringComparer.Ordinal);
        for (var question = 0; question < _places.Length; question++)
        {
            if (!TryAnswer(question, at, out var answer))
                return null;
            if (answer is not null)
                answers[_written.Questions[question].Id] = answer;
        }

        return new(answers);
    }

    /// <summary>The case as the columns hold it, for the message of a test that fails.</summary>
    public string Told(int at) => string.Join(", ", Enumerable.Range(0, _places.Length).Select(q => _written.Questions[q] switch
    {
        NumberQuestion => $"{_written.Questions[q].Id}={_numbers[q][at]}",
        ChoicesQuestion => $"{_written.Questions[q].Id}={_sets[q][at]:x}/{_places[q][at]}",
        _ => $"{_written.Questions[q].Id}={_places[q][at]}",
    }));

    private T[][] Columns<T>() => [.. _written.Questions.Select(_ => new T[Count])];

    private void Draw(int question, int at, Random random, bool isMissing, bool isWrong)
    {
        switch (_written.Questions[question])
        {
            case NumberQuestion number:
                var (least, most) = RangeOf(number);
                _numbers[question][at] = isMissing ? AnswerColumns.NoNumber
                    : isWrong ? random.Next(2) == 0 ? most + 1 + random.Next(1000) : least - 1 - random.Next(1000)
                    : random.Next(4) == 0 ? (random.Next(2) == 0 ? least : most) : least + random.NextInt64(most - least + 1);
                break;
            case ChoicesQuestion choices:
                _places[question][at] = isMissing ? AnswerColumns.Unanswered : isWrong && random.Next(2) == 0 ? (byte)random.Next(1, 255) : (byte)0;
                _sets[question][at] = isWrong || isMissing ? unchecked((ulong)random.NextInt64()) : SetOf(choices, random);
                break;
            case var other:
                var options = other is YesNoQuestion ? 2 : _written.OptionsOf(other).Count;
                _places[question][at] = isMissing ? AnswerColumns.Unanswered : isWrong ? (byte)random.Next(options, 255) : (byte)random.Next(options);
                break;
        }
    }

    private ulong SetOf(ChoicesQuestion choices, Random random)
    {
        var options = _written.OptionsOf(choices);
        ulong set = 0;
        for (var i = 0; i < options.Count; i++)
            set |= options[i].Exclusive != true && random.Next(3) > 0 ? 1UL << i : 0;
        var alone = random.Next(options.Count);
        return options[alone].Exclusive == true ? 1UL << alone : set;
    }

    private (long Least, long Most) RangeOf(NumberQuestion number)
    {
        var increment = _written.ValueOf(number.Increment);
        return ((long)(_written.ValueOf(number.Min) / increment).Numerator, (long)(_written.ValueOf(number.Max) / increment).Numerator);
    }

    /// <summary>The answer of a case to a question; false where it is such as no id can say.</summary>
    private bool TryAnswer(int question, int at, out Answer? answer)
    {
        answer = null;
        var place = _places[question][at];
        switch (_written.Questions[question])
        {
            case NumberQuestion number:
                var increments = _numbers[question][at];
                if (increments != AnswerColumns.NoNumber)
                    answer = new NumberAnswer(Exact(_written.ValueOf(number.Increment) * increments));
                return true;
            case ChoicesQuestion choices:
                if (place == AnswerColumns.Unanswered)
                    return true;
                var options = _written.OptionsOf(choices);
                if (place != 0 || (options.Count < 64 && _sets[question][at] >> options.Count != 0))
                    return false;
                answer = new OptionsAnswer([.. options.Where((_, i) => (_sets[question][at] >> i & 1) != 0).Select(o => o.Id)]);
                return true;
            case YesNoQuestion:
                answer = place == AnswerColumns.Unanswered ? null : place == 1;
                return place is 0 or 1 or AnswerColumns.Unanswered;
            case var choice:
                if (place == AnswerColumns.Unanswered)
                    return true;
                var known = _written.OptionsOf(choice);
                answer = place < known.Count ? new OptionAnswer(known[place].Id) : null;
                return answer is not null;
        }
    }

    private static Rational Exact(Fraction fraction) => new(fraction.Numerator, fraction.Denominator);
}
