namespace Ras.Engine;

/// <summary>Something that is true, false or unknown of a set of answers.</summary>
public abstract record Condition : ConfigurationPart
{
    private protected Condition()
    {
    }
}

/// <summary>What one answer is; just one of the three tests stands.</summary>
public sealed record AnswerCondition : Condition
{
    /// <summary>The id of the question.</summary>
    public string Question { get; init; } = "";

    /// <summary>The option, the options of which one must be chosen, or true or false.</summary>
    public Answer? Is { get; init; }

    /// <summary>The option that must be among several choices.</summary>
    public string? Includes { get; init; }

    /// <summary>Whether there must be an answer or none.</summary>
    public bool? Answered { get; init; }
}

/// <summary>Where the points or value of a reference lie; one lower and one upper limit may stand together.</summary>
public sealed record ValueCondition : Condition
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The least value that passes.</summary>
    public Number? AtLeast { get; init; }

    /// <summary>The number that the value must exceed.</summary>
    public Number? Above { get; init; }

    /// <summary>The greatest value that passes.</summary>
    public Number? AtMost { get; init; }

    /// <summary>The number that the value must stay below.</summary>
    public Number? Below { get; init; }
}

/// <summary>True where every part is.</summary>
public sealed record AllCondition : Condition
{
    /// <summary>The parts; at least one.</summary>
    public ValueList<Condition> Parts { get; init; } = [];
}

/// <summary>True where one part is.</summary>
public sealed record AnyCondition : Condition
{
    /// <summary>The parts; at least one.</summary>
    public ValueList<Condition> Parts { get; init; } = [];
}

/// <summary>True where its part is false.</summary>
public sealed record NotCondition : Condition
{
    /// <summary>The part.</summary>
    public Condition Part { get; init; } = new AnswerCondition();
}

/// <summary>True where enough parts are.</summary>
public sealed record CountCondition : Condition
{
    /// <summary>The parts; at least one.</summary>
    public ValueList<Condition> Parts { get; init; } = [];

    /// <summary>How many must be true: a whole number from 1 to the number of parts.</summary>
    public Number AtLeast { get; init; }
}
