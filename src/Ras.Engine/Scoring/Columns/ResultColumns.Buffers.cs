using System;

namespace Ras.Engine;

public sealed partial class ResultColumns
{
    /// <summary>Writes statuses into the caller's own buffer.</summary>
    /// <param name="statuses">A byte a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public void UseStatuses(Memory<byte> statuses) => Statuses = Whole(statuses);

    /// <summary>Writes amounts into the caller's own buffer.</summary>
    /// <param name="amounts">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public void UseAmounts(Memory<long> amounts) => Amounts = Whole(amounts);

    /// <summary>Writes total points into the caller's own buffer.</summary>
    /// <param name="points">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public void UsePoints(Memory<long> points) => Points = Whole(points);

    /// <summary>Writes one-off sums into the caller's own buffer.</summary>
    /// <param name="sums">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="InvalidOperationException">One-off sums were not asked for.</exception>
    public void UseOneOffs(Memory<long> sums) => OneOffs = Parts.HasFlag(ResultParts.OneOffs)
        ? Whole(sums)
        : throw new InvalidOperationException("The results were made without one-off sums.");

    /// <summary>Writes the points of a domain into the caller's own buffer.</summary>
    /// <param name="domain">The domain's place.</param>
    /// <param name="points">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such domain, or domains were not asked for.</exception>
    public void UseDomainPoints(int domain, Memory<long> points) => Replace(_domains, domain, points, nameof(domain));

    /// <summary>Writes the value of a step into the caller's own buffer.</summary>
    /// <param name="step">The step's place.</param>
    /// <param name="values">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step, or steps were not asked for.</exception>
    public void UseStepValues(int step, Memory<long> values) => Replace(_steps, step, values, nameof(step));

    /// <summary>Writes the amount of a line into the caller's own buffer.</summary>
    /// <param name="line">The line's place.</param>
    /// <param name="amounts">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or lines were not asked for.</exception>
    public void UseLineAmounts(int line, Memory<long> amounts) => Replace(_lines, line, amounts, nameof(line));

    /// <summary>Writes the bands of a table into the caller's own buffer.</summary>
    /// <param name="table">The place of the table's owner in <see cref="BandTables"/>.</param>
    /// <param name="bands">An integer a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table, or bands were not asked for.</exception>
    public void UseBands(int table, Memory<int> bands) => Replace(_bands, table, bands, nameof(table));

    /// <summary>Writes whether a referral is made into the caller's own buffer.</summary>
    /// <param name="referral">The referral's place.</param>
    /// <param name="made">A byte a case; it may be longer.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such referral, or referrals were not asked for.</exception>
    public void UseReferrals(int referral, Memory<byte> made) => Replace(_referrals, referral, made, nameof(referral));

    private void Replace<T>(Memory<T>[] columns, int at, Memory<T> buffer, string name)
    {
        At(columns, at, name);
        columns[at] = Whole(buffer);
    }

    private Memory<T> Whole<T>(Memory<T> buffer) =>
        buffer.Length >= Count ? buffer.Slice(0, Count) : throw new ArgumentException("The buffer is shorter than the columns.", nameof(buffer));
}
