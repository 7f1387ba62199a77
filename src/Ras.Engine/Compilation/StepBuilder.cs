using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Turns steps into operations, one line an op.</summary>
internal sealed class StepBuilder(ProgramDraft draft, ValueBuilder values, ConditionBuilder conditions, DecisionTableBuilder tables)
{
    public ProvedValue Build(int index, bool cautious)
    {
        var subject = Subject.Step(draft.Index, index);
        return draft.Index.Steps[index] switch
        {
            SumStep sum => draft.Sum(subject, sum.Of.Select(t => (values.Get(t.Of, cautious), draft.Index.Resolve(t.Weight, 1))).ToArray(), draft.Index.Resolve(sum.Constant, 0)),
            MaxStep max => draft.Extreme(OpCode.Max, subject, Operands(max.Of, subject, cautious)),
            MinStep min => draft.Extreme(OpCode.Min, subject, Operands(min.Of, subject, cautious)),
            ProductStep product => Product(product, subject, cautious),
            BandsStep bands => BandsBuilder.Build(draft, subject, values.Get(bands.Of, cautious), bands.Bands),
            InterpolateStep interpolate => InterpolationBuilder.Build(draft, subject, values.Get(interpolate.Of, cautious), interpolate),
            LookupStep lookup => tables.Build(lookup, StepBranches.Of(lookup).Select(b => Operand(b.Value, subject, cautious)).ToArray(), subject, cautious),
            ChooseStep choose => Choose(StepBranches.Of(choose), subject, cautious),
            PointsStep points => conditions.Points(points, subject, cautious),
            var step => Round((RoundStep)step, subject, cautious),
        };
    }

    private ProvedValue Round(RoundStep step, Subject subject, bool cautious) => draft.Round(subject, values.Get(step.Of, cautious), step.Rounding);

    private ProvedValue[] Operands(IEnumerable<NumberOrReference> operands, Subject subject, bool cautious) => operands.Select(o => Operand(o, subject, cautious)).ToArray();

    private ProvedValue Operand(NumberOrReference operand, Subject subject, bool cautious) =>
        operand.Reference is { } reference ? values.Get(reference, cautious) : draft.Constant(subject, draft.Index.Resolve(operand.Number)!.Value);

    private ProvedValue Product(ProductStep step, Subject subject, bool cautious)
    {
        var multiplier = step.Of.Where(o => o.Reference is null).Aggregate(Rational.One, (product, o) => product * draft.Index.Resolve(o.Number)!.Value);
        var references = step.Of.Where(o => o.Reference is not null).ToArray();
        return references.Length == 0
            ? draft.Constant(subject, multiplier)
            : draft.Scaled(subject, draft.Product(subject, Operands(references, subject, cautious)), multiplier);
    }

    private ProvedValue Choose(IReadOnlyList<StepBranch> branches, Subject subject, bool cautious)
    {
        var built = branches.Select(b => (b.When is { } when ? conditions.Build(when, subject, cautious) : (ProvedValue?)null, Operand(b.Value, subject, cautious)));
        return draft.Choose(subject, built.ToArray());
    }
}
