using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>What reducers took off: help that is there already, such as family's, and a shared household.</summary>
/// <param name="AmountWithout">The amount if no reducer took anything off, in the configuration's period; null where there would be none.</param>
/// <param name="TakenOff">What reducers took off the amount; null where one of the two amounts is none; below 0 where they add to it, as points below 0 do.</param>
/// <param name="PointsTakenOff">What reducers took off the total points; null where one of the two is unknown.</param>
/// <param name="Reducers">Each reducer whose answer leaves less than all, by itself. They need not add up to the whole, since one can make another matter less.</param>
/// <param name="OneOffWithout">What would be paid once if no reducer took anything off; null where there would be no amount.</param>
/// <param name="OneOffTakenOff">What reducers took off what is paid once; null where one of the two is none.</param>
public sealed record SupportExplanation(
    decimal? AmountWithout, decimal? TakenOff, decimal? PointsTakenOff, IReadOnlyList<ReducerExplanation> Reducers, decimal? OneOffWithout = null, decimal? OneOffTakenOff = null);

/// <summary>What one reducer takes off.</summary>
/// <param name="QuestionId">The id of the question that says what is left.</param>
/// <param name="Text">What is asked; the id where the configuration does not say.</param>
/// <param name="Leaves">The share of the need that its answer leaves to be paid for; below 1.</param>
/// <param name="TakenOffAlone">How much higher the amount would be if this one took nothing off and all others what they do; null where one of the two amounts is none.</param>
public sealed record ReducerExplanation(string QuestionId, string Text, Rational Leaves, decimal? TakenOffAlone);
