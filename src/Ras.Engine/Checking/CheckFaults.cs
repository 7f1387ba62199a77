using System.Globalization;

namespace Ras.Engine;

/// <summary>What proofs tell an author, each with what to do about it. A subject is what a sentence calls a thing, such as <c>domain `washing`</c>.</summary>
internal static class CheckFaults
{
    public static Fault BetweenBands(string subject, Rational value, Rational end, string next) => new(
        DiagnosticCodes.ValueBetweenBands,
        $"{Begin(subject)} can come to {value}, which lies after the band up to {end} and before the one {next}, so that there is no figure.",
        "Take the `to` of the band out, so that it reaches to the next, or let the next begin `above` where it ends.");

    public static Fault OutsideTable(string subject, Rational value, string where) => new(
        DiagnosticCodes.ValueOutsideTable,
        $"{Begin(subject)} can come to {value}, which lies {where}, so that there is no figure.",
        "Where people are to decide there, let a referral say who does; else let the table go on.");

    public static Fault BandNeverTaken(string subject, int band, string edge, string? label, string range) => new(
        DiagnosticCodes.BandNeverTaken,
        $"No answers lead to the {Nth(band + 1)} band of {subject}, {edge}{(label is null ? "" : $" (`{ReadingFaults.Shown(label)}`)")}: what it is asked about comes to {range}.",
        "Set its edges to what can be reached, or take it out.");

    public static Fault BandsOverlap(string subject, int band, Rational end, string edge, Rational start) => new(
        DiagnosticCodes.BandsOverlap,
        $"The {Nth(band + 1)} band of {subject} goes up `to` {end}, and the next begins `{edge}` {start}: {(end == start ? $"{end} itself" : "what lies in both")} belongs to the next.",
        "Take the `to` out, so that the band reaches to the next, or let it end before.");

    public static Fault WayNeverTaken(string subject, string way) => new(
        DiagnosticCodes.WayNeverTaken,
        $"No answers lead to {way} of {subject}.",
        "Look whether one before it takes all that would fit, and whether its conditions can hold together; else take it out.");

    public static Fault NoWayFits(string subject, string ways) => new(
        DiagnosticCodes.NoWayFits,
        $"Some answers fit no {ways} of {subject}, and it has no `otherwise`, so that there it has no value.",
        "Where people are to decide there, let a referral say who does; else add the missing ones, or an `otherwise`.");

    public static Fault NeverAsked(string question) => new(
        DiagnosticCodes.NeverAsked, $"Question `{question}` is never asked: no answers to earlier questions make its `askWhen` true.", "Mend its `askWhen`, or take the question out.");

    public static Fault NeverExcludes(string id) => new(
        DiagnosticCodes.NeverExcludes, $"The exclusion `{id}` never holds.", "Mend its `when`, or take it out.");

    public static Fault NeverRefers(string id) => new(
        DiagnosticCodes.NeverRefers, $"The referral `{id}` is never made.", "Mend its `when`, or take it out.");

    public static Fault AlwaysMet(string id) => new(
        DiagnosticCodes.RequirementAlwaysMet, $"The requirement `{id}` is met whatever the answers, so it turns nobody away.", "Mend what it requires, or take it out.");

    public static Fault NeverMet(string id) => new(
        DiagnosticCodes.RequirementNeverMet, $"The requirement `{id}` is met by no answers, so nobody gets a figure.", "Mend what it requires.");

    public static Fault NeverAFigure() => new(
        DiagnosticCodes.NeverAFigure, "No answers lead to a figure.", "Look at the exclusions, the requirements, and the tables that the lines of the budget read.");

    public static Fault LineNeverCounts(string subject) => new(
        DiagnosticCodes.LineNeverCounts, $"{Begin(subject)} never counts.", "Mend its `when`, or take it out.");

    public static Fault NeverBinds(string what, string subject, string reach) => new(
        DiagnosticCodes.NeverBinds, $"The {what} of {subject} changes nothing, whatever the answers: {reach}.", "Set it to what can be reached, or take it out.");

    public static Fault AdjustmentNeverBinds(string subject, string reach) => new(
        DiagnosticCodes.NeverBinds, $"{Begin(subject)} changes nothing, whatever the answers: {reach}.", "Set it to what can be reached, mend its `when`, or take it out.");

