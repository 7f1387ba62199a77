using System.Linq;
using System.Numerics;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Amounts of one engine as text: whole increments of its rounding in, money with at least two places out.</summary>
internal sealed class AmountText
{
    private readonly Rational _increment;
    private readonly long _hundredths;

    /// <summary>The increment where it is whole hundredths, so that no fraction need be made for each amount; else 0.</summary>
    private readonly decimal _plain;

    public AmountText(RasConfiguration configuration)
    {
        var increment = configuration.Budget.Rounding?.Increment ?? 0.01m;
        _increment = increment.ParameterId is { } id ? configuration.Parameters!.First(p => p.Id == id).Value.Value : increment.Value;
        _hundredths = (_increment * 100).IsWhole ? (long)(_increment * 100).Numerator : 0;
        _plain = _hundredths / 100m;
    }

    public void Write(ByteWriter bytes, long increments)
    {
        if (_hundredths > 0)
            bytes.WriteHundredths(increments * _hundredths);
        else
            bytes.Write(ToMoney(increments));
    }

    /// <summary>So many increments as money, to ten places.</summary>
    public decimal ToMoney(long increments) => _plain > 0 ? increments * _plain : ToMoney((BigInteger)increments);

    /// <summary>So many increments as money, to ten places.</summary>
    public decimal ToMoney(BigInteger increments) => (new Rational(increments) * _increment).ToDecimal();
}
