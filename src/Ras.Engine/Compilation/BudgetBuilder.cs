using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns lines and the budget into operations.</summary>
internal sealed class BudgetBuilder(ProgramDraft draft, ValueBuilder values, ConditionBuilder conditions)
{
    public CompiledLine[] BuildLines() => Enumerable.Range(0, draft.Index.Lines.Count).Select(BuildLine).ToArray();

    /// <summary>The exact sum of the recurring lines, and the amount rounded.</summary>
    public (Value Sum, Value Rounded) BuildSum(CompiledLine[] lines, bool oneOff)
    {
        var subject = oneOff ? Subject.OneOff : Subject.Budget;
        var terms = Enumerable.Range(0, lines.Length)
            .Where(i => draft.Index.Lines[i].Line.OneOff == true == oneOff)
            .Select(i => (ValueOf(lines[i].Value), Rational.One))
            .ToArray();
        var sum = draft.Sum(subject, terms, 0);
        var lifted = draft.Limit(subject, sum, 0, atMost: false);
        var (increment, mode) = RoundingOf(draft.Index);
        return (sum, draft.Round(subject, lifted, increment, mode));
    }

    /// <summary>How the budget is rounded: half up to 0.01 where the configuration does not say.</summary>
    public static (Rational Increment, RoundingMode Mode) RoundingOf(ConfigurationIndex index) =>
        index.Configuration.Budget.Rounding is { } rounding
            ? (index.Resolve(rounding.Increment)!.Value, rounding.Mode ?? RoundingMode.HalfUp)
            : (new Rational(1, 100), RoundingMode.HalfUp);

    private Value ValueOf(ValueHandle handle)
    {
        var info = draft.Registers[handle.Register];
        return new(handle.Register, handle.Grain, info.Low, info.High, info.MayBeUnknown);
    }

    private CompiledLine BuildLine(int index)
    {
        var line = draft.Index.Lines[index].Line;
        var subject = Subject.Line(draft.Index, index);
        var per = line.OneOff == true ? Rational.One : Periods.Factor(draft.Index, line.Per);
        var input = InputOf(line, subject);
        var banded = line.Bands is { } bands ? BandsBuilder.Build(draft, subject, input, bands) : input;
        var amount = Scaled(subject, banded, line.Price is { } price ? draft.Index.Resolve(price)!.Value * per : per);
        if (line.Rounding is { } rounding)
            amount = draft.Round(subject, amount, draft.Index.Resolve(rounding.Increment)!.Value, rounding.Mode ?? RoundingMode.HalfUp);
        if (line.When is not { } when)
            return new(-1, input.Handle, banded.Handle, amount.Handle);
        var condition = conditions.Build(when, subject, cautious: false);
        var gated = draft.NewValue(
            subject, amount.Grain, BigInteger.Min(0, amount.Low), BigInteger.Max(0, amount.High), amount.MayBeUnknown || condition.MayBeUnknown);
        draft.Emit(new(OpCode.Gate, gated.Register, condition.Register, amount.Register));
        return new(condition.Register, input.Handle, banded.Handle, gated.Handle);
    }

    private Value InputOf(BudgetLine line, Subject subject)
    {
        if (line.Amount is not { } amount)
            return values.Get(line.Of ?? ConfigurationIndex.Total, cautious: false);
        return amount.Reference is { } reference
            ? values.Get(reference, cautious: false)
            : draft.Constant(subject, draft.Index.Resolve(amount.Number)!.Value);
    }

    private Value Scaled(Subject subject, Value value, Rational factor) =>
        factor.Sign > 0 ? value.Times(factor) : draft.Sum(subject, [(value, factor)], 0);
}
