using System;

namespace Ras.Engine;

/// <summary>Writes results for people to read.</summary>
public static class RasText
{
    /// <summary>An explanation as plain text of at most 100 columns where words allow: the figure, how it is made, what the answers came to, and what to do about it.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string Write(Explanation explanation)
    {
        Framework.ThrowIfNull(explanation);
        return new ExplanationText(explanation).Write();
    }
}
