using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Why an indicative budget is what it is: the way from answers to money, read from the values that scoring left.</summary>
public sealed record Explanation
{
    /// <summary>The result that is explained.</summary>
    public IndicativeBudget Budget { get; init; } = new();

    /// <summary>The configuration, for its words.</summary>
    public RasConfiguration Configuration { get; init; } = new();

    /// <summary>Every exclusion and requirement, in the order of the configuration, and what came of it; none where answers have problems.</summary>
    public IReadOnlyList<GateExplanation> Gates { get; init; } = [];

    /// <summary>Every domain with its questions, in the order of the configuration; none where there are no figures.</summary>
    public IReadOnlyList<DomainExplanation> Domains { get; init; } = [];

    /// <summary>Every question, in the order of the configuration.</summary>
    public IReadOnlyList<QuestionExplanation> Questions { get; init; } = [];

    /// <summary>Every step, in the order of the configuration; none where there are no figures.</summary>
    public IReadOnlyList<StepExplanation> Steps { get; init; } = [];

    /// <summary>The lines that count, in the order of the configuration.</summary>
    public IReadOnlyList<LineExplanation> Lines { get; init; } = [];

    /// <summary>The exact sum of the recurring lines, before adjustments and rounding; null where there is no amount.</summary>
    public Rational? ExactSum { get; init; }

    /// <summary>The adjustments that were made to that sum, in order; none where there is no amount.</summary>
    public IReadOnlyList<AdjustmentExplanation> Adjustments { get; init; } = [];

    /// <summary>What is added to a sum below 0 so that it is 0; 0 for any other sum; null where there is no amount.</summary>
    public Rational? LiftedToZero { get; init; }

    /// <summary>What rounding added to the adjusted sum, lifted to 0 where it is below, or took off; less than one increment; null where there is no amount.</summary>
    public Rational? RoundingDifference { get; init; }

    /// <summary>The amount, exactly; null where there is none.</summary>
    public Rational? ExactAmount { get; init; }

    /// <summary>What of the amount belongs to no domain, exactly; null where there is no amount.</summary>
    public Rational? ExactNotLinked { get; init; }

    /// <summary>The way to the amount: recurring lines, adjustments, and what rounding did, which sum to it exactly; none where there is no amount.</summary>
    public IReadOnlyList<WaterfallPart> Waterfall { get; init; } = [];

    /// <summary>The way to what is paid once: its lines, and what rounding did, which sum to it exactly; none where there is no amount or no such line.</summary>
    public IReadOnlyList<WaterfallPart> OneOffWaterfall { get; init; } = [];

    /// <summary>What is paid once, exactly; null where there is no amount.</summary>
    public Rational? ExactOneOff { get; init; }

    /// <summary>What help that is there already took off; null where no answer leaves less than all of a need, or where there are no figures.</summary>
    public SupportExplanation? Support { get; init; }

    /// <summary>The outcomes that questions and domains bear on: the same explanation, grouped by what the law looks at.</summary>
    public IReadOnlyList<OutcomeExplanation> Outcomes { get; init; } = [];

    /// <summary>The program that gave the values; null in an explanation that was not made by an engine.</summary>
    internal RasProgram? Program { get; init; }

    /// <summary>The answers that are explained.</summary>
    internal AnswerSet Answers { get; init; } = AnswerSet.Empty;

    /// <summary>What changed from one result to another: exactly, part by part and domain by domain, and how much of it comes from the answers and how much from the configuration.</summary>
    /// <param name="before">The explanation before, of this answer set or another, by this configuration or another.</param>
    /// <param name="after">The explanation after.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="ArgumentException">One of the two was not made by an engine, so there is nothing to compare it by.</exception>
    public static BudgetChange Between(Explanation before, Explanation after)
    {
        Framework.ThrowIfNull(before);
        Framework.ThrowIfNull(after);
        if (before.Program is null || after.Program is null)
            throw new ArgumentException("An explanation can be compared where an engine has made it: take it from `RasEngine.Explain`.", before.Program is null ? nameof(before) : nameof(after));
        return new ChangeBuilder(before, after).Build();
    }
}

