using System.Numerics;

namespace Ras.Engine;

/// <summary>A sum of integers that never leaves its range, and costs no more than an addition while it is small.</summary>
internal struct WideSum
{
    private const long Room = 1L << 61;

    private BigInteger _carried;
    private long _rest;

    public readonly BigInteger Value => _carried + _rest;

    public void Add(long value)
    {
        if (value is > Room or < -Room)
            _carried += value;
        else
            _rest += value;
        if (_rest is <= Room and >= -Room)
            return;
        _carried += _rest;
        _rest = 0;
    }

    public void Add(BigInteger value) => _carried += value;
}
