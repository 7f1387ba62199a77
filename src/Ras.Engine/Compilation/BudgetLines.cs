using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A line, where it stands in the document, and whether a short form stands for it.</summary>
internal readonly record struct PlacedLine(BudgetLine Line, Place Place)
{
    public bool IsShortForm { get; init; }
}

/// <summary>The lines of a budget, with a short form spelled out as the one line <c>budget</c> on the total.</summary>
internal static class BudgetLines
{
    /// <summary>The title of the line that a short form stands for.</summary>
    private const string Title = "Indicative budget";

    private static readonly Place Budget = Place.Root.At(JsonNames.Budget);

    public static IReadOnlyList<PlacedLine> Of(Budget budget)
    {
        if (budget.PointPrice is { } price)
            return [new(new() { Id = ConfigurationIndex.BudgetName, Title = Title, Price = price }, Budget) { IsShortForm = true }];
        if (budget.Bands is { } bands)
            return [new(new() { Id = ConfigurationIndex.BudgetName, Title = Title, Bands = bands }, Budget) { IsShortForm = true }];
        return (budget.Lines ?? []).Select((line, i) => new PlacedLine(line, Budget.At(JsonNames.Lines, i))).ToArray();
    }
}