/// <summary>One domain: what its questions come to, and what became of that.</summary>
public sealed record DomainExplanation
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its title; the id where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The multiplier on its combined points.</summary>
    public Rational Weight { get; init; } = 1;

    /// <summary>How it combines points.</summary>
    public Combine Combine { get; init; }

    /// <summary>Its points if no reducer anywhere took anything off, weighted, before bands and cap; null where unknown.</summary>
    public Rational? UnreducedPoints { get; init; }

    /// <summary>Its points after reducers, weighted, before bands and cap; null where unknown.</summary>
    public Rational? ReducedPoints { get; init; }

    /// <summary>What reducers took off, in weighted points before bands and cap; null where unknown.</summary>
    public Rational? TakenOff => UnreducedPoints - ReducedPoints;

    /// <summary>The band that it fell in; null where it has no bands or none gave a value.</summary>
    public Band? Band { get; init; }

    /// <summary>Where its weighted points lie among its bands; null where it has none, or the points are unknown.</summary>
    public BandPlace? Place { get; init; }

    /// <summary>Whether its cap lowered it.</summary>
    public bool IsCapped { get; init; }

    /// <summary>The points that count, exactly; null where unknown.</summary>
    public Rational? ExactPoints { get; init; }

    /// <summary>The points that count, to 10 places; null where unknown.</summary>
    public decimal? Points => ExactPoints?.ToDecimal();

    /// <summary>Its share of the amount, exactly; null where there is no amount.</summary>
    public Rational? ExactShare { get; init; }

    /// <summary>The id of what counted in its place, where only the highest or the lowest of several does and this has no share; null otherwise.</summary>
    public string? CountedWith { get; init; }

    /// <summary>Its share of the amount, to 10 places; null where there is no amount.</summary>
    public decimal? Share => ExactShare?.ToDecimal();

    /// <summary>Ids of the questions and steps that it combines, in order.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Ids of the questions that bear on it without being combined: those that its steps read, and reducers; in the order of the configuration.</summary>
    public IReadOnlyList<string> FedBy { get; init; } = [];

    /// <summary>The way of its points: combined, reduced, weighted, banded and capped, as far as the configuration does so; after the last they are what counts.</summary>
    public IReadOnlyList<DomainStage> Way { get; init; } = [];

    /// <summary>Ids of the questions that reduce it as a whole.</summary>
    public IReadOnlyList<string> ReducedBy { get; init; } = [];
}

/// <summary>One question: the answer that counts, and its points.</summary>
public sealed record QuestionExplanation
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is asked; the id where the configuration does not say.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is asked, and whether an answer counts.</summary>
    public AnswerState State { get; init; }

    /// <summary>The answer that counts; null where there is none.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The answer in the configuration's words, one text for each option chosen; none where there is no answer.</summary>
    public IReadOnlyList<string> AnswerTexts { get; init; } = [];

    /// <summary>What its answer counts before reducers and weight, exactly; 0 where the weight is 0.</summary>
    public Rational BasePoints { get; init; }

    /// <summary>The multiplier on its points.</summary>
    public Rational Weight { get; init; } = 1;

    /// <summary>Its points after reducers and weight, exactly.</summary>
    public Rational ExactPoints { get; init; }

    /// <summary>Its points after reducers and weight, to 10 places.</summary>
    public decimal Points => ExactPoints.ToDecimal();

    /// <summary>What its reducers took off, in points after weight.</summary>
    public Rational TakenOff { get; init; }

    /// <summary>Ids of its reducers.</summary>
    public IReadOnlyList<string> ReducedBy { get; init; } = [];

    /// <summary>The share of a need that its answer leaves to be paid for; null where it reduces nothing.</summary>
    public Rational? Leaves { get; init; }
}

/// <summary>What became of a question.</summary>
public enum AnswerState
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>It was not answered, and the configuration's own answer stands in.</summary>
    Assumed,

    /// <summary>It was asked and not answered, and must be.</summary>
    Missing,

    /// <summary>It was asked and not answered, and need not be.</summary>
    NotAnswered,

    /// <summary>It is not asked of this person.</summary>
    NotAsked,

    /// <summary>An earlier answer must first say whether it is asked.</summary>
    NotAskedYet,
}

/// <summary>One adjustment that was made to the sum of recurring lines.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Reason">Why it is made; null where the configuration does not say.</param>
/// <param name="Before">The exact sum before it.</param>
/// <param name="After">The exact sum after it; the same where it made no difference.</param>
public sealed record AdjustmentExplanation(string Id, string? Title, string? Reason, Rational Before, Rational After);

/// <summary>One line that counts: what it is reckoned from.</summary>
public sealed record LineExplanation
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The id of what is priced, banded or taken; null for an amount that the configuration gives.</summary>
    public string? Of { get; init; }

    /// <summary>How much of it there is; null where unknown or where nothing is referred to.</summary>
    public Rational? Quantity { get; init; }

    /// <summary>Money for each unit, in the period of the line; null where it has no price.</summary>
    public Rational? Price { get; init; }

    /// <summary>What the price is for; null where it has no price.</summary>
    public string? Unit { get; init; }

    /// <summary>The band that it took; null where it has no bands or none gave a value.</summary>
    public Band? Band { get; init; }

    /// <summary>Where what it looks up lies among its bands; null where it has none, or that is unknown.</summary>
    public BandPlace? Place { get; init; }

    /// <summary>The period that its figures are for; null where it is paid once.</summary>
    public Period? Per { get; init; }

    /// <summary>Its amount in its own period, or once, before it is converted and rounded, exactly; null where unknown.</summary>
    public Rational? ExactFigure { get; init; }

    /// <summary>The same in the configuration's period, or once, before it is rounded, exactly; null where unknown.</summary>
    public Rational? ExactConverted { get; init; }

    /// <summary>How it is then rounded; null where it is not.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>Its amount in the configuration's period, or once, exactly; null where unknown.</summary>
    public Rational? ExactAmount { get; init; }

    /// <summary>Its amount in the configuration's period, or once, to 10 places; null where unknown.</summary>
    public decimal? Amount => ExactAmount?.ToDecimal();
}
