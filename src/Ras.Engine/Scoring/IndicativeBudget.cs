using System.Collections.Generic;
using System.Globalization;

namespace Ras.Engine;

/// <summary>What came of scoring one answer set: a status with reasons, and the indicative budget where there is one. People decide the personal budget.</summary>
/// <remarks>
/// Figures that a status does not give are null or empty (see <see cref="ScoreStatus"/>). Money is in the
/// configuration's currency; decimals are exact to 10 places.
/// </remarks>
public sealed record IndicativeBudget
{
    /// <summary>What came of it.</summary>
    public ScoreStatus Status { get; init; }

    /// <summary>The figures; null where there is no amount.</summary>
    public BudgetFigures? Figures { get; init; }

    /// <summary>The indicative budget for the configuration's period; null where there is none.</summary>
    public decimal? Amount => Figures?.Amount;

    /// <summary>The total points, so far where answers are missing; null where unknown.</summary>
    public decimal? Points { get; init; }

    /// <summary>Every domain, in the order of the configuration; none where there are no figures.</summary>
    public IReadOnlyList<DomainResult> Domains { get; init; } = [];

    /// <summary>The lines that count, in the order of the configuration.</summary>
    public IReadOnlyList<LineResult> Lines { get; init; } = [];

    /// <summary>The adjustments that were made, in order; none where there is no amount.</summary>
    public IReadOnlyList<AdjustmentResult> Adjustments { get; init; } = [];

    /// <summary>Who must look at the result, in the order of the configuration; under every status but <see cref="ScoreStatus.InvalidAnswers"/>.</summary>
    public IReadOnlyList<ReferralResult> Referrals { get; init; } = [];

    /// <summary>Why there is no budget: exclusions that hold, requirements not met, or what gives no figure.</summary>
    public IReadOnlyList<ReasonResult> Reasons { get; init; } = [];

    /// <summary>Questions that must be answered and are not.</summary>
    public IReadOnlyList<MissingResult> Missing { get; init; } = [];

    /// <summary>What is wrong with the answers.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What is worth knowing about the answers and changes no figure.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The configuration that gave this result.</summary>
    public ConfigurationResult Configuration { get; init; } = new("", "", 1, "");

    /// <summary>The fingerprint of the answers and the day of the assessment, as <c>sha256:</c> and 64 digits. Not to be logged: few answers can be guessed from it.</summary>
    public string AnswersHash { get; init; } = "";

    /// <summary>The version of the engine.</summary>
    public string Engine { get; init; } = "";

    /// <summary>The status and the amount, and nothing that should not be logged.</summary>
    public override string ToString() => Amount is { } amount ? string.Format(CultureInfo.InvariantCulture, "{0} {1}", Status, amount) : Status.ToString();
}

/// <summary>The money of an indicative budget.</summary>
public sealed record BudgetFigures
{
    /// <summary>The rounded budget for the configuration's period, in its currency.</summary>
    public decimal Amount { get; init; }

    /// <summary>The configuration's period.</summary>
    public Period Period { get; init; }

    /// <summary>The currency as three letters (ISO 4217).</summary>
    public string Currency { get; init; } = "GBP";

    /// <summary>The amount for a week, converted and rounded to 0.01.</summary>
    public decimal PerWeek { get; init; }

    /// <summary>The amount for four weeks, converted and rounded to 0.01.</summary>
    public decimal PerFourWeeks { get; init; }

    /// <summary>The amount for a year, converted and rounded to 0.01.</summary>
    public decimal PerYear { get; init; }

    /// <summary>The rounded sum of lines that are paid once.</summary>
    public decimal OneOff { get; init; }

    /// <summary>The part of the amount that belongs to no domain.</summary>
    public decimal NotLinked { get; init; }

    /// <summary>The exact sums of the recurring lines that count, by who pays; null where the configuration names nobody.</summary>
    public IReadOnlyList<StreamResult>? Streams { get; init; }
}

/// <summary>What one payer pays.</summary>
/// <param name="FundingStream">Who pays.</param>
/// <param name="Amount">The exact sum of the recurring lines, in the configuration's period.</param>
public sealed record StreamResult(string FundingStream, decimal Amount);

/// <summary>One domain.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; the id where it has none.</param>
/// <param name="Points">Its points; null where unknown.</param>
/// <param name="Share">Its share of the amount; null where there is no amount.</param>
public sealed record DomainResult(string Id, string Title, decimal? Points, decimal? Share);

/// <summary>One line.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Amount">Its exact amount in the configuration's period, or once; null where unknown.</param>
/// <param name="FundingStream">Who pays; null where the configuration does not say.</param>
/// <param name="OneOff">Whether it is paid once.</param>
public sealed record LineResult(string Id, string? Title, decimal? Amount, string? FundingStream, bool OneOff);

/// <summary>One adjustment that was made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Reason">Why it is made; null where the configuration does not say.</param>
/// <param name="Before">The exact sum before it, in the configuration's period.</param>
/// <param name="After">The exact sum after it; the same where it made no difference.</param>
public sealed record AdjustmentResult(string Id, string? Title, string? Reason, decimal Before, decimal After);

/// <summary>One person or panel that must look at the result.</summary>
/// <param name="Id">The referral's id.</param>
/// <param name="ReferTo">Who must look at it.</param>
/// <param name="Reason">Why; null where the configuration does not say.</param>
public sealed record ReferralResult(string Id, string ReferTo, string? Reason);

/// <summary>One reason why there is no budget.</summary>
/// <param name="Id">The id of the exclusion, requirement, domain, step or line.</param>
/// <param name="Kind">What bears the id.</param>
/// <param name="Text">The configuration's own words; null where it has none.</param>
/// <param name="Value">For a table without a figure, the value that was looked up in it; else null.</param>
public sealed record ReasonResult(string Id, ReasonKind Kind, string? Text, decimal? Value);

/// <summary>What a reason is about.</summary>
public enum ReasonKind
{
    /// <summary>An exclusion that holds.</summary>
    Exclusion,

    /// <summary>A requirement that is not met.</summary>
    Eligibility,

    /// <summary>A domain whose bands give nothing.</summary>
    Domain,

    /// <summary>A step whose table gives nothing.</summary>
    Step,

    /// <summary>A line whose bands give nothing.</summary>
    Line,
}

/// <summary>A question that must be answered and is not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is asked; the id where the configuration does not say.</param>
public sealed record MissingResult(string Id, string Text);

/// <summary>Which configuration gave a result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="FormatVersion">The version of its format.</param>
/// <param name="Hash">Its fingerprint, as <c>sha256:</c> and 64 digits.</param>
public sealed record ConfigurationResult(string Id, string Version, int FormatVersion, string Hash);
