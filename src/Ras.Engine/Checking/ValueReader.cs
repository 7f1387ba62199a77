using System;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Reads one value from a trial as an integer, with what 1 of it is worth.</summary>
/// <param name="grain">What 1 is worth.</param>
/// <param name="read">Reads it; <see cref="RasProgram.Unknown"/> where it is unknown.</param>
internal sealed class ValueReader(Rational grain, Func<Trial, long> read)
{
    public long Read(Trial trial) => read(trial);

    public Rational ToValue(long raw) => new Rational(raw) * grain;

    public static ValueReader Of(ValueHandle handle) => new(handle.Grain, trial => trial.Raw(handle));

    /// <summary>What bears an id: a question, domain or step, or the total.</summary>
    public static ValueReader Of(RasProgram program, Named named) => named.Kind switch
    {
        NameKind.Question => new(program.TermGrains[named.Index], trial => PointTerms.Points(trial.Program, trial.Values.Sheet, named.Index)),
        NameKind.Domain => Of(program.Domains[named.Index].Value),
        NameKind.Step => Of(program.Steps[named.Index]),
        _ => Of(program.Total),
    };

    /// <summary>A test of whether the value is known and lies in a stretch.</summary>
    public Func<Trial, bool> IsIn(Interval stretch)
    {
        var low = stretch.From is { } from ? Held(stretch.FromIsOut ? (from / grain).Floor() + 1 : (from / grain).Ceiling()) : long.MinValue + 1;
        var high = stretch.To is { } to ? Held(stretch.ToIsOut ? (to / grain).Ceiling() - 1 : (to / grain).Floor()) : long.MaxValue;
        return trial => Read(trial) is var raw && raw != RasProgram.Unknown && raw >= low && raw <= high;
    }

    private static long Held(BigInteger integer) => (long)BigInteger.Max(long.MinValue + 1, BigInteger.Min(long.MaxValue, integer));
}
