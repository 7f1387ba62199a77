using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Everything that the engine itself says to people, in plain English: short words, short sentences, nothing promised.</summary>
internal static partial class EnglishWords
{
    /// <summary>Every sentence by its key.</summary>
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new[] { Person, Review, Method, Rules, Comparing, Properties }.SelectMany(p => p).ToDictionary(s => s.Key, s => s.Value);
}
