using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Reads the cells of one question.</summary>
/// <remarks>
/// An answer becomes a code: 0 is no answer, an option is its place from 1, no is 1 and yes is 2; a number and a list of options are
/// 1, with what they hold beside. What does not fit is left to the engine, which says what is wrong in its own words.
/// </remarks>
internal sealed class QuestionCells
{
    public const int NotFitting = -1;

    private readonly CellKind _kind;
    private readonly WordTable _words;

    public QuestionCells(Question question, IReadOnlyList<QuestionOption> options)
    {
        Question = question;
        Options = options;
        _kind = question switch
        {
            ChoiceQuestion => CellKind.Choice,
            ChoicesQuestion => CellKind.Choices,
            NumberQuestion => CellKind.Number,
            _ => CellKind.YesNo,
        };
        _words = new(_kind == CellKind.YesNo ? YesNoWords() : OptionWords(options));
    }

    public Question Question { get; }

    public IReadOnlyList<QuestionOption> Options { get; }

    /// <summary>The code of a cell; <see cref="NotFitting"/> where it holds no answer to this question.</summary>
    public int Read(ReadOnlySpan<byte> cell, out decimal number, out ulong set)
    {
        (number, set) = (0, 0);
        if (cell.IsEmpty)
            return 0;
        switch (_kind)
        {
            case CellKind.Choices:
                return ReadSet(cell, out set) ? 1 : NotFitting;
            case CellKind.Number:
                return NumberCell.TryRead(cell, out number) ? 1 : NotFitting;
            default:
                return _words.Find(cell) is > 0 and var code ? code : NotFitting;
        }
    }

    /// <summary>The answer of a cell, so that the engine can say what is wrong with it; null where it is empty.</summary>
    public Answer? ReadAnswer(string cell)
    {
        if (cell.Length == 0)
            return null;
        var utf8 = System.Text.Encoding.UTF8.GetBytes(cell);
        return _kind switch
        {
            CellKind.Choice => _words.Find(utf8) is > 0 and var place ? Options[place - 1].Id : cell,
            CellKind.Choices => new OptionsAnswer(ValueList.From(Parts(cell))),
            CellKind.Number => NumberCell.TryRead(utf8, out var number) ? number : cell,
            _ => _words.Find(utf8) is > 0 and var code ? code == 2 : cell,
        };
    }

    // Invariant: just the white space that the quick way passes over, so that what does not fit there does not fit here either and is told.
    private static IEnumerable<string> Parts(string cell) => cell.Split(';').Select(p => p.Trim(' ', '\t')).Where(p => p.Length > 0);

    /// <summary>Reads options with semicolons between them. A semicolon alone is the answer that chooses none, where an empty cell is no answer.</summary>
    private bool ReadSet(ReadOnlySpan<byte> cell, out ulong set)
    {
        set = 0;
        while (true)
        {
            var end = cell.IndexOf((byte)';');
            var word = (end < 0 ? cell : cell[..end]).Trim(" \t"u8);
            if (!word.IsEmpty)
            {
                var place = _words.Find(word);
                if (place == 0 || (set >> (place - 1) & 1) != 0)
                    return false;
                set |= 1UL << (place - 1);
            }

            if (end < 0)
                return true;
            cell = cell[(end + 1)..];
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> OptionWords(IReadOnlyList<QuestionOption> options)
    {
        var words = options.Select((o, i) => KeyValuePair.Create(o.Id, i + 1)).ToList();

        // Why: a spreadsheet writes an option called true or false in capitals.
        foreach (var word in new[] { "true", "false" })
        {
            var place = words.Find(w => w.Key == word).Value;
            if (place > 0 && words.TrueForAll(w => w.Key != word.ToUpperInvariant()))
                words.Add(KeyValuePair.Create(word.ToUpperInvariant(), place));
        }

        return words;
    }

    private static IEnumerable<KeyValuePair<string, int>> YesNoWords() =>
        from word in new[] { ("false", 1), ("no", 1), ("true", 2), ("yes", 2) }
        from spelling in new[] { word.Item1, word.Item1.ToUpperInvariant(), char.ToUpperInvariant(word.Item1[0]) + word.Item1[1..] }
        select KeyValuePair.Create(spelling, word.Item2);

    private enum CellKind
    {
        Choice,
        Choices,
        Number,
        YesNo,
    }
}
