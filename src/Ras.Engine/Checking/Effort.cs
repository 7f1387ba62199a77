namespace Ras.Engine;

/// <summary>How much work may still be done: counted, never timed, so that what is proved is the same on every machine.</summary>
/// <param name="units">How much there is in all; a unit is some ten nanoseconds of work.</param>
internal sealed class Effort(long units)
{
    public long Left { get; private set; } = units;

    public bool IsSpent => Left <= 0;

    /// <summary>Takes some of it; false, and nothing taken, where less is left.</summary>
    public bool Take(long units)
    {
        if (units > Left)
            return false;
        Left -= units;
        return true;
    }

    /// <summary>A part of it that can be spent apart; what of it is left over comes back.</summary>
    public Effort Part(long most)
    {
        var units = System.Math.Max(0, System.Math.Min(most, Left));
        Left -= units;
        return new(units);
    }

    public void GiveBack(Effort part) => Left += part.Left;
}
