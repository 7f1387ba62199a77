using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>The line of a budget that is fitted, and an engine that tells what it is counted in.</summary>
/// <remarks>
/// What a line prices may be points, hours or anything else, perhaps reduced and capped. Rather than compute it a second way, the
/// configuration is compiled with a price of 1 on that line: the amount of the line then is what it prices, exactly.
/// </remarks>
internal sealed class FittedLine
{
    private const string ShortForm = "budget";

    // Why: `budget` is reserved, and no line that is written out may bear it.
    private const string WrittenOut = "for-needs";

    private FittedLine(RasConfiguration configuration, BudgetLine line, RasEngine probe) => (Configuration, Line, Probe) = (configuration, line, probe);

    public RasConfiguration Configuration { get; }

    /// <summary>The line; a short form of a budget is written out as one.</summary>
    public BudgetLine Line { get; }

    /// <summary>The configuration with a price of 1 on the line.</summary>
    public RasEngine Probe { get; }

    /// <summary>The line with an id, or the only one that may be meant; null, and what is wrong, where there is none or there are several.</summary>
    public static FittedLine? Find(RasEngine engine, string? id, out Diagnostic? fault)
    {
        fault = null;
        var lines = LinesOf(engine.Configuration.Budget);
        var fitting = lines.Where(l => (l.Price is not null || l.Bands is not null) && l.OneOff != true).ToArray();
        var onTotal = fitting.Where(l => l.Of is null or "total").ToArray();
        var line = id is not null ? fitting.FirstOrDefault(l => l.Id == id) : onTotal.Length > 0 ? onTotal[0] : fitting.Length == 1 ? fitting[0] : null;
        if (line is null)
        {
            var names = string.Join(", ", fitting.Select(l => $"`{l.Id}`"));
            fault = CalibrationFaults.NoLine(
                id is not null ? $"There is no recurring line `{id}` with a price or bands." : fitting.Length == 0 ? "The budget has no recurring line with a price or bands." : "Several lines have a price or bands, and none is on the total.",
                names.Length == 0 ? "Give the budget a line with a price." : $"Name one of {names}.");
            return null;
        }

        var probe = new BudgetLine { Id = line.Id, When = line.When, Of = line.Of, Price = 1, Domain = line.Domain };
        return new(engine.Configuration, line, RasEngine.Compile(Replaced(engine.Configuration, line.Id, [probe])));
    }

    /// <summary>A configuration with other lines in the place of one. A short form stays short where one line of its kind takes its place.</summary>
    public static RasConfiguration Replaced(RasConfiguration configuration, string id, IEnumerable<BudgetLine> lines)
    {
        var all = LinesOf(configuration.Budget).SelectMany(l => l.Id == id ? lines : [l]).ToArray();
        var budget = all is [{ Id: ShortForm, Amount: null } one]
            ? configuration.Budget with { PointPrice = one.Price, Bands = one.Bands }
            : configuration.Budget with { PointPrice = null, Bands = null, Lines = ValueList.From(all.Select(l => l.Id == ShortForm ? l with { Id = WrittenOut } : l)) };
        return configuration with { Budget = budget };
    }

    /// <summary>The lines of a budget, a short form written out under the name that results give its line.</summary>
    private static IReadOnlyList<BudgetLine> LinesOf(Budget budget) =>
        budget.Lines ?? (IReadOnlyList<BudgetLine>)[new BudgetLine { Id = ShortForm, Price = budget.PointPrice, Bands = budget.Bands }];

    /// <summary>What the line prices for one person who has a figure by the probe, and what the other recurring lines come to.</summary>
    public (double Points, double Others, bool Counts) Measure(IndicativeBudget probed)
    {
        var counted = probed.Lines.FirstOrDefault(l => l.Id == Line.Id);
        return ((double)(counted?.Amount ?? 0), (double)probed.Lines.Where(l => l.Id != Line.Id && !l.OneOff).Sum(l => l.Amount ?? 0), counted is not null);
    }

    /// <summary>How many of the configuration's periods the line's own period is: what a price is multiplied by.</summary>
    public Rational PeriodsOfLine => Periods.Weeks(Configuration, Configuration.Period) / Periods.Weeks(Configuration, Line.Per ?? Configuration.Period);
}
