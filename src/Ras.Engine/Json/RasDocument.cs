namespace Ras.Engine;

/// <summary>The documents of this format.</summary>
public enum RasDocument
{
    /// <summary>One council's RAS in one version.</summary>
    Configuration,

    /// <summary>One person's answers.</summary>
    Answers,

    /// <summary>What came of scoring one person's answers.</summary>
    Result,

    /// <summary>The worked examples of a configuration.</summary>
    Cases,

    /// <summary>One scoring with everything that it came of.</summary>
    Record,
}
