using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>Compares one configuration with another: what it says, and what it would mean for many people.</summary>
public static class RasComparer
{
    /// <summary>What the second configuration says otherwise than the first; two versions of one, or any two.</summary>
    /// <param name="before">The configuration before.</param>
    /// <param name="after">The configuration after.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static ConfigurationDifference Compare(RasConfiguration before, RasConfiguration after)
    {
        Framework.ThrowIfNull(before);
        Framework.ThrowIfNull(after);
        return new() { Before = before, After = after, Changes = DocumentComparison.Of(before, after) };
    }

    /// <summary>Begins to compare what two engines make of a portfolio: score each case by both, and add what comes of it.</summary>
    /// <param name="before">The engine before.</param>
    /// <param name="after">The engine after.</param>
    /// <param name="groupColumns">The names of the columns of groups, none twice; none where left out.</param>
    /// <param name="assumed">Answers that whoever scores takes as given where a case has none; they are told with the result. None where left out.</param>
    /// <exception cref="ArgumentNullException">One of the two engines is null.</exception>
    /// <exception cref="ArgumentException">The two are for different periods or in different currencies, so that their amounts cannot be compared, or a column is named twice.</exception>
    public static PortfolioComparison Compare(RasEngine before, RasEngine after, IEnumerable<string>? groupColumns = null, IEnumerable<AssumedAnswer>? assumed = null)
    {
        Framework.ThrowIfNull(before);
        Framework.ThrowIfNull(after);
        var columns = ValueList.From(groupColumns ?? []);
        if (new HashSet<string>(columns, StringComparer.Ordinal).Count < columns.Count)
            throw new ArgumentException("A column of groups is named twice.", nameof(groupColumns));
        return new(PortfolioTerms.Of(before.Index, before.Hash, after.Index, after.Hash, columns, ValueList.From(assumed ?? [])));
    }
}
