using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns the nodes of an interpolation into a table of integer lines, and proves that they fit.</summary>
/// <remarks>
/// Between two nodes the value is (rise × (n − anchor) + height) / divisor increments, where n counts the grains of what
/// is looked up. The anchor is an integer that can be reached, so that the product stays near the value itself. Only
/// the result is rounded.
/// </remarks>
internal static class InterpolationBuilder
{
    public static ProvedValue Build(ProgramDraft draft, Subject subject, ProvedValue input, InterpolateStep step)
    {
        var nodes = step.Nodes.Select(n => (At: draft.Index.Resolve(n.At)!.Value, Value: draft.Index.Resolve(n.Value)!.Value)).ToArray();
        var increment = draft.Index.Resolve(step.Rounding.Increment)!.Value;
        var mode = step.Rounding.Mode ?? RoundingMode.HalfUp;
        var starts = nodes.Select(n => (n.At / input.Grain).Ceiling()).ToArray();
        var end = (nodes[nodes.Length - 1].At / input.Grain).Floor();
        var table = draft.Data.Count;
        BigInteger? low = null, high = null;
        for (var i = 0; i + 1 < nodes.Length; i++)
        {
            var last = i + 2 < nodes.Length ? starts[i + 1] - 1 : end;
            var (first, final) = (BigInteger.Max(starts[i], input.Low), BigInteger.Min(last, input.High));
            draft.Data.Add(ProgramDraft.Threshold(starts[i]));
            if (first > final)
            {
                // Why: what cannot be reached needs no proof and no line; only where it begins is looked at.
                draft.Data.AddRange([0, 0, 0, 1]);
                continue;
            }

            var slope = (nodes[i + 1].Value - nodes[i].Value) / (nodes[i + 1].At - nodes[i].At) / increment;
            var height = (nodes[i].Value / increment) + (((new Rational(first) * input.Grain) - nodes[i].At) * slope);
            var rise = slope * input.Grain;
            var divisor = (1 / ProgramDraft.CommonGrain([rise, height])).Numerator;
            var (up, from) = ((rise * new Rational(divisor)).Numerator, (height * new Rational(divisor)).Numerator);
            foreach (var at in new[] { 0, final - first })
            {
                var value = Rounding.Divide((up * at) + from, divisor, mode);
                (low, high) = (low is { } l ? BigInteger.Min(l, value) : value, high is { } h ? BigInteger.Max(h, value) : value);
            }

            ProveLine(draft, subject, input, increment, divisor, (BigInteger.Abs(up) * (final - first)) + BigInteger.Abs(from));
            draft.Data.AddRange([draft.Integer(subject, increment, first), draft.Integer(subject, increment, up), draft.Integer(subject, increment, from), draft.Integer(subject, increment, divisor)]);
        }

        var mayBeUnknown = input.MayBeUnknown || input.Low < starts[0] || input.High > end;
        var result = draft.NewValue(subject, increment, low ?? 0, high ?? 0, mayBeUnknown);
        draft.Divisions.Add(new(1, 1, 0, 1, mode));
        draft.Emit(new(OpCode.Interpolate, result.Register, input.Register, draft.Divisions.Count - 1, table, draft.LookedUp.Count, Low: nodes.Length - 1, High: ProgramDraft.Threshold(end)));
        draft.LookedUp.Add(input.Handle);
        return result;
    }

    private static void ProveLine(ProgramDraft draft, Subject subject, ProvedValue input, Rational increment, BigInteger divisor, BigInteger size)
    {
        if (!ProgramDraft.Fits(size) || !ProgramDraft.Fits(divisor))
            draft.Report(subject, NumberFaults.RoundingDoesNotFit(subject.AtBeginning, input.Grain, increment, RoundingHelp.For(draft.Index, subject)));
    }
}
