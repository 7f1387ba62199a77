using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Takes cases apart for one engine: as numbers to be scored, and as answers where the engine must say why. Safe on many threads.</summary>
internal abstract class CaseReader
{
    private readonly AnswerSheet _places;
    private readonly (int Question, Answer Answer)[] _assumed;

    protected CaseReader(RasEngine engine, IReadOnlyDictionary<string, Answer> assumed)
    {
        Engine = engine;
        var configuration = engine.Configuration;
        Questions = configuration.Questions.Select(q => new QuestionCells(q, OptionsOf(configuration, q))).ToArray();
        HasNumbers = configuration.Questions.Any(q => q is NumberQuestion);
        HasSets = configuration.Questions.Any(q => q is ChoicesQuestion);

        // Why: it knows where each question and option stands; no answer is ever put on it, so threads may share it.
        _places = engine.CreateSheet();
        _assumed = assumed.Select(a => (_places.FindQuestion(a.Key), a.Value)).Where(a => a.Item1 >= 0).ToArray();
    }

    public RasEngine Engine { get; }

    protected QuestionCells[] Questions { get; }

    protected bool HasNumbers { get; }

    protected bool HasSets { get; }

    /// <summary>Room for the cases of a block.</summary>
    public ParsedCases CreateCases() => new(Questions.Length);

    /// <summary>Takes the cases of a block apart as numbers.</summary>
    public void Parse(RowBlock block, ParsedCases cases)
    {
        cases.Clear(block.Rows.Count, HasNumbers, HasSets);
        for (var row = 0; row < block.Rows.Count; row++)
        {
            if (block.Rows[row].IsBroken || !TryParse(block[block.Rows[row]], cases, row * Questions.Length))
                cases.MarkUnfit(row);
            else
                Assume(cases, row * Questions.Length);
        }
    }

    /// <summary>The answers of one case, with what is wrong with its cells or its form.</summary>
    public CaseAnswers Answers(RowBlock block, Row row)
    {
        var read = row.IsBroken
            ? new(AnswerSet.Empty, [CaseAnswers.BrokenRow("The quotes in this row are broken.", "Close each quote at the end of its cell, and write a quote within a cell twice.")])
            : ReadAnswers(block[row]);
        var answers = read.Answers;
        foreach (var (question, answer) in _assumed)
        {
            var id = Questions[question].Question.Id;
            if (!answers.Answers.TryGetValue(id, out var given) || given is null)
                answers = answers.With(id, answer);
        }

        return read with { Answers = answers };
    }

    /// <summary>The options of a question, from its scale where it has one.</summary>
    public static IReadOnlyList<QuestionOption> OptionsOf(RasConfiguration configuration, Question question)
    {
        var (options, scale) = question switch
        {
            ChoiceQuestion choice => (choice.Options, choice.Scale),
            ChoicesQuestion choices => (choices.Options, choices.Scale),
            _ => (null, null),
        };
        return options ?? configuration.Scales?.FirstOrDefault(s => s.Id == scale)?.Options ?? (IReadOnlyList<QuestionOption>)[];
    }

    /// <summary>Reads one case whose form is whole; false where an answer does not fit.</summary>
    protected abstract bool TryParse(ReadOnlySpan<byte> row, ParsedCases cases, int at);

    protected abstract CaseAnswers ReadAnswers(ReadOnlySpan<byte> row);

    /// <summary>The place of a question, or -1.</summary>
    protected int Find(string question) => _places.FindQuestion(question);

    /// <summary>Puts an answer as a number; false where it does not fit its question.</summary>
    protected bool TryPut(ParsedCases cases, int at, int question, Answer answer)
    {
        ref var code = ref cases.Codes[at + question];
        switch (Questions[question].Question, answer)
        {
            case (ChoiceQuestion, OptionAnswer one):
                code = _places.FindOption(question, one.Option) + 1;
                return code > 0;
            case (ChoicesQuestion, OptionsAnswer several):
                (code, cases.Sets[at + question]) = (1, 0);
                return several.Options.All(option => TryChoose(ref cases.Sets[at + question], _places.FindOption(question, option)));
            case (NumberQuestion, NumberAnswer number):
                (code, cases.Numbers[at + question]) = (1, number.Value.ToDecimal(18));
                return cases.Numbers[at + question] == number.Value;
            case (YesNoQuestion, YesNoAnswer yesNo):
                code = yesNo.Yes ? 2 : 1;
                return true;
            default:
                return false;
        }
    }

    private static bool TryChoose(ref ulong set, int place)
    {
        if (place < 0 || (set >> place & 1) != 0)
            return false;
        set |= 1UL << place;
        return true;
    }

    private void Assume(ParsedCases cases, int at)
    {
        foreach (var (question, answer) in _assumed)
        {
            if (cases.Codes[at + question] == 0)
                TryPut(cases, at, question, answer);
        }
    }
}
