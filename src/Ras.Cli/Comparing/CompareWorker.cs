using System.Collections.Generic;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary>What one thread needs to score blocks of cases by two engines and to add up what comes of them.</summary>
internal sealed class CompareWorker(CompareTask task, CaseReader before, CaseReader after, CaseFacts facts, int file)
{
    /// <summary>The most groups of a column; beyond that it holds something else, such as references.</summary>
    private const int MostGroups = 1000;

    private readonly ColumnScoring _scoringBefore = new(before.Engine);
    private readonly ColumnScoring _scoringAfter = new(after.Engine);
    private readonly ParsedCases _casesBefore = before.CreateCases();
    private readonly ParsedCases _casesAfter = after.CreateCases();
    private readonly ScoredCases _before = new();
    private readonly ScoredCases _after = new();
    private readonly AmountText _amountsBefore = new(before.Engine.Configuration);
    private readonly AmountText _amountsAfter = new(after.Engine.Configuration);

    public PortfolioComparison Sums { get; } = task.Begin();

    public LargestChanges Largest { get; } = new(task.Largest);

    /// <summary>Every case by its row, where the task keeps them; in the order in which this thread met them.</summary>
    public List<(long Row, ImpactCase Case)> Cases { get; } = [];

    /// <summary>How many cases have something for a package that is no amount.</summary>
    public long BrokenPackages { get; private set; }

    public void Work(RowBlock block)
    {
        before.Parse(block, _casesBefore);
        after.Parse(block, _casesAfter);
        _scoringBefore.Score(_casesBefore, _before);
        _scoringAfter.Score(_casesAfter, _after);
        for (var row = 0; row < block.Rows.Count; row++)
        {
            facts.Read(block[block.Rows[row]], !block.Rows[row].IsBroken);
            BrokenPackages += facts.HasBrokenPackage ? 1 : 0;
            Sums.Add(_before[row], _after[row], facts.Groups, facts.Package);
            if (task.KeepsCases)
                Cases.Add((block.Rows[row].Number, new() { Before = _before[row], After = _after[row], Points = _before.PointsOf(row), Package = facts.Package, Groups = [.. facts.Groups] }));
            if (task.Largest > 0 && _before.StatusOf(row) == ScoreStatus.Indicative && _after.StatusOf(row) == ScoreStatus.Indicative)
                Keep(block.Rows[row].Number, _amountsBefore.ToMoney(_before.AmountsInIncrements[row]), _amountsAfter.ToMoney(_after.AmountsInIncrements[row]));
        }

        for (var column = 0; column < task.GroupColumns.Count; column++)
        {
            if (Sums.CountGroups(column) > MostGroups)
                throw HaltException.Call($"Column `{task.GroupColumns[column]}` has more than {MostGroups} different values, so it is no column of groups.");
        }
    }

    private void Keep(long number, decimal was, decimal becomes)
    {
        if (Largest.MayTake(becomes - was))
            Largest.Add(new LargeChange(facts.Reference, file, number, was, becomes));
    }
}
