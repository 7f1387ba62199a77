namespace Ras.Engine;

/// <summary>What came of scoring a sheet: status, amount and points as integers, and as decimals when asked; nothing is allocated.</summary>
public readonly struct ScoreSummary
{
    private readonly RasProgram? _program;
    private readonly long _amount;
    private readonly long _oneOff;
    private readonly long _points;

    internal ScoreSummary(RasProgram program, ScoreStatus status, long amount, long oneOff, long points) =>
        (_program, Status, _amount, _oneOff, _points) = (program, status, amount, oneOff, points);

    /// <summary>What came of it.</summary>
    public ScoreStatus Status { get; }

    /// <summary>The indicative budget in whole increments of its rounding; 0 where there is none.</summary>
    public long AmountInIncrements => Status == ScoreStatus.Indicative ? _amount : 0;

    /// <summary>The one-off sum in whole increments of the budget's rounding; 0 where there is none.</summary>
    public long OneOffInIncrements => Status == ScoreStatus.Indicative ? _oneOff : 0;

    /// <summary>The indicative budget for the configuration's period; null where there is none.</summary>
    public decimal? Amount => Status == ScoreStatus.Indicative ? _program!.AmountScale.ToDecimal(_amount) : null;

    /// <summary>The one-off sum; null where there is none.</summary>
    public decimal? OneOff => Status == ScoreStatus.Indicative ? _program!.OneOffScale.ToDecimal(_oneOff) : null;

    /// <summary>The total points, rounded to 10 places, so far where answers are missing; null where unknown or where there are none.</summary>
    public decimal? Points => Status > ScoreStatus.OutsideScope && _points != RasProgram.Unknown ? _program!.PointsScale.ToDecimal(_points) : null;
}
