using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Proves that every figure that a result or an explanation shows is small enough to be shown as a decimal.</summary>
/// <remarks>
/// A weight or a price changes what the integers are worth and not the integers, so that a value can fit its 62 bits and
/// still be worth more than a decimal holds. What is too large is told where it begins, and not again where it leads.
/// </remarks>
internal static class ShownFigures
{
    /// <summary>A thousand times what an engine promises to take, and so little that sums of many still have room as decimals.</summary>
    private static readonly Rational Most = new(BigInteger.Pow(10, 15));

    public static void Prove(ProgramDraft draft, TermBuilder terms, ValueBuilder values, CompiledLine[] lines, CompiledAdjustment[] adjustments, ValueHandle amount, ValueHandle oneOff)
    {
        var index = draft.Index;
        var total = values.Get(new Named(NameKind.Total, 0)).Handle;
        IEnumerable<(Subject Subject, Rational Size)>[] stages =
        [
            Enumerable.Range(0, index.Questions.Count).Select(q => (Subject.Question(index, q), SizeOf(terms, q))),
            Enumerable.Range(0, index.Domains.Count).SelectMany(d => new[] { values.Domains[d].Weighted, values.Domains[d].Value }.Select(v => (Subject.Domain(index, d), SizeOf(draft, v)))),
            Enumerable.Range(0, index.Steps.Count).Select(s => (Subject.Step(index, s), SizeOf(draft, values.Get(new Named(NameKind.Step, s)).Handle))),
            [(Subject.Total, SizeOf(draft, total))],
            Enumerable.Range(0, lines.Length).SelectMany(l => new[] { lines[l].Banded, lines[l].Value }.Select(v => (Subject.Line(index, l), SizeOf(draft, v)))),
            Enumerable.Range(0, lines.Length).Select(l => (Subject.Line(index, l), SizeOf(draft, lines[l].Value) / Periods.Multiplier(index, index.Lines[l].Line.Per))),
            Enumerable.Range(0, adjustments.Length).Select(a => (Subject.Adjustment(index, a), SizeOf(draft, adjustments[a].After))),
            [(Subject.Budget, SizeOf(draft, amount))],
            [(Subject.Budget with { Name = "the budget for a week" }, SizeOf(draft, amount) * Periods.MultiplierTo(index, Period.Week))],
            [(Subject.Budget with { Name = "the budget for four weeks" }, SizeOf(draft, amount) * Periods.MultiplierTo(index, Period.FourWeeks))],
            [(Subject.Budget with { Name = "the budget for a year" }, SizeOf(draft, amount) * Periods.MultiplierTo(index, Period.Year))],
            [(Subject.OneOff, SizeOf(draft, oneOff))],
        ];
        foreach (var stage in stages)
        {
            var tooLarge = stage.Where(s => s.Size > Most).ToArray();
            foreach (var (subject, size) in tooLarge)
                draft.Report(subject, NumberFaults.TooLargeToShow(subject.AtBeginning, size, Most));
            if (tooLarge.Length > 0)
                return;
        }
    }

    private static Rational SizeOf(TermBuilder terms, int question)
    {
        var (low, high) = terms.RangeOf(question);
        return new Rational(BigInteger.Max(BigInteger.Abs(low), BigInteger.Abs(high))) * terms.Grains[question];
    }

    private static Rational SizeOf(ProgramDraft draft, ValueHandle value)
    {
        var register = draft.Registers[value.Register];
        return new Rational(BigInteger.Max(BigInteger.Abs(register.Low), BigInteger.Abs(register.High))) * value.Grain;
    }
}
