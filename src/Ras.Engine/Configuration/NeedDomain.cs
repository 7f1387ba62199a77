namespace Ras.Engine;

/// <summary>An area of need: combine → × what reducers leave → × weight → bands → cap, in this order.</summary>
public sealed record NeedDomain : ConfigurationPart
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is, for people.</summary>
    public string? Title { get; init; }

    /// <summary>What it is counted in; points where left out.</summary>
    public string? Unit { get; init; }

    /// <summary>Ids of the outcomes that it bears on.</summary>
    public ValueList<string>? Outcomes { get; init; }

    /// <summary>The multiplier on its combined points; from 0; 1 where left out.</summary>
    public Number? Weight { get; init; }

    /// <summary>Whether points add up or the highest counts; they add up where left out.</summary>
    public Combine? Combine { get; init; }

    /// <summary>Ids of the questions or steps that it combines, in place of questions that name it.</summary>
    public ValueList<string>? Of { get; init; }

    /// <summary>Ids of the questions that say what share of this need they leave to be paid for.</summary>
    public ValueList<string>? ReducedBy { get; init; }

    /// <summary>Ranges of its weighted points, each with the points that count instead.</summary>
    public ValueList<Band>? Bands { get; init; }

    /// <summary>The most points that count.</summary>
    public Number? Cap { get; init; }

    /// <summary>Why there is a cap, for people.</summary>
    public string? CapReason { get; init; }
}

/// <summary>A range with its own value. A value belongs to the last band that it has reached, unless that band's end lies below it.</summary>
public sealed record Band : ConfigurationPart
{
    /// <summary>The least number that is in the band; null where <see cref="Above"/> begins it.</summary>
    public Number? From { get; init; }

    /// <summary>The number that the band begins just above; null where <see cref="From"/> begins it.</summary>
    public Number? Above { get; init; }

    /// <summary>The greatest number that is in the band; open to the next band where left out.</summary>
    public Number? To { get; init; }

    /// <summary>What the band gives; null where it gives no figure.</summary>
    public Number? Value { get; init; }

    /// <summary>Why the band gives no figure, for people; null where it gives a value.</summary>
    public string? NoFigure { get; init; }

    /// <summary>What the band is called.</summary>
    public string? Label { get; init; }
}
