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

    /// <summary>A configuration's own words in another language, and the engine's.</summary>
    Texts,

    /// <summary>Why a result is what it is.</summary>
    Explanation,

    /// <summary>What each other answer would do.</summary>
    WhatIf,

    /// <summary>What changed from one result to another.</summary>
    Change,

    /// <summary>What was found out about a configuration.</summary>
    Check,
}
