using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A configuration's own words in another language, and what the engine itself says in it.</summary>
public sealed record ConfigurationTexts
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The id of the configuration whose words they are.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>The language, as BCP 47 names it, such as <c>cy</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The configuration's own words by key, such as <c>questions/washing</c> or <c>questions/washing/options/daily</c>; <see cref="KeysOf"/> lists them all. What is left out is shown as the configuration says it.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = None;

    /// <summary>What the engine itself says, by key, such as <c>figure.heading</c>; <see cref="EngineWords"/> lists them all. What is left out is said in English.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = None;

    /// <summary>What the engine itself says in English, by key, with places for values in braces; a key may have variants such as <c>@carer</c> or <c>@wales</c>.</summary>
    public static IReadOnlyDictionary<string, string> EngineWords => EnglishWords.Sentences;

    /// <summary>The own words of a configuration by key: what there is to translate.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public static IReadOnlyDictionary<string, string> KeysOf(RasConfiguration configuration)
    {
        Framework.ThrowIfNull(configuration);
        return WordKeys.Of(new(configuration));
    }

    /// <summary>What is wrong with these texts for a configuration: it is another one's, a key names nothing, or a sentence has other places for values than the English one; none where they fit.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public IReadOnlyList<Diagnostic> Check(RasConfiguration configuration)
    {
        Framework.ThrowIfNull(configuration);
        return TextRules.Check(this, configuration);
    }
}
