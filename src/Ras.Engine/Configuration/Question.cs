namespace Ras.Engine;

/// <summary>What is asked; its points are its base points × what every reducer leaves × its weight.</summary>
public abstract record Question : ConfigurationPart
{
    private protected Question()
    {
    }

    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is asked, for people; the id is shown where it is left out.</summary>
    public string? Text { get; init; }

    /// <summary>What helps to answer.</summary>
    public string? Help { get; init; }

    /// <summary>The id of the domain whose points it counts in; in no total where left out.</summary>
    public string? Domain { get; init; }

    /// <summary>Ids of the outcomes that it bears on.</summary>
    public ValueList<string>? Outcomes { get; init; }

    /// <summary>The multiplier on its points; from 0; 1 where left out.</summary>
    public Number? Weight { get; init; }

    /// <summary>Whether options stand from least to most need; they do where left out.</summary>
    public OptionOrder? Order { get; init; }

    /// <summary>When it is asked: a condition on answers to questions that stand earlier; always where left out.</summary>
    public Condition? AskWhen { get; init; }

    /// <summary>Whether an answer is needed for a budget; it is where left out.</summary>
    public bool? Required { get; init; }

    /// <summary>An answer that is taken as if given where the question is asked and has none.</summary>
    public Answer? IfMissing { get; init; }

    /// <summary>Ids of the questions that say what share of this need they leave to be paid for.</summary>
    public ValueList<string>? ReducedBy { get; init; }

    /// <summary>Whether the host system supplies the answer, so that it is not on the form; it does not where left out.</summary>
    public bool? Supplied { get; init; }

    /// <summary>The protected characteristic, or a proxy for one, that it asks about (Equality Act 2010 s.4).</summary>
    public string? Characteristic { get; init; }

    /// <summary>Where it comes from, and why a characteristic may be used: the id of a source, or free text.</summary>
    public string? Source { get; init; }
}

/// <summary>A question answered by one of its options, whose points are its base points.</summary>
public sealed record ChoiceQuestion : Question
{
    /// <summary>Whether the document says <c>"type": "choice"</c> although that is the default; only the hash tells them apart.</summary>
    public bool TypeIsWritten { get; init; }

    /// <summary>The options, in order; null where a scale gives them.</summary>
    public ValueList<QuestionOption>? Options { get; init; }

    /// <summary>The id of the scale that gives the options; null where they stand here.</summary>
    public string? Scale { get; init; }
}

/// <summary>A question answered by any number of its options.</summary>
public sealed record ChoicesQuestion : Question
{
    /// <summary>The options, in order, at most 64; null where a scale gives them.</summary>
    public ValueList<QuestionOption>? Options { get; init; }

    /// <summary>The id of the scale that gives the options; null where they stand here.</summary>
    public string? Scale { get; init; }

    /// <summary>Whether points of the chosen options add up or the highest counts; they add up where left out.</summary>
    public Combine? Combine { get; init; }
}

/// <summary>A question answered by a number, whose base points are that number times its points.</summary>
public sealed record NumberQuestion : Question
{
    /// <summary>The least answer; a multiple of the increment.</summary>
    public Number Min { get; init; }

    /// <summary>The greatest answer; a multiple of the increment.</summary>
    public Number Max { get; init; }

    /// <summary>The distance between answers; above 0.</summary>
    public Number Increment { get; init; }

    /// <summary>Points for each 1 of the answer; 1 where left out.</summary>
    public Number? Points { get; init; }
}

/// <summary>A question answered by yes or no.</summary>
public sealed record YesNoQuestion : Question
{
    /// <summary>The base points of a yes; 0 where left out. A no has none.</summary>
    public Number? Points { get; init; }

    /// <summary>As a reducer, the share of a need that a yes leaves to be paid for, from 0 to 1; 1 where left out.</summary>
    public Number? Leaves { get; init; }
}

/// <summary>One permitted reply.</summary>
public sealed record QuestionOption : ConfigurationPart
{
    /// <summary>The id, unique in its question.</summary>
    public string Id { get; init; } = "";

    /// <summary>The reply, for people; the id is shown where it is left out.</summary>
    public string? Text { get; init; }

    /// <summary>What helps to choose it.</summary>
    public string? Help { get; init; }

    /// <summary>Its points; 0 where left out.</summary>
    public Number? Points { get; init; }

    /// <summary>As a reducer's, the share of a need that it leaves to be paid for, from 0 to 1; 1 where left out.</summary>
    public Number? Leaves { get; init; }

    /// <summary>Whether it stands alone among several choices; it does not where left out.</summary>
    public bool? Exclusive { get; init; }
}

/// <summary>What the order of options says.</summary>
public enum OptionOrder
{
    /// <summary>They stand from least to most need.</summary>
    Ascending,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>How several points become one.</summary>
public enum Combine
{
    /// <summary>They add up.</summary>
    Sum,

    /// <summary>The highest counts.</summary>
    Max,
}
