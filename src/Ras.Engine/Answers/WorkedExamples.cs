using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The worked examples that travel with a configuration: answers, and what must come of them.</summary>
public sealed record WorkedExamples
{
    /// <summary>The id of the configuration that they are for.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>The cases, in order.</summary>
    public ValueList<WorkedCase> Cases { get; init; } = [];
}

/// <summary>One worked example.</summary>
public sealed record WorkedCase
{
    /// <summary>What it shows.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where its figures come from; null where the file does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The answers.</summary>
    public AnswerSet Answers { get; init; } = AnswerSet.Empty;

    /// <summary>What must come of them.</summary>
    public CaseExpectation Expect { get; init; } = new();
}

/// <summary>What must come of a worked example; what is null is not asked about.</summary>
public sealed record CaseExpectation
{
    /// <summary>The status, as the result document writes it.</summary>
    public string? Status { get; init; }

    /// <summary>The amount for the configuration's period.</summary>
    public Rational? Amount { get; init; }

    /// <summary>The amount for a week.</summary>
    public Rational? PerWeek { get; init; }

    /// <summary>The amount for four weeks.</summary>
    public Rational? PerFourWeeks { get; init; }

    /// <summary>The amount for a year.</summary>
    public Rational? PerYear { get; init; }

    /// <summary>The one-off sum.</summary>
    public Rational? OneOff { get; init; }

    /// <summary>The total points.</summary>
    public Rational? Points { get; init; }

    /// <summary>Points by domain.</summary>
    public IReadOnlyDictionary<string, Rational>? Domains { get; init; }

    /// <summary>Values by step.</summary>
    public IReadOnlyDictionary<string, Rational>? Steps { get; init; }

    /// <summary>Shares of the amount by domain.</summary>
    public IReadOnlyDictionary<string, Rational>? Shares { get; init; }

    /// <summary>Ids of the lines that count, in order.</summary>
    public ValueList<string>? Lines { get; init; }

    /// <summary>Ids of the referrals, in order.</summary>
    public ValueList<string>? Referrals { get; init; }

    /// <summary>Ids of the reasons, in order.</summary>
    public ValueList<string>? Reasons { get; init; }

    /// <summary>Ids of the questions that must be answered and are not, in order.</summary>
    public ValueList<string>? Missing { get; init; }
}
