using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Everywhere;

/// <summary>Draws answers by whole numbers alone, so that they are the same on every machine; one in eight questions has none.</summary>
internal sealed class DrawnAnswers
{
    private readonly Question[] _questions;
    private readonly Func<Answer?>[] _draws;
    private readonly Answer?[] _answers;
    private ulong _state = 0x9E3779B97F4A7C15;

    public DrawnAnswers(RasEngine engine)
    {
        var configuration = engine.Configuration;
        _questions = configuration.Questions.ToArray();
        _answers = new Answer?[_questions.Length];
        _draws = _questions.Select(question => Draw(question, configuration)).ToArray();
    }

    /// <summary>Draws answers and puts them on a sheet.</summary>
    public void Put(AnswerSheet sheet)
    {
        sheet.Clear();
        for (var i = 0; i < _questions.Length; i++)
        {
            _answers[i] = Next(8) == 0 ? null : _draws[i]();
            if (_answers[i] is { } answer)
                sheet.Set(i, answer);
        }
    }

    /// <summary>The answers that were drawn last.</summary>
    public AnswerSet Set() => new AnswerSet(_questions.Select((q, i) => new KeyValuePair<string, Answer?>(q.Id, _answers[i])));

    private Func<Answer?> Draw(Question question, RasConfiguration configuration)
    {
        switch (question)
        {
            case ChoiceQuestion choice:
                var options = Options(choice.Options, choice.Scale, configuration).Select(o => (Answer)new OptionAnswer(o.Id)).ToArray();
                return () => options[Next(options.Length)];
            case ChoicesQuestion choices:
                var ids = Options(choices.Options, choices.Scale, configuration).ToArray();
                return () => new OptionsAnswer(ValueList.From(Chosen(ids)));
            case NumberQuestion number:
                var (min, max, increment) = (Value(number.Min, configuration), Value(number.Max, configuration), Value(number.Increment, configuration));
                var most = ((max - min) / increment).Numerator;
                var places = most > 1000 ? 1000 : (int)most;
                return () => new NumberAnswer(min + (increment * new Rational(most * Next(places + 1) / Math.Max(places, 1))));
            default:
                return () => new YesNoAnswer(Next(2) == 0);
        }
    }

    private IEnumerable<string> Chosen(QuestionOption[] options)
    {
        var chosen = options.Where(o => Next(3) == 0).ToArray();
        var alone = chosen.FirstOrDefault(o => o.Exclusive == true);
        return alone is null ? chosen.Select(o => o.Id) : new[] { alone.Id };
    }

    private static IEnumerable<QuestionOption> Options(ValueList<QuestionOption>? own, string? scale, RasConfiguration configuration) =>
        own ?? configuration.Scales!.Single(s => s.Id == scale).Options;

    private static Rational Value(Number number, RasConfiguration configuration) =>
        number.ParameterId is { } id ? configuration.Parameters!.Single(p => p.Id == id).Value.Value : number.Value;

    // SplitMix64 (Steele, Lea and Flood 2014); the bias of the remainder does not matter here.
    private int Next(int below)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)below);
        }
    }
}
