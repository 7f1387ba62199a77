using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns a decision table into one operation that looks at each of its references once.</summary>
/// <remarks>
/// What a reference can be falls into classes that no cell tells apart: no answer, each option, and the stretches between
/// the numbers that stand in cells. For each class there is a bit for every row whose cell accepts it. The rows that fit are those
/// whose bit is set for every reference, and the first of them is the lowest bit: the cost is that of the references, not of the rows.
/// </remarks>
internal sealed class DecisionTableBuilder(ProgramDraft draft, ValueBuilder values, Pending pending)
{
    private const int RowsPerWord = 64;

    /// <summary>The value of the first row that fits; a last row that accepts everything stands for <c>otherwise</c>.</summary>
    public ProvedValue Build(LookupStep step, IReadOnlyList<ProvedValue> rowValues, Subject subject, bool cautious)
    {
        var words = (rowValues.Count + RowsPerWord - 1) / RowsPerWord;
        var inputs = new List<LookupInput>();
        var mayBeUnknown = false;
        for (var i = 0; i < step.Of.Count; i++)
        {
            var cells = step.Rows.Select(r => r.Is[i]).ToArray();
            if (cells.All(c => c is AnyCell))
                continue;
            var input = cells.Any(c => c is AnswerCell)
                ? OfAnswer(step.Of[i], cells, words, rowValues.Count, cautious)
                : OfValue(step.Of[i], cells, words, rowValues.Count, cautious);
            mayBeUnknown |= input.IsCautious || (input.Register >= 0 && draft.Registers[input.Register].MayBeUnknown);
            inputs.Add(input);
        }

        var first = draft.LookupInputs.Count;
        draft.LookupInputs.AddRange(inputs);
        return draft.Branched(
            subject, rowValues, rowValues.Select(_ => -1).ToArray(), mayBeUnknown || step.Otherwise is null,
            (target, branch) => new(OpCode.Lookup, target, first, inputs.Count, branch, words, High: rowValues.Count));
    }

    /// <summary>Classes are no answer and each answer's code.</summary>
    private LookupInput OfAnswer(string of, LookupCell[] cells, int words, int rows, bool cautious)
    {
        var question = draft.Index.FindQuestion(of)!.Value;
        string[] answers = draft.Index.Questions[question] is YesNoQuestion ? [] : draft.Index.OptionIds(question);
        var masks = draft.RowMasks.Count;
        AddMask(words, rows, row => row >= cells.Length || cells[row] is AnyCell);
        for (var code = 1; code <= (answers.Length > 0 ? answers.Length : AnswerCodes.Yes); code++)
        {
            var given = answers.Length > 0 ? answers[code - 1] : null;
            var isYes = code == AnswerCodes.Yes;
            AddMask(words, rows, row => row >= cells.Length || Accepts(cells[row], given, isYes));
        }

        return new(-1, question, cautious && pending.Question(question), 0, 0, masks, AddAsks(cells, words, rows));
    }

    /// <summary>Classes are no answer, where it is a question's points, and the stretches between the numbers in cells.</summary>
    private LookupInput OfValue(string of, LookupCell[] cells, int words, int rows, bool cautious)
    {
        var value = values.Get(of, cautious);
        var ranges = cells.Select(c => RangeOf(c, value.Grain)).ToArray();
        var edges = ranges.SelectMany(r => new[] { r.From, r.To + 1 }).Where(e => e > value.Low && e <= value.High).Distinct().OrderBy(e => e).ToArray();
        var masks = draft.RowMasks.Count;
        AddMask(words, rows, row => row >= cells.Length || cells[row] is AnyCell);
        for (var i = 0; i <= edges.Length; i++)
        {
            // Why the first of a stretch speaks for all of it: no cell begins or ends inside.
            var at = i == 0 ? value.Low : edges[i - 1];
            AddMask(words, rows, row => row >= cells.Length || (ranges[row].From <= at && at <= ranges[row].To));
        }

        var table = draft.Data.Count;
        draft.Data.AddRange(edges.Select(e => (long)e));
        return new(value.Register, draft.Index.FindQuestion(of) ?? -1, false, table, edges.Length, masks, AddAsks(cells, words, rows));
    }

    private static bool Accepts(LookupCell cell, string? option, bool isYes) => cell is not AnswerCell { Is: var accepted } || accepted switch
    {
        OptionAnswer one => one.Option == option,
        OptionsAnswer several => several.Options.Contains(option!),
        _ => ((YesNoAnswer)accepted).Yes == isYes,
    };

    /// <summary>The integers that a cell accepts; no wider than any value can be.</summary>
    private (BigInteger From, BigInteger To) RangeOf(LookupCell cell, Rational grain)
    {
        var (from, to) = cell switch
        {
            NumberCell number => ((Number?)number.Equal, (Number?)number.Equal),
            RangeCell range => (range.From, range.To),
            _ => (null, null),
        };
        return (
            from is { } least ? (draft.Index.Resolve(least)!.Value / grain).Ceiling() : long.MinValue,
            to is { } most ? (draft.Index.Resolve(most)!.Value / grain).Floor() : long.MaxValue);
    }

    /// <summary>The rows that are not content with everything: those that an unknown value makes unknown.</summary>
    private int AddAsks(LookupCell[] cells, int words, int rows)
    {
        var asks = draft.RowMasks.Count;
        AddMask(words, rows, row => row < cells.Length && cells[row] is not AnyCell);
        return asks;
    }

    private void AddMask(int words, int rows, System.Func<int, bool> accepts)
    {
        for (var word = 0; word < words; word++)
        {
            ulong mask = 0;
            for (var row = word * RowsPerWord; row < rows && row < (word + 1) * RowsPerWord; row++)
                mask |= accepts(row) ? 1UL << row : 0;
            draft.RowMasks.Add(mask);
        }
    }
}
