using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The results of many cases of one engine, in columns: reusable, by one thread at a time.</summary>
/// <remarks>
/// Status, amount and points are always there; other parts where they were asked for. Columns hold whole numbers of what
/// each is counted in, and the methods that name a case give its figures as decimals. A column can be the caller's own
/// buffer, which is then written to where it lies.
/// </remarks>
public sealed partial class ResultColumns
{
    /// <summary>What a column holds where there is no figure: it is unknown, or the status gives none.</summary>
    public const long NoFigure = long.MinValue;

    /// <summary>What a column of bands holds where no band was taken.</summary>
    public const int NoBand = -1;

    private readonly BandTaken[] _tables;
    private readonly Memory<long>[] _domains;
    private readonly Memory<long>[] _steps;
    private readonly Memory<long>[] _lines;
    private readonly Memory<int>[] _bands;
    private readonly Memory<byte>[] _referrals;
    private readonly DecimalScale[] _domainScales;
    private readonly DecimalScale[] _stepScales;
    private readonly DecimalScale[] _lineScales;

    internal ResultColumns(RasProgram program, int count, ResultParts parts)
    {
        (Program, Count, Parts) = (program, count, parts);
        _tables = BandTaken.All(program).ToArray();
        (Statuses, Amounts, Points) = (new byte[count], new long[count], new long[count]);
        OneOffs = parts.HasFlag(ResultParts.OneOffs) ? new long[count] : default;
        _domains = Made<long>(ResultParts.Domains, program.Domains.Length);
        _steps = Made<long>(ResultParts.Steps, program.Steps.Length);
        _lines = Made<long>(ResultParts.Lines, program.Lines.Length);
        _bands = Made<int>(ResultParts.Bands, _tables.Length);
        _referrals = Made<byte>(ResultParts.Referrals, program.Referrals.Length);
        _domainScales = Array.ConvertAll(program.Domains, d => new DecimalScale(d.Value.Grain));
        _stepScales = Array.ConvertAll(program.Steps, s => new DecimalScale(s.Grain));
        _lineScales = Array.ConvertAll(program.Lines, l => new DecimalScale(l.Value.Grain));
        Blocks = BlockPlanner.Plan(program, parts);
    }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>What is held beside status, amount and points.</summary>
    public ResultParts Parts { get; }

    /// <summary>The <see cref="ScoreStatus"/> of each case, a byte each.</summary>
    public Memory<byte> Statuses { get; private set; }

    /// <summary>The indicative budget of each case in whole increments of its rounding; 0 where there is none.</summary>
    public Memory<long> Amounts { get; private set; }

    /// <summary>The total points of each case in the fraction that they are counted in, so far where answers are missing; <see cref="NoFigure"/> where there are none.</summary>
    public Memory<long> Points { get; private set; }

    /// <summary>The one-off sum of each case in whole increments of the budget's rounding; 0 where there is none, and empty where it was not asked for.</summary>
    public Memory<long> OneOffs { get; private set; }

    /// <summary>The ids of the domains, steps and lines that have bands, in the order of their columns.</summary>
    public IReadOnlyList<string> BandTables => Array.ConvertAll(_tables, t => t.Id);

    internal RasProgram Program { get; }

    internal BlockProgram Blocks { get; }

    /// <summary>What threads work with, made when first wanted and kept.</summary>
    internal List<BlockMemory> Memories { get; } = [];

    /// <summary>The points of a domain in each case; <see cref="NoFigure"/> where there are none.</summary>
    /// <param name="domain">The domain's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such domain, or domains were not asked for.</exception>
    public Memory<long> DomainPoints(int domain) => At(_domains, domain, nameof(domain));

    /// <summary>The value of a step in each case; <see cref="NoFigure"/> where there is none.</summary>
    /// <param name="step">The step's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step, or steps were not asked for.</exception>
    public Memory<long> StepValues(int step) => At(_steps, step, nameof(step));

    /// <summary>The amount of a line in each case; <see cref="NoFigure"/> where it does not count or is unknown.</summary>
    /// <param name="line">The line's place; a short form is one line.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or lines were not asked for.</exception>
    public Memory<long> LineAmounts(int line) => At(_lines, line, nameof(line));

    /// <summary>The place of the band that a table took in each case; <see cref="NoBand"/> where it took none, or is of a line that does not count.</summary>
    /// <param name="table">The place of the table's owner in <see cref="BandTables"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table, or bands were not asked for.</exception>
    public Memory<int> Bands(int table) => At(_bands, table, nameof(table));

    /// <summary>Whether a referral is made in each case: 1 where it is, 0 where not.</summary>
    /// <param name="referral">The referral's place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such referral, or referrals were not asked for.</exception>
    public Memory<byte> Referrals(int referral) => At(_referrals, referral, nameof(referral));

    private Memory<T>[] Made<T>(ResultParts part, int columns)
        where T : unmanaged => Parts.HasFlag(part) ? [.. Enumerable.Range(0, columns).Select(_ => (Memory<T>)new T[Count])] : [];

    private static Memory<T> At<T>(Memory<T>[] columns, int at, string name) =>
        unchecked((uint)at < (uint)columns.Length) ? columns[at] : throw new ArgumentOutOfRangeException(name, "There is no such column: it does not exist, or the results were made without this part.");
}
