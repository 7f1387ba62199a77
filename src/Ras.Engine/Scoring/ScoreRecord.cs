using System.Collections.Generic;
using System.Globalization;

namespace Ras.Engine;

/// <summary>One scoring with everything that it came of, so that it can be scored again years later, and what people decided then.</summary>
public sealed record ScoreRecord
{
    /// <summary>The configuration, whole.</summary>
    public RasConfiguration Configuration { get; init; } = new();

    /// <summary>The answers.</summary>
    public AnswerSet Answers { get; init; } = AnswerSet.Empty;

    /// <summary>What came of scoring them.</summary>
    public IndicativeBudget Result { get; init; } = new();

    /// <summary>The version of the engine that scored.</summary>
    public string Engine { get; init; } = "";

    /// <summary>What people decided; null where the record does not say.</summary>
    public BudgetDecision? Decision { get; init; }

    /// <summary>What could not be read of the answers, while a record is read.</summary>
    internal IReadOnlyList<Problem> Unread { get; init; } = [];

    /// <summary>The result's status and amount, and nothing that should not be logged.</summary>
    public override string ToString() => Result.ToString();
}

/// <summary>What people decided after an indicative budget; people decide the personal budget, no engine does.</summary>
public sealed record BudgetDecision
{
    /// <summary>The amount decided, for the configuration's period and in its currency.</summary>
    public decimal Amount { get; init; }

    /// <summary>Why, for people; above all where it differs from the indicative budget.</summary>
    public string Reason { get; init; } = "";

    /// <summary>In what role the decision was made, such as team manager; not a person's name.</summary>
    public string Role { get; init; } = "";

    /// <summary>The day of the decision.</summary>
    public CalendarDate On { get; init; }

    /// <summary>The amount and the day, and nothing that should not be logged.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} on {1}", Amount, On);
}
