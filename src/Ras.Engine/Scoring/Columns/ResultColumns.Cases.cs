using System;

namespace Ras.Engine;

public sealed partial class ResultColumns
{
    /// <summary>What came of a case.</summary>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public ScoreStatus StatusOf(int at) => (ScoreStatus)Case(Statuses, at);

    /// <summary>The indicative budget of a case for the configuration's period; null where there is none.</summary>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public decimal? AmountOf(int at) => StatusOf(at) == ScoreStatus.Indicative ? Program.AmountScale.ToDecimal(Case(Amounts, at)) : null;

    /// <summary>The one-off sum of a case; null where there is none.</summary>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case, or one-off sums were not asked for.</exception>
    public decimal? OneOffOf(int at) => Case(OneOffs, at) is var sum && StatusOf(at) == ScoreStatus.Indicative ? Program.OneOffScale.ToDecimal(sum) : null;

    /// <summary>The total points of a case, rounded to 10 places; null where there are none.</summary>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public decimal? PointsOf(int at) => Figure(Case(Points, at), Program.PointsScale);

    /// <summary>The points of a domain in a case, rounded to 10 places; null where there are none.</summary>
    /// <param name="domain">The domain's place.</param>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such domain or case, or domains were not asked for.</exception>
    public decimal? DomainPointsOf(int domain, int at) => Figure(Case(DomainPoints(domain), at), _domainScales[domain]);

    /// <summary>The value of a step in a case, rounded to 10 places; null where there is none.</summary>
    /// <param name="step">The step's place.</param>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step or case, or steps were not asked for.</exception>
    public decimal? StepValueOf(int step, int at) => Figure(Case(StepValues(step), at), _stepScales[step]);

    /// <summary>The amount of a line in a case, rounded to 10 places; null where it does not count or is unknown.</summary>
    /// <param name="line">The line's place.</param>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line or case, or lines were not asked for.</exception>
    public decimal? LineAmountOf(int line, int at) => Figure(Case(LineAmounts(line), at), _lineScales[line]);

    /// <summary>The band that a table took in a case; null where it took none.</summary>
    /// <param name="table">The place of the table's owner in <see cref="BandTables"/>.</param>
    /// <param name="at">The place of the case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table or case, or bands were not asked for.</exception>
    public Band? BandOf(int table, int at) => Case(Bands(table), at) is var band and not NoBand ? _tables[table].Bands[band] : null;

    private static decimal? Figure(long value, DecimalScale scale) => value == NoFigure ? null : scale.ToDecimal(value);

    private static T Case<T>(Memory<T> column, int at) =>
        unchecked((uint)at < (uint)column.Length) ? column.Span[at] : throw new ArgumentOutOfRangeException(nameof(at), "There is no case at this place.");
}
