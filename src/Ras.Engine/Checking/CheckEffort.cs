namespace Ras.Engine;

/// <summary>How much work a check may do.</summary>
public sealed record CheckEffort
{
    /// <summary>Where there are at most so many complete answer sets, all are gone through, and nothing stays undecided; 1,000,000 unless told, and no more; fewer where a configuration has so many values, tables and conditions that going through all would take long. With 0 every claim is left to proof and search, which is quicker and may leave some undecided.</summary>
    public int MostAnswerSets { get; init; } = AnswerTree.MostSets;

    /// <summary>How much work may be done beyond going through all answers, in percent of what takes some seconds; 100 unless told, from 0 on. Less is quicker and leaves more undecided; what is decided is as sure.</summary>
    public int EffortPercent { get; init; } = 100;
}
