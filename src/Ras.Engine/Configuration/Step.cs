namespace Ras.Engine;

/// <summary>A named value computed from others.</summary>
public abstract record Step : ConfigurationPart
{
    private protected Step()
    {
    }

    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>What it is counted in.</summary>
    public string? Unit { get; init; }

    /// <summary>The id of the domain that its part of the budget belongs to; carried back to what it is computed from where left out.</summary>
    public string? Domain { get; init; }
}

/// <summary>The sum of references, each with a weight, and a constant.</summary>
public sealed record SumStep : Step
{
    /// <summary>What is summed; at least one.</summary>
    public ValueList<SumTerm> Of { get; init; } = [];

    /// <summary>What is added whatever the answers; 0 where left out.</summary>
    public Number? Constant { get; init; }
}

/// <summary>One term of a sum: a reference alone, or with a weight.</summary>
public sealed record SumTerm : ConfigurationPart
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>The multiplier; from 0; null where the reference stands alone, which counts as 1.</summary>
    public Number? Weight { get; init; }

    /// <summary>A reference alone.</summary>
    /// <param name="reference">The id.</param>
    public static implicit operator SumTerm(string reference) => new() { Of = reference };
}

/// <summary>The greatest of references and numbers.</summary>
public sealed record MaxStep : Step
{
    /// <summary>What is compared; at least one.</summary>
    public ValueList<NumberOrReference> Of { get; init; } = [];
}

/// <summary>The least of references and numbers.</summary>
public sealed record MinStep : Step
{
    /// <summary>What is compared; at least one.</summary>
    public ValueList<NumberOrReference> Of { get; init; } = [];
}

/// <summary>The product of references and numbers.</summary>
public sealed record ProductStep : Step
{
    /// <summary>What is multiplied; at least one; numbers are from 0.</summary>
    public ValueList<NumberOrReference> Of { get; init; } = [];
}

/// <summary>A reference rounded.</summary>
public sealed record RoundStep : Step
{
    /// <summary>The id of a question, domain or step, or <c>total</c>.</summary>
    public string Of { get; init; } = "";

    /// <summary>How it is rounded.</summary>
    public RoundingRule Rounding { get; init; } = new();
}

/// <summary>The value of the first case whose condition holds; unknown where none does and nothing stands otherwise.</summary>
public sealed record ChooseStep : Step
{
    /// <summary>The cases, in order; at least one.</summary>
    public ValueList<ChooseCase> Cases { get; init; } = [];

    /// <summary>The value where no case holds; unknown where left out.</summary>
    public NumberOrReference? Otherwise { get; init; }
}

/// <summary>One case of a choice: a condition, and the value where it is the first to hold.</summary>
public sealed record ChooseCase : ConfigurationPart
{
    /// <summary>When it holds.</summary>
    public Condition When { get; init; } = new AnswerCondition();

    /// <summary>The value: a number, or the id of what has it.</summary>
    public NumberOrReference Value { get; init; }
}
