using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Draws plausible answers: one level of need a person, which most answers lie near.</summary>
internal sealed class SampleDraw
{
    /// <summary>How many parts a level of need has.</summary>
    private const int Levels = 1000;

    private readonly Question[] _questions;
    private readonly QuestionCells[] _cells;
    private readonly Func<ParsedCases, bool>?[] _asked;
    private readonly bool[] _decides;
    private readonly HashSet<string> _reducers;
    private readonly RasConfiguration _configuration;

    public SampleDraw(RasConfiguration configuration)
    {
        _configuration = configuration;
        _questions = [.. configuration.Questions];
        _cells = _questions.Select(q => new QuestionCells(q, CaseReader.OptionsOf(configuration, q))).ToArray();
        var places = _questions.Select((q, i) => (q.Id, i)).ToDictionary(q => q.Id, q => q.i, StringComparer.Ordinal);
        _asked = _questions.Select(q => q.AskWhen is { } when ? AskTest.Of(when, id => (places[id], _cells[places[id]])) : null).ToArray();
        _decides = new bool[_questions.Length];
        foreach (var when in _questions.Select(q => q.AskWhen).OfType<Condition>())
            MarkDeciding(when, places);
        _reducers = [.. _questions.SelectMany(q => q.ReducedBy ?? []), .. (configuration.Domains ?? []).SelectMany(d => d.ReducedBy ?? [])];
    }

    public IReadOnlyList<QuestionCells> Cells => _cells;

    /// <summary>Draws the answers of one case into the first row.</summary>
    public void Draw(ref IntegerStream numbers, ParsedCases cases)
    {
        cases.Clear(1, hasNumbers: true, hasSets: true);
        var need = Math.Min(Levels - 1, Math.Min(numbers.Below(Levels), numbers.Below(Levels)) + numbers.Below(Levels / 5));
        for (var at = 0; at < _questions.Length; at++)
        {
            if (_asked[at] is { } asked && !asked(cases))
                continue;

            // Why never where others hang on it: what is asked then hangs on the answer that is taken in its place.
            if (!_decides[at] && numbers.Below(Levels) < Blank(_questions[at]))
                continue;
            Answer(ref numbers, cases, at, need);
        }
    }

    /// <summary>In how many of a thousand cases a question is left open: now and then one that must be answered, so that portfolios have such cases.</summary>
    private int Blank(Question question) => question.Required == false ? 250 : question.IfMissing is not null ? 200 : Math.Max(1, 12 / _questions.Length);

    private void Answer(ref IntegerStream numbers, ParsedCases cases, int at, int need)
    {
        cases.Codes[at] = 1;
        switch (_questions[at])
        {
            case ChoiceQuestion choice:
                cases.Codes[at] = 1 + Place(ref numbers, choice, _cells[at].Options.Count, need);
                break;
            case ChoicesQuestion choices:
                cases.Sets[at] = Several(ref numbers, choices, _cells[at].Options, need);
                break;
            case NumberQuestion number:
                cases.Numbers[at] = Number(number, Near(ref numbers, need));
                break;
            default:
                cases.Codes[at] = numbers.Below(Levels) < 50 + (need * 6 / 10) ? 2 : 1;
                break;
        }
    }

    private int Place(ref IntegerStream numbers, ChoiceQuestion question, int options, int need)
    {
        // Why: what family gives, or who somebody is, does not follow from how much help they need.
        if (question.Characteristic is not null || _reducers.Contains(question.Id))
            return numbers.Below(options);
        if (question.Order == OptionOrder.None)
            return options == 1 || numbers.Below(Levels) < 700 ? 0 : 1 + numbers.Below(options - 1);
        return Near(ref numbers, need) * options / Levels;
    }

    private static ulong Several(ref IntegerStream numbers, ChoicesQuestion question, IReadOnlyList<QuestionOption> options, int need)
    {
        if (question.Combine == Combine.Max)
            return 1UL << (Near(ref numbers, need) * options.Count / Levels);
        var set = 0UL;
        for (var option = 0; option < options.Count; option++)
        {
            if (options[option].Exclusive != true && numbers.Below(Levels) < need * 6 / 10)
                set |= 1UL << option;
        }

        for (var option = 0; set == 0 && option < options.Count; option++)
        {
            if (options[option].Exclusive == true)
                set = 1UL << option;
        }

        return set;
    }

    private decimal Number(NumberQuestion question, int level)
    {
        var (min, max, increment) = (Value(question.Min), Value(question.Max), Value(question.Increment));
        var steps = ((max - min) / increment).Numerator + 1;
        return (min + (increment * new Rational(steps * level / Levels))).ToDecimal(18);
    }

    private Rational Value(Number number) => number.ParameterId is { } id ? _configuration.Parameters!.First(p => p.Id == id).Value.Value : number.Value;

    /// <summary>A level near another.</summary>
    private static int Near(ref IntegerStream numbers, int level) => Math.Clamp(level + numbers.Below((Levels / 2) + 1) - (Levels / 4), 0, Levels - 1);

    private void MarkDeciding(Condition condition, Dictionary<string, int> places)
    {
        switch (condition)
        {
            case AnswerCondition answer:
                _decides[places[answer.Question]] = true;
                break;
            case AllCondition all:
                foreach (var part in all.Parts)
                    MarkDeciding(part, places);
                break;
            case AnyCondition any:
                foreach (var part in any.Parts)
                    MarkDeciding(part, places);
                break;
            case NotCondition not:
                MarkDeciding(not.Part, places);
                break;
            case CountCondition count:
                foreach (var part in count.Parts)
                    MarkDeciding(part, places);
                break;
        }
    }
}
