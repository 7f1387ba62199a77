namespace Ras.Engine;

/// <summary>One council's RAS in one version, exactly as written: plain immutable data, equal by content.</summary>
public sealed record RasConfiguration : ConfigurationPart
{
    /// <summary>The JSON Schema that the document names for editors; it decides nothing and is no part of the hash.</summary>
    public string? Schema { get; init; }

    /// <summary>The version of the format; 1.</summary>
    public int FormatVersion { get; init; } = 1;

    /// <summary>The id, the same in every version.</summary>
    public string Id { get; init; } = "";

    /// <summary>The version, such as <c>2026.1</c>.</summary>
    public string Version { get; init; } = "";

    /// <summary>The title that people see.</summary>
    public string Title { get; init; } = "";

    /// <summary>The council or other body that answers for it.</summary>
    public string? Authority { get; init; }

    /// <summary>What it is for, in a few sentences.</summary>
    public string? Description { get; init; }

    /// <summary><c>england</c>, <c>wales</c>, <c>scotland</c>, <c>northernIreland</c> or other text: words and checks follow it.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Whom texts address; an adult where left out.</summary>
    public About? About { get; init; }

    /// <summary>The first day on which it counts; open where left out.</summary>
    public CalendarDate? EffectiveFrom { get; init; }

    /// <summary>The last day on which it counts; open where left out.</summary>
    public CalendarDate? EffectiveTo { get; init; }

    /// <summary>The version that this one corrects over the same dates; none where left out.</summary>
    public Replacement? Replaces { get; init; }

    /// <summary>The currency as three letters (ISO 4217); GBP where left out.</summary>
    public string? Currency { get; init; }

    internal string CurrencyOrDefault => Currency ?? "GBP";

    /// <summary>The period that the budget is for.</summary>
    public Period Period { get; init; }

    /// <summary>How many weeks a year has when amounts are converted; above 0; 52 where left out.</summary>
    public Number? WeeksPerYear { get; init; }

    /// <summary>Whom to ask, and how to challenge a figure.</summary>
    public string? IfYouDisagree { get; init; }

    /// <summary>The figures that change each year, in one place.</summary>
    public ValueList<Parameter>? Parameters { get; init; }

    /// <summary>Outcomes beside those that are always known (<see cref="Outcome.BuiltIn"/>).</summary>
    public ValueList<Outcome>? Outcomes { get; init; }

    /// <summary>Options that several questions share.</summary>
    public ValueList<Scale>? Scales { get; init; }

    /// <summary>What is asked, in order.</summary>
    public ValueList<Question> Questions { get; init; } = [];

    /// <summary>The areas of need, in order.</summary>
    public ValueList<NeedDomain>? Domains { get; init; }

    /// <summary>Named values computed from others.</summary>
    public ValueList<Step>? Steps { get; init; }

    /// <summary>Reasons why this RAS gives no figure.</summary>
    public ValueList<Exclusion>? Exclusions { get; init; }

    /// <summary>What must be true for a budget.</summary>
    public ValueList<EligibilityRequirement>? Eligibility { get; init; }

    /// <summary>How points become money.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>Who must look at a result, and when.</summary>
    public ValueList<Referral>? Referrals { get; init; }

    /// <summary>Costs that this RAS leaves out.</summary>
    public ValueList<NotCovered>? NotCovered { get; init; }

    /// <summary>How far a costed plan may differ from the indicative budget; nothing is said where left out.</summary>
    public PlanTolerance? PlanTolerance { get; init; }

    /// <summary>What holds for an existing package above the indicative budget; nothing is said where left out.</summary>
    public Transition? Transition { get; init; }

    /// <summary>When a person's plan is looked at again; nothing is said where left out.</summary>
    public PersonReview? PersonReview { get; init; }

    /// <summary>When the configuration itself is looked at again; nothing is said where left out.</summary>
    public ConfigurationReview? ConfigurationReview { get; init; }

    /// <summary>Where figures and rules come from.</summary>
    public ValueList<Source>? Sources { get; init; }
}

/// <summary>Whom the texts of a configuration address.</summary>
public enum About
{
    /// <summary>An adult with needs.</summary>
    Adult,

    /// <summary>A carer of an adult.</summary>
    Carer,

    /// <summary>A child, through the parent.</summary>
    Child,
}

/// <summary>A span of time that money is for.</summary>
public enum Period
{
    /// <summary>One week.</summary>
    Week,

    /// <summary>Four weeks.</summary>
    FourWeeks,

    /// <summary>A twelfth of a year.</summary>
    Month,

    /// <summary>A year, of as many weeks as the configuration says.</summary>
    Year,
}
