using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What changed from one result to another, and how much of it comes from the answers and how much from the configuration.</summary>
/// <remarks>
/// The effect of the answers is that of the new answers under the old configuration; the effect of the configuration is what
/// the new one then changes. The two sum to the whole difference, exactly.
/// </remarks>
public sealed record BudgetChange
{
    /// <summary>The result before.</summary>
    public Explanation Before { get; init; } = new();

    /// <summary>The result after.</summary>
    public Explanation After { get; init; } = new();

    /// <summary>The amount, in the period of both; null where the periods or the currencies differ.</summary>
    public PartChange? Amount { get; init; }

    /// <summary>What is paid once; null where the currencies or the periods differ.</summary>
    public PartChange? OneOff { get; init; }

    /// <summary>Why the effects of answers and of the configuration cannot be told apart; null where they can.</summary>
    public ChangeObstacle? NotApart { get; init; }

    /// <summary>Questions whose answers differ, also those that only one configuration asks.</summary>
    public IReadOnlyList<AnswerChange> Answers { get; init; } = [];

    /// <summary>The share of every domain of either, and last what belongs to none, under the id <c>total</c>; they sum to the amount.</summary>
    public IReadOnlyList<PartChange> Domains { get; init; } = [];

    /// <summary>The parts of either waterfall: lines, adjustments and what rounding did; they sum to the amount.</summary>
    public IReadOnlyList<PartChange> Parts { get; init; } = [];

    /// <summary>The parts of what is paid once, before or after; they sum to it.</summary>
    public IReadOnlyList<PartChange> OneOffParts { get; init; } = [];

    /// <summary>Whether both came of one configuration, so that answers alone make the difference.</summary>
    public bool IsOneConfiguration => Before.Budget.Configuration == After.Budget.Configuration;
}

/// <summary>Why the effects of the answers and of the configuration cannot be told apart.</summary>
public enum ChangeObstacle
{
    /// <summary>The two are for different periods or in different currencies.</summary>
    DifferentMoney,

    /// <summary>There was no amount before.</summary>
    NoAmountBefore,

    /// <summary>There is no amount after.</summary>
    NoAmountAfter,

    /// <summary>The new answers, as far as the old configuration knows them, have no amount under it.</summary>
    NoAmountBetween,
}

/// <summary>One figure before and after.</summary>
/// <param name="Id">The id of the domain, line or adjustment; <c>total</c> for the amount, for what is paid once and for what belongs to no domain; empty for rounding and for what a sum below 0 lacks.</param>
/// <param name="Title">Its title; the id where it has none.</param>
/// <param name="Before">The figure before, exactly; 0 where it was not there; null where there was no amount.</param>
/// <param name="After">The figure after, exactly; 0 where it is not there; null where there is no amount.</param>
/// <param name="ByAnswers">What the answers changed, exactly; null where it cannot be told apart.</param>
/// <param name="ByConfiguration">What the configuration changed, exactly; null where it cannot be told apart.</param>
/// <param name="Kind">What part of a waterfall it is; null for domains and for wholes.</param>
public sealed record PartChange(string Id, string Title, Rational? Before, Rational? After, Rational? ByAnswers, Rational? ByConfiguration, WaterfallKind? Kind = null)
{
    /// <summary>The whole difference, exactly; null where one of the two is none.</summary>
    public Rational? Difference => After - Before;
}

/// <summary>One question that is answered differently.</summary>
/// <param name="QuestionId">Its id.</param>
/// <param name="Text">What is asked, as the later configuration says it.</param>
/// <param name="Before">The answer that counted before; null for none.</param>
/// <param name="After">The answer that counts after; null for none.</param>
public sealed record AnswerChange(string QuestionId, string Text, Answer? Before, Answer? After);
