using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine.Tests.Columns;

/// <summary>One row of an engine's list of how columns are scored: the operation, the bits of its widest lane, and what it is done in.</summary>
internal readonly record struct OperationRow(string Operation, int Bits, string How)
{
    /// <summary>The rows of operations; what is done before and after all of them is left out.</summary>
    public static IEnumerable<OperationRow> All(RasEngine engine) => engine.DescribeColumns().Split('\n').Skip(2)
        .Where(row => row.Length > 0 && !row.StartsWith("   in and out", StringComparison.Ordinal))
        .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => new OperationRow(words[0], int.Parse(words[1], CultureInfo.InvariantCulture), words[2]));
}
