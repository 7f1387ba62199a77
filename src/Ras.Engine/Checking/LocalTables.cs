using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Small parts of a configuration worked out answer by answer, where the composition of changes says too much because two sides hang together.</summary>
/// <param name="values">All that values can be; null for no tables.</param>
/// <param name="effort">What may be spent on tables.</param>
internal sealed class LocalTables(PossibleValues? values, Effort effort)
{
    /// <summary>More answers than these are not gone through.</summary>
    private const long MostEntries = 20_000;

    private readonly Dictionary<string, LocalTable?> _tables = [];

    /// <summary>No tables, where what changes is narrow already.</summary>
    public static LocalTables None => new(null, new(0));

    /// <summary>A change of a sum of parts, no wider than their table shows it; as it was where there is no table.</summary>
    public Shift Sharpened(Shift shift, IReadOnlyList<UnitPart> parts, ValueChanges changes)
    {
        if (values is null || shift.Least.Sign >= 0 || changes.Move is not AnswerMove move || TableOf(values, parts) is not { } table)
            return shift;
        var exact = table.ShiftOf(move);
        return new(BigInteger.Max(shift.Least, exact.Least), BigInteger.Min(shift.Greatest, exact.Greatest));
    }

    /// <summary>Answers by which a part falls when one answer moves further; none where no table shows any.</summary>
    public IEnumerable<LocalFall> Falls => _tables.Values.OfType<LocalTable>().SelectMany(t => t.Falls);

    private LocalTable? TableOf(PossibleValues values, IReadOnlyList<UnitPart> parts)
    {
        // Why: a sum's parts are those that the question changes, so each question may have a table of its own there.
        var key = string.Join("+", parts.Select(p => $"{p.Of.Place}*{p.Times}"));
        if (!_tables.TryGetValue(key, out var table))
            _tables[key] = table = Build(values, parts, effort);
        return table;
    }

    private static LocalTable? Build(PossibleValues values, IReadOnlyList<UnitPart> parts, Effort effort)
    {
        var support = BitSet.Empty(values.Space.Answers.Length);
        foreach (var part in parts)
            BitSet.AddShifted(support, part.Of.Support, 0);
        var questions = BitSet.All(support).Select(q => (int)q).ToArray();
        long entries = 1;
        foreach (var question in questions)
        {
            var count = values.Answers.To(question) - values.Answers.From(question) + 1;
            if (!values.Space.Answers[question].AreAll || count > MostEntries || (entries *= count) > MostEntries)
                return null;
        }

        var below = values.Space.Graph.Below(parts.Select(p => p.Of));
        if (!effort.Take(entries * ((below.Length * 40) + (values.Space.Graph.All.Count / 4))))
            return null;
        return new(values, parts, questions, below);
    }
}

/// <summary>Answers to some questions by which a part falls when one of them moves further.</summary>
/// <param name="Question">The question that moves.</param>
/// <param name="Step">From which answer to which.</param>
/// <param name="Others">The answers to the others.</param>
internal sealed record LocalFall(int Question, AnswerStep Step, IReadOnlyList<(int Question, long Answer)> Others);

/// <summary>The sum of some values under every set of answers to the questions that they hang on.</summary>
internal sealed class LocalTable
{
    private readonly PossibleValues _values;
    private readonly int[] _questions;
    private readonly long[] _strides;
    private readonly BigInteger?[] _sums;
    private readonly List<LocalFall> _falls = [];

    public LocalTable(PossibleValues values, IReadOnlyList<UnitPart> parts, int[] questions, int[] below)
    {
        (_values, _questions) = (values, questions);
        _strides = new long[questions.Length];
        long size = 1;
        for (var i = 0; i < questions.Length; i++)
        {
            _strides[i] = size;
            size *= values.Answers.To(questions[i]) - values.Answers.From(questions[i]) + 1;
        }

        _sums = new BigInteger?[size];
        Fill(values, 0, 0, parts, below);
    }

