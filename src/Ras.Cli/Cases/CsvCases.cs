using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Unicode;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Cases as CSV: a row a case, a column a question by its id.</summary>
internal sealed class CsvCases : CaseReader
{
    private readonly CsvHeader _header;
    private readonly byte _delimiter;
    private readonly int[] _questionOf;

    public CsvCases(RasEngine engine, IReadOnlyDictionary<string, Answer> assumed, CsvHeader header, byte delimiter)
        : base(engine, assumed)
    {
        (_header, _delimiter) = (header, delimiter);
        _questionOf = header.Names.Select(Find).ToArray();
    }

    /// <summary>Columns that are no question of this engine, which pass through, by their places.</summary>
    public IEnumerable<int> OtherColumns => Enumerable.Range(0, _questionOf.Length).Where(c => _questionOf[c] < 0);

    /// <summary>Questions that have no column.</summary>
    public IEnumerable<string> QuestionsWithoutColumn => Questions.Select(q => q.Question.Id).Where(id => _header.Find(id) < 0);

    protected override bool TryParse(ReadOnlySpan<byte> row, ParsedCases cases, int at)
    {
        if (!Utf8.IsValid(row))
            return false;
        Span<byte> buffer = stackalloc byte[512];
        var column = 0;
        for (var cells = new CsvCells(row, _delimiter); cells.Next(); column++)
        {
            if (column == _questionOf.Length)
                return false;
            if (_questionOf[column] is not (>= 0 and var question) || cells.Raw.IsEmpty)
                continue;
            if (cells.Raw.Length > buffer.Length)
                return false;
            var code = Questions[question].Read(CsvCell.Value(cells.Raw, buffer), out var number, out var set);
            if (code == QuestionCells.NotFitting)
                return false;
            cases.Codes[at + question] = code;
            if (HasNumbers)
                cases.Numbers[at + question] = number;
            if (HasSets)
                cases.Sets[at + question] = set;
        }

        return column == _questionOf.Length;
    }

    protected override CaseAnswers ReadAnswers(ReadOnlySpan<byte> row)
    {
        var faults = new List<Problem>();
        var answers = new Dictionary<string, Answer?>(StringComparer.Ordinal);
        if (!Utf8.IsValid(row))
            return new(AnswerSet.Empty, [CaseAnswers.BrokenRow("This row is not UTF-8.", "Save the file as CSV UTF-8, or say `--encoding windows-1252` where a spreadsheet wrote it.")]);
        var column = 0;
        for (var cells = new CsvCells(row, _delimiter); cells.Next(); column++)
        {
            if (column < _questionOf.Length && _questionOf[column] is >= 0 and var question)
                Read(Questions[question], CsvCell.Text(cells.Raw), answers, faults);
        }

        return column == _questionOf.Length
            ? new(new(answers), faults)
            : new(AnswerSet.Empty, [CaseAnswers.BrokenRow(
                string.Create(CultureInfo.InvariantCulture, $"This row has {column} cells where the header has {_questionOf.Length}."),
                "Put a cell with a comma in it in quotes, and look whether the row was cut off.")]);
    }

    private static void Read(QuestionCells question, string cell, Dictionary<string, Answer?> answers, List<Problem> faults)
    {
        var answer = question.ReadAnswer(cell);
        var id = question.Question.Id;
        if (answer is OptionAnswer text && question.Question is NumberQuestion)
            faults.Add(CaseAnswers.BrokenCell("RAS504", id, $"The answer to `{id}` is `{text.Option}`, which is no number.", "Write it plainly, such as 3 or 2.5."));
        else if (answer is OptionAnswer word && question.Question is YesNoQuestion)
            faults.Add(CaseAnswers.BrokenCell("RAS504", id, $"The answer to `{id}` is `{word.Option}`.", "Write true or false, or leave the cell empty."));
        else if (SpreadsheetDates.Find(question.Options, cell) is { } meant)
            faults.Add(CaseAnswers.BrokenCell("RAS505", id, $"The answer to `{id}` is `{cell}`: a spreadsheet seems to have made a date of option `{meant}`.", $"Set the column to text there, and write `{meant}` again."));
        else
            answers[id] = answer;
    }
}
