using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>What a fit makes of a line, rounded to what is published. Money is in the configuration's period.</summary>
public abstract record FittedShape
{
    private protected FittedShape()
    {
    }
}

/// <summary>A price for each point, and perhaps a basic amount.</summary>
/// <param name="Price">The price for the period of the line; from 0.</param>
/// <param name="Base">What is paid whatever the points; 0 for none.</param>
public sealed record FittedPrice(decimal Price, decimal Base) : FittedShape;

/// <summary>Bands that never fall.</summary>
/// <param name="Bands">The bands, ascending; the last is open.</param>
public sealed record FittedBands(IReadOnlyList<FittedBand> Bands) : FittedShape;

/// <summary>One band.</summary>
/// <param name="From">The least points that are in it.</param>
/// <param name="Amount">What it gives.</param>
/// <param name="Cases">How many cases it was fitted to.</param>
public sealed record FittedBand(decimal From, decimal Amount, int Cases);

/// <summary>A table with straight lines between its nodes; there is no figure past the last.</summary>
/// <param name="Nodes">The nodes, ascending.</param>
public sealed record FittedTable(IReadOnlyList<FittedNode> Nodes) : FittedShape;

/// <summary>One node of a table.</summary>
/// <param name="At">The points.</param>
/// <param name="Amount">The amount there.</param>
public sealed record FittedNode(decimal At, decimal Amount);
