namespace Ras.Engine;

/// <summary>A person or panel that must look at a result, and why.</summary>
public sealed record Referral : ConfigurationPart
{
    /// <summary>The id, unique in its list.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it holds; it is made only when this is true, not when it is unknown. <c>budget</c>, the rounded amount, is a reference here.</summary>
    public Condition When { get; init; } = new AnswerCondition();

    /// <summary>Who must look at the result.</summary>
    public string ReferTo { get; init; } = "";

    /// <summary>Why, for people.</summary>
    public string? Reason { get; init; }
}

/// <summary>How far a costed plan may differ from the indicative budget before somebody must look at it.</summary>
public sealed record PlanTolerance : ConfigurationPart
{
    /// <summary>A plan that costs this much more, in percent of the budget, or more, is outside; from 0; no limit where left out.</summary>
    public Number? OverPercent { get; init; }

    /// <summary>A plan that costs this much less, in percent of the budget, or more, is outside; from 0; no limit where left out.</summary>
    public Number? UnderPercent { get; init; }

    /// <summary>Who must look at a plan that is outside.</summary>
    public string? ReferTo { get; init; }
}

/// <summary>What holds for an existing package above the indicative budget.</summary>
public sealed record Transition : ConfigurationPart
{
    /// <summary>For how many calendar months it goes on unchanged; a whole number from 0 to 1200.</summary>
    public Number NoticeMonths { get; init; }
}

/// <summary>When a person's plan is looked at again.</summary>
public sealed record PersonReview : ConfigurationPart
{
    /// <summary>After how many weeks first; a whole number from 1 to 1200; no first review of its own where left out.</summary>
    public Number? FirstAfterWeeks { get; init; }

    /// <summary>How many calendar months lie between reviews; a whole number from 1 to 1200.</summary>
    public Number? EveryMonths { get; init; }
}

/// <summary>When the configuration itself is looked at again.</summary>
public sealed record ConfigurationReview : ConfigurationPart
{
    /// <summary>How many calendar months lie between reviews; a whole number from 1 to 1200.</summary>
    public Number? EveryMonths { get; init; }

    /// <summary>How many calendar months lie between looks at how budgets compare with plans; a whole number from 1 to 1200.</summary>
    public Number? MonitorEveryMonths { get; init; }
}

/// <summary>The version that a configuration corrects, over the same dates.</summary>
public sealed record Replacement : ConfigurationPart
{
    /// <summary>The version that is corrected.</summary>
    public string Version { get; init; } = "";

    /// <summary>Why, for people.</summary>
    public string? Reason { get; init; }
}
