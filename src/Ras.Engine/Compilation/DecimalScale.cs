using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns integers of one grain into decimals of at most 10 places without allocating, and exactly as <see cref="Rational.ToDecimal"/> does.</summary>
internal readonly struct DecimalScale
{
    private const decimal Places = 10_000_000_000m;

    private readonly Rational _grain;
    private readonly decimal _above;
    private readonly decimal _below;

    /// <summary>The greatest integer for which no product here leaves the 28 digits of a decimal; larger ones take the slow way.</summary>
    private readonly long _most;

    public DecimalScale(Rational grain)
    {
        _grain = grain;
        var room = BigInteger.Pow(10, 18) / BigInteger.Abs(grain.Numerator);
        _most = grain.Denominator < BigInteger.Pow(10, 18) ? (long)room : -1;
        if (_most >= 0)
            (_above, _below) = ((decimal)BigInteger.Min(grain.Numerator, BigInteger.Pow(10, 18)), (decimal)grain.Denominator);
    }

    public decimal ToDecimal(long value)
    {
        if (value > _most || value < -_most)
            return (new Rational(value) * _grain).ToDecimal();
        var scaled = value * _above * Places;
        var rest = scaled % _below;
        var whole = (scaled - rest) / _below;
        if ((rest < 0 ? -rest : rest) * 2 >= _below)
            whole += rest < 0 ? -1 : 1;
        return whole / Places;
    }
}