    public IReadOnlyList<LocalFall> Falls => _falls;

    /// <summary>The least and the greatest change that a move makes.</summary>
    public Shift ShiftOf(AnswerMove move)
    {
        var at = Array.IndexOf(_questions, move.Question);
        Shift? whole = null;
        Shift least = Shift.None;
        LocalFall? fall = null;
        for (long entry = 0; entry < _sums.Length; entry++)
        {
            if (AnswerAt(entry, at) != 0)
                continue;
            foreach (var step in StepsOf(move, entry, at))
            {
                if (At(entry, at, step.From) is not { } from || At(entry, at, step.To) is not { } to)
                    continue;
                var shift = Shift.By(to - from);
                whole = whole is { } known ? known | shift : shift;
                if (shift.Least < least.Least)
                    (least, fall) = (shift, new(move.Question, step, OthersAt(entry, at)));
            }
        }

        if (fall is not null)
            _falls.Add(fall);
        return whole ?? Shift.None;
    }

    private IEnumerable<AnswerStep> StepsOf(AnswerMove move, long entry, int at)
    {
        if (move.Step is { } one)
            return [one];
        var answers = _values.Space.Answers[move.Question];
        if (move.Kind == StepKind.FromFirst)
            return Enumerable.Range(0, (int)answers.Count).Where(to => to != answers.First && !answers.IsNone(to)).Select(to => new AnswerStep(answers.First, to));
        return move.Kind == StepKind.Further && answers.Ordered is { } ordered
            ? StepsAlong(ordered, entry, at)
            : Enumerable.Range(0, (int)answers.StepCount).Select(i => answers.Step(i));
    }

    // Why: of all answers before one only those with the greatest and the least sum matter, and pairs of all would be too many.
    private IEnumerable<AnswerStep> StepsAlong(IReadOnlyList<long> ordered, long entry, int at)
    {
        (BigInteger Sum, long Answer)? least = null, most = null;
        foreach (var answer in ordered)
        {
            if (At(entry, at, answer) is not { } sum)
                continue;
            if (most is { } high && high.Answer != answer)
                yield return new(high.Answer, answer);
            if (least is { } low && low.Answer != answer)
                yield return new(low.Answer, answer);
            if (most is null || sum > most.Value.Sum)
                most = (sum, answer);
            if (least is null || sum < least.Value.Sum)
                least = (sum, answer);
        }
    }

    private long AnswerAt(long entry, int at) =>
        _values.Answers.From(_questions[at]) + (entry / _strides[at] % (_values.Answers.To(_questions[at]) - _values.Answers.From(_questions[at]) + 1));

    // Invariant: of the question that moves, and of no other, all answers are in the table.
    private BigInteger? At(long entry, int at, long answer) => _sums[entry + (answer * _strides[at])];

    private (int Question, long Answer)[] OthersAt(long entry, int but) =>
        Enumerable.Range(0, _questions.Length).Where(i => i != but).Select(i => (_questions[i], AnswerAt(entry, i))).ToArray();

    private void Fill(PossibleValues values, int depth, long entry, IReadOnlyList<UnitPart> parts, int[] below)
    {
        if (depth == _questions.Length)
        {
            // Why: with one answer to each question, every value is one value or unknown.
            values.WorkOut(below);
            var sets = parts.Select(p => values.Of(p.Of).Times(p.Times)).ToArray();
            if (sets.All(s => s is { IsSingle: true, MayBeUnknown: false }))
                _sums[entry] = sets.Aggregate(BigInteger.Zero, (sum, s) => sum + s.Least);
            return;
        }

        var question = _questions[depth];
        for (var answer = _values.Answers.From(question); answer <= _values.Answers.To(question); answer++)
            Fill(values.Narrowed(question, answer, answer), depth + 1, entry + ((answer - _values.Answers.From(question)) * _strides[depth]), parts, below);
    }
}
