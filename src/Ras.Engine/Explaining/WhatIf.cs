using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What the figure would be under each other answer, all else equal; for those who review, never while somebody answers.</summary>
public sealed record WhatIf
{
    /// <summary>The configuration, for its words.</summary>
    public RasConfiguration Configuration { get; init; } = new();

    /// <summary>The status of the answers as they are.</summary>
    public ScoreStatus Status { get; init; }

    /// <summary>The amount of the answers as they are, in the configuration's period; null where there is none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What is paid once under the answers as they are; null where there is no amount.</summary>
    public decimal? OneOff { get; init; }

    /// <summary>Every question that is asked, in the order of the configuration; none where the answers have problems.</summary>
    public IReadOnlyList<QuestionWhatIf> Questions { get; init; } = [];

    /// <summary>The single answers that would lead to another status.</summary>
    public IEnumerable<OtherAnswer> ToAnotherStatus() => Questions.SelectMany(q => q.Answers).Where(a => a.Status != Status);

    /// <summary>The single answers that would lead to the next band above of a table: of a domain, a step or a line.</summary>
    public IEnumerable<OtherAnswer> ToNextBand() => Questions.SelectMany(q => q.Answers).Where(a => a.Bands.Any(b => b.IsNext));
}

/// <summary>One question, and what each other answer to it would do.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is asked; the id where the configuration does not say.</param>
/// <param name="Answers">Each other answer; of a question for several options each change of one, of a number with more than 250 answers those nearest, at the ends, and nearest to where a table takes another band.</param>
/// <param name="IsComplete">Whether every other answer is there.</param>
public sealed record QuestionWhatIf(string Id, string Text, IReadOnlyList<OtherAnswer> Answers, bool IsComplete);

/// <summary>Another answer, and what would come of it.</summary>
public sealed record OtherAnswer
{
    /// <summary>The id of the question.</summary>
    public string QuestionId { get; init; } = "";

    /// <summary>The answer; null for none, where none is needed.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The status that there would be.</summary>
    public ScoreStatus Status { get; init; }

    /// <summary>The amount that there would be, in the configuration's period; null where there would be none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>By how much it would rise; below 0 where it would fall; null where one of the two amounts is none.</summary>
    public decimal? Difference { get; init; }

    /// <summary>What would be paid once; null where there would be no amount.</summary>
    public decimal? OneOff { get; init; }

    /// <summary>By how much that would rise; below 0 where it would fall; null where one of the two is none.</summary>
    public decimal? OneOffDifference { get; init; }

    /// <summary>The total points that there would be; null where unknown or where there would be no figures.</summary>
    public decimal? Points { get; init; }

    /// <summary>Tables of bands of which it would take another; none under a status without figures.</summary>
    public IReadOnlyList<BandChange> Bands { get; init; } = [];
}

/// <summary>A table of which another band would be taken.</summary>
/// <param name="Id">The id of the domain, step or line that has the table.</param>
/// <param name="Before">The band taken now; null where none is.</param>
/// <param name="After">The band taken then; null where none would be.</param>
/// <param name="IsNext">Whether it is the next band above the value that is looked up now.</param>
public sealed record BandChange(string Id, Band? Before, Band? After, bool IsNext);
