using System;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Scores a block of cases in columns: parsed cases in, what came of them out. Used by one thread at a time.</summary>
internal sealed class ColumnScoring
{
    /// <summary>So many cases are put into columns at a time that their codes stay in the nearest cache meanwhile.</summary>
    private const int Tile = 64;

    private readonly RasEngine _engine;
    private readonly Question[] _questions;
    private readonly Rational[] _increments;
    private AnswerColumns _answers;

    public ColumnScoring(RasEngine engine)
    {
        (_engine, _questions) = (engine, [.. engine.Configuration.Questions]);
        _increments = [.. _questions.Select(q => q is NumberQuestion number ? WrittenNumber.ValueOf(engine.Configuration, number.Increment) : 1)];
        _answers = engine.CreateColumns(0);
    }

    /// <summary>Scores every case; one that is unfit, or whose answer the engine refuses, has invalid answers.</summary>
    public void Score(ParsedCases cases, ScoredCases results)
    {
        // Why not as many as there are: blocks differ by a few cases, and columns are made anew for another count. What stands after the last case is nobody's.
        if (_answers.Count < cases.Count)
            _answers = _engine.CreateColumns(cases.Count);
        for (var first = 0; first < cases.Count; first += Tile)
        {
            for (var question = 0; question < _questions.Length; question++)
                Put(cases, question, first, Math.Min(first + Tile, cases.Count));
        }

        _engine.Score(_answers, results.Room(_engine, _answers.Count));
        results.MarkInvalid(cases.Unfit);
    }

    private void Put(ParsedCases cases, int question, int first, int end)
    {
        if (_questions[question] is NumberQuestion)
        {
            var numbers = _answers.Numbers(question).Span;
            for (var (row, at) = (first, (first * cases.Questions) + question); row < end; row++, at += cases.Questions)
                numbers[row] = cases.Codes[at] == 0 ? AnswerColumns.NoNumber : Increments(cases.Numbers[at], _increments[question]);
            return;
        }

        // Invariant: a code is 0 without an answer, and else the place of an option from 1, or 2 for yes.
        var places = _answers.Places(question).Span;
        for (var (row, at) = (first, (first * cases.Questions) + question); row < end; row++, at += cases.Questions)
            places[row] = unchecked((byte)(cases.Codes[at] - 1));
        if (_questions[question] is not ChoicesQuestion)
            return;
        var sets = _answers.Sets(question).Span;
        for (var (row, at) = (first, (first * cases.Questions) + question); row < end; row++, at += cases.Questions)
            sets[row] = cases.Sets[at];
    }

    /// <summary>How many increments a number is; where it lies between two of them, one that no question permits.</summary>
    private static long Increments(Rational number, Rational increment) =>
        number / increment is { IsWhole: true } whole && whole.Numerator > long.MinValue && whole.Numerator < long.MaxValue ? (long)whole.Numerator : long.MaxValue;
}
