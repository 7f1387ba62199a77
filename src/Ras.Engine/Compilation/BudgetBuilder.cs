using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns lines and the budget into operations.</summary>
internal sealed class BudgetBuilder(ProgramDraft draft, ValueBuilder values, ConditionBuilder conditions)
{
    public CompiledLine[] BuildLines() => Enumerable.Range(0, draft.Index.Lines.Count).Select(BuildLine).ToArray();

    /// <summary>The exact sum of the recurring lines, or of those paid once.</summary>
    public ProvedValue BuildSum(CompiledLine[] lines, bool oneOff)
    {
        var terms = Enumerable.Range(0, lines.Length)
            .Where(i => draft.Index.Lines[i].Line.OneOff == true == oneOff)
            .Select(i => (ValueOf(lines[i].Value), Rational.One))
            .ToArray();
        return draft.Sum(oneOff ? Subject.OneOff : Subject.Budget, terms, 0);
    }

    /// <summary>The sum after each adjustment in turn.</summary>
    public (ProvedValue Sum, CompiledAdjustment[] Adjustments) BuildAdjustments(ProvedValue sum)
    {
        var adjustments = new CompiledAdjustment[draft.Index.Adjustments.Count];
        for (var i = 0; i < adjustments.Length; i++)
        {
            var before = sum;
            var adjustment = draft.Index.Adjustments[i];
            var subject = Subject.Adjustment(draft.Index, i);
            sum = Adjusted(subject, adjustment, before);
            var when = adjustment.When is { } condition ? conditions.Build(condition, subject, cautious: false) : (ProvedValue?)null;
            if (when is not null)
                sum = draft.Choose(subject, [(when, sum), (null, before)]);
            adjustments[i] = new(when?.Register ?? -1, before.Handle, sum.Handle);
        }

        return (sum, adjustments);
    }

    /// <summary>A sum lifted to 0 where it is below, and rounded as the budget is.</summary>
    public ProvedValue BuildRounded(ProvedValue sum, bool oneOff)
    {
        var subject = oneOff ? Subject.OneOff : Subject.Budget;
        var (increment, mode) = RoundingOf(draft.Index);
        return draft.Round(subject, draft.Limit(subject, sum, 0, atMost: false), increment, mode);
    }

    /// <summary>The conditions of referrals, to which the amount is known where there is one.</summary>
    public int[] BuildReferrals(ProvedValue amount)
    {
        var referrals = draft.Index.Configuration.Referrals ?? [];
        if (referrals.Any(r => ConditionTree.References(r.When).Contains(ConfigurationIndex.BudgetName)))
        {
            var known = draft.NewValue(Subject.Budget, amount.Grain, amount.Low, amount.High, mayBeUnknown: true);
            draft.Emit(new(OpCode.BudgetIfAny, known.Register, amount.Register));
            conditions.Budget = known;
        }

        return referrals.Select((r, i) => conditions.Build(r.When, new($"referral `{r.Id}`", Place.Root.At(JsonNames.Referrals, i)), cautious: false).Register).ToArray();
    }

    /// <summary>How the budget is rounded: half up to 0.01 where the configuration does not say.</summary>
    public static (Rational Increment, RoundingMode Mode) RoundingOf(ConfigurationIndex index) =>
        index.Configuration.Budget.Rounding is { } rounding
            ? (index.Resolve(rounding.Increment)!.Value, rounding.Mode ?? RoundingMode.HalfUp)
            : (new Rational(1, 100), RoundingMode.HalfUp);

    private ProvedValue Adjusted(Subject subject, Adjustment adjustment, ProvedValue sum)
    {
        if (adjustment.MultiplyBy is { } factor)
            return draft.Scaled(subject, sum, draft.Index.Resolve(factor)!.Value);
        if (adjustment.Add is { } added)
            return draft.Sum(subject, [(sum, Rational.One)], draft.Index.Resolve(added)!.Value);
        return adjustment.AtMost is { } most
            ? draft.Limit(subject, sum, draft.Index.Resolve(most)!.Value, atMost: true)
            : draft.Limit(subject, sum, draft.Index.Resolve(adjustment.AtLeast!.Value)!.Value, atMost: false);
    }

    private ProvedValue ValueOf(ValueHandle handle)
    {
        var info = draft.Registers[handle.Register];
        return new(handle.Register, handle.Grain, info.Low, info.High, info.MayBeUnknown);
    }

    private CompiledLine BuildLine(int index)
    {
        var line = draft.Index.Lines[index].Line;
        var subject = Subject.Line(draft.Index, index);
        var per = line.OneOff == true ? Rational.One : Periods.Multiplier(draft.Index, line.Per);
        var input = InputOf(line, subject);
        var banded = line.Bands is { } bands ? BandsBuilder.Build(draft, subject, input, bands) : input;
        var amount = draft.Scaled(subject, banded, line.Price is { } price ? draft.Index.Resolve(price)!.Value * per : per);
        if (line.Rounding is { } rounding)
            amount = draft.Round(subject, amount, rounding);
        if (line.When is not { } when)
            return new(-1, input.Handle, banded.Handle, amount.Handle);
        var condition = conditions.Build(when, subject, cautious: false);
        var gated = draft.NewValue(
            subject, amount.Grain, BigInteger.Min(0, amount.Low), BigInteger.Max(0, amount.High), amount.MayBeUnknown || condition.MayBeUnknown);
        draft.Emit(new(OpCode.Gate, gated.Register, condition.Register, amount.Register));
        return new(condition.Register, input.Handle, banded.Handle, gated.Handle);
    }

    private ProvedValue InputOf(BudgetLine line, Subject subject)
    {
        if (line.Amount is not { } amount)
            return values.Get(line.Of ?? ConfigurationIndex.Total, cautious: false);
        return amount.Reference is { } reference
            ? values.Get(reference, cautious: false)
            : draft.Constant(subject, draft.Index.Resolve(amount.Number)!.Value);
    }
}
