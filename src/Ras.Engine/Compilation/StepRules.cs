using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Steps: what they refer to, and their numbers.</summary>
internal static class StepRules
{
    public static void Check(RuleContext context, Step step, Place place)
    {
        context.Domain(step.Domain, place);
        switch (step)
        {
            case SumStep sum:
                CheckSum(context, sum, place);
                break;
            case MaxStep max:
                CheckOperands(context, max.Of, place);
                break;
            case MinStep min:
                CheckOperands(context, min.Of, place);
                break;
            case ProductStep product:
                CheckOperands(context, product.Of, place);
                CheckMultipliers(context, product.Of, place);
                break;
            case BandsStep bands:
                context.Value(bands.Of, place.At(JsonNames.Of));
                BandRules.Check(context, bands.Bands, place);
                break;
            case InterpolateStep interpolate:
                context.Value(interpolate.Of, place.At(JsonNames.Of));
                CheckNodes(context, interpolate.Nodes, place);
                context.Rounding(interpolate.Rounding, place);
                break;
            case LookupStep lookup:
                LookupRules.Check(context, lookup, place);
                break;
            case ChooseStep choose:
                CheckCases(context, choose, place);
                break;
            case PointsStep points:
                CheckPoints(context, points, place);
                break;
            case RoundStep round:
                context.Value(round.Of, place.At(JsonNames.Of));
                context.Rounding(round.Rounding, place);
                break;
        }
    }

    private static void CheckSum(RuleContext context, SumStep sum, Place place)
    {
        for (var i = 0; i < sum.Of.Count; i++)
        {
            var term = place.At(JsonNames.Of, i);
            context.Value(sum.Of[i].Of, sum.Of[i].Weight is null ? term : term.At(JsonNames.Of));
            context.NotNegative(sum.Of[i].Weight, JsonNames.Weight, term);
        }

        context.Number(sum.Constant, place.At(JsonNames.Constant));
    }

    private static void CheckOperands(RuleContext context, ValueList<NumberOrReference> operands, Place place)
    {
        for (var i = 0; i < operands.Count; i++)
            context.Operand(operands[i], place.At(JsonNames.Of, i));
    }

    private static void CheckMultipliers(RuleContext context, ValueList<NumberOrReference> operands, Place place)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (operands[i].Reference is null && context.Index.Resolve(operands[i].Number) is { Sign: < 0 } value)
                context.Report(NumberFaults.NegativeMultiplier(i + 1, RuleContext.InWords(operands[i].Number, value)), place.At(JsonNames.Of, i));
        }
    }

    private static void CheckNodes(RuleContext context, ValueList<InterpolationNode> nodes, Place place)
    {
        Rational? before = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = place.At(JsonNames.Nodes, i);
            context.Number(nodes[i].Value, node.At(JsonNames.Value));
            if (context.Number(nodes[i].At, node.At(JsonNames.At)) is not { } at)
                continue;
            if (before is { } last && at <= last)
                context.Report(NumberFaults.NodesNotAscending(i + 1, at, last), node.At(JsonNames.At));
            before = at;
        }
    }

    private static void CheckCases(RuleContext context, ChooseStep choose, Place place)
    {
        for (var i = 0; i < choose.Cases.Count; i++)
        {
            var at = place.At(JsonNames.Cases, i);
            ConditionRules.Check(context, choose.Cases[i].When, at.At(JsonNames.When));
            context.Operand(choose.Cases[i].Value, at.At(JsonNames.Value));
        }

        if (choose.Otherwise is { } otherwise)
            context.Operand(otherwise, place.At(JsonNames.Otherwise));
    }

    private static void CheckPoints(RuleContext context, PointsStep points, Place place)
    {
        var table = place.At(JsonNames.Table);
        foreach (var entry in points.Table)
            context.Number(entry.Points, table.At(entry.Option));
        if (context.Question(points.Of, place.At(JsonNames.Of)) is not { } question)
            return;
        if (context.Index.Questions[question] is not ChoiceQuestion)
        {
            context.Report(NameFaults.WrongOperand(points.Of, RuleContext.TypeOf(context.Index.Questions[question])), place.At(JsonNames.Of));
            return;
        }

        var options = context.Index.OptionIds(question);
        if (options.Length == 0)
            return;
        foreach (var entry in points.Table.Where(e => context.Index.FindOption(question, e.Option) < 0))
            context.Report(NameFaults.UnknownOption(points.Of, entry.Option, options), table.At(entry.Option));
        var given = new HashSet<string>(points.Table.Select(e => e.Option), StringComparer.Ordinal);
        if (options.Where(o => !given.Contains(o)).ToArray() is { Length: > 0 } missing)
            context.Report(NameFaults.PointsMissing(points.Of, missing), table);
    }
}
