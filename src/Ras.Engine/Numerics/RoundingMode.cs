namespace Ras.Engine;

/// <summary>How a figure between two multiples of an increment becomes one of them; the default is <see cref="HalfUp"/>.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest multiple, a half away from zero: 5.5 becomes 6, -5.5 becomes -6.</summary>
    HalfUp,

    /// <summary>To the nearest multiple, a half toward zero: 5.5 becomes 5, -5.5 becomes -5.</summary>
    HalfDown,

    /// <summary>To the nearest multiple, a half to the even one: 1.5 and 2.5 become 2.</summary>
    HalfEven,

    /// <summary>Away from zero: 1.121 becomes 1.13 and -1.121 becomes -1.13.</summary>
    Up,

    /// <summary>Toward zero: 1.129 becomes 1.12 and -1.129 becomes -1.12.</summary>
    Down,

    /// <summary>To the multiple above: -1.5 becomes -1.</summary>
    Ceiling,

    /// <summary>To the multiple below: -1.5 becomes -2.</summary>
    Floor,
}