    public static Fault AlwaysBinds(string what, string subject, Rational limit) => new(
        DiagnosticCodes.AlwaysBinds, $"The {what} of {subject} takes the place of every value that reaches it, so that only {limit} ever counts.", "Set it to what values lie on both sides of, or write the number itself.");

    public static Fault AdjustmentAlwaysBinds(string subject, Rational limit) => new(
        DiagnosticCodes.AlwaysBinds, $"{Begin(subject)} takes the place of every sum that it is made on, so that only {limit} ever counts.", "Set it to what sums lie on both sides of, or write an amount.");

    public static Fault Falls(string question, string from, string to, string before, string after) => new(
        DiagnosticCodes.Falls,
        $"More need can lower the figure: from {from} to {to} of question `{question}`, all else equal, it falls from {before} to {after}.",
        "Look at its points and at what depends on it; where its options do not stand from least to most need, write `\"order\": \"none\"`.");

    public static Fault Loses(string question, string from, string to, string before) => new(
        DiagnosticCodes.LosesBudget,
        $"More need can end a budget: from {from} to {to} of question `{question}`, all else equal, {before} becomes no figure, because a requirement is no longer met.",
        "Look at the requirement; where the options do not stand from least to most need, write `\"order\": \"none\"`.");

    public static Fault NoInfluence(string question) => new(
        DiagnosticCodes.NoInfluence,
        $"Question `{question}` makes no difference to anything: no figure, exclusion, requirement or referral hangs on its answer.",
        "Only collect what informs the budget: use it or take it out.");

    public static Fault CharacteristicEffect(string question, string characteristic, string effect) => new(
        DiagnosticCodes.CharacteristicEffect,
        $"Question `{question}` asks about `{ReadingFaults.Shown(characteristic)}`, and by itself changes the figure: {effect}.",
        "Make sure that its `source` says why this is lawful (Equality Act 2010).");

    public static Fault EligibilityReadsReduced(string requirement, string? shown) => new(
        DiagnosticCodes.EligibilityReadsReduced,
        $"The requirement `{requirement}` reads points from which help that is there already has been taken off{shown}.",
        "Take the assessor's finding as an answer: in England eligibility takes no account of what carers do (Care Act 2014 s.13, SI 2015/313).");

    public static Fault NothingForEligible(string figure) => new(
        DiagnosticCodes.NothingForEligible,
        $"Somebody who meets every requirement can get {figure}, and nobody is told.",
        "Add a referral for a `budget` of 0, so that somebody looks at the answers with the person.");

    public static Fault SumBelowZero(Rational sum) => new(
        DiagnosticCodes.SumBelowZero,
        $"The sum can fall below 0, to {Amount(sum)}, and then counts as 0.",
        "Look at what is negative: points, amounts, or an adjustment that takes off.");

    public static Fault MinimumWithoutNeed(string subject, string figure) => new(
        DiagnosticCodes.MinimumWithoutNeed,
        $"{Begin(subject)} gives {figure} to somebody without any points.",
        "Add a `when`, such as `{ \"of\": \"total\", \"above\": 0 }`.");

    public static Fault ReductionWithoutReason(string what, string subject, string property) => new(
        DiagnosticCodes.ReductionWithoutReason,
        $"The {what} of {subject} can lower a budget and does not say why.",
        $"Add `{property}`: people read it beside the amount before and after.");

    public static Fault CarersNeedOne(string requirement, int outcomes) => new(
        DiagnosticCodes.CarersNeedOne,
        $"The requirement `{requirement}` asks for {outcomes.ToString(CultureInfo.InvariantCulture)} outcomes that a carer cannot achieve.",
        "Ask for any one of them: that is enough in England (SI 2015/313 reg 3(2)).");

    public static Fault ShareWithoutDomain(string part, string whole) => new(
        DiagnosticCodes.ShareWithoutDomain,
        $"Most of a budget can belong to no domain: {part} of {whole}.",
        "Give the lines or steps that it comes from a `domain`, so that people see what need it is for.");

    /// <summary>Money as messages show it; of a fraction as much as ten places hold.</summary>
    public static string Amount(Rational amount) => amount.ToDecimal().ToString("#,##0.00########", CultureInfo.InvariantCulture);

    /// <summary>A subject as a sentence begins with it.</summary>
    public static string Begin(string subject) => char.ToUpperInvariant(subject[0]) + subject.Substring(1);

    public static string Nth(int place) => place.ToString(CultureInfo.InvariantCulture) + ((place % 100) is >= 11 and <= 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
