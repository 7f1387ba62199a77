using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Decides which counts of a table of groups are not shown, where rows and columns sum to counts that stand in the table too.</summary>
/// <remarks>
/// The last column holds the sums of rows, the last row the sums of columns; each row and column is a line as in
/// <see cref="SmallCounts"/>. Beyond that, hidden counts may follow from several lines together: seen as a net in which rows and
/// columns are the knots, and each hidden count is a thread from its row to its column, a count follows from the rest just
/// where it is a bridge, the only way between two parts of the net.
/// </remarks>
internal sealed class SmallCountTable
{
    private readonly long[,] _counts;
    private readonly bool[,] _hidden;
    private readonly int _sumRow;
    private readonly int _sumColumn;

    private SmallCountTable(long[,] counts, bool[] sumsHidden)
    {
        (_counts, _sumRow, _sumColumn) = (counts, counts.GetLength(0) - 1, counts.GetLength(1) - 1);
        _hidden = new bool[_sumRow + 1, _sumColumn + 1];
        for (var column = 0; column <= _sumColumn; column++)
        {
            _hidden[_sumRow, column] = sumsHidden[column];

            // Why the whole row: of a group whose size is not shown, a nought would say what holds for every one of them.
            for (var row = 0; row < _sumRow; row++)
                _hidden[row, column] = SmallCounts.IsSmall(counts[row, column]) || SmallCounts.IsSmall(counts[row, _sumColumn]);
        }
    }

    /// <summary>Which counts are hidden; null where no choice was found that keeps the small ones from following from the rest.</summary>
    /// <param name="counts">The counts; the last row and column are sums.</param>
    /// <param name="sumsHidden">Which of the last row are not shown, here and elsewhere.</param>
    public static bool[,]? Hidden(long[,] counts, bool[] sumsHidden)
    {
        var table = new SmallCountTable(counts, sumsHidden);
        while (table.Unsafe() is { } lines)
        {
            if (!lines.Any(table.HideOneMore))
                return null;
        }

        return table._hidden;
    }

    /// <summary>Lines of which more must be hidden: one from which a hidden count follows, or both of a count that follows from several; null where there are none.</summary>
    private SummedLine[]? Unsafe()
    {
        foreach (var line in Rows().Concat(Columns()))
        {
            if (!IsSafe(line))
                return [line];
        }

        var unknown = Unknown().ToArray();
        return unknown.Where(c => IsBridge(c, unknown)).Select(c => new[] { Row(c.Row), Column(c.Column) }).FirstOrDefault();
    }

    private IEnumerable<SummedLine> Rows() => Enumerable.Range(0, _sumRow).Select(Row);

    private IEnumerable<SummedLine> Columns() => Enumerable.Range(0, _sumColumn + 1).Where(c => !IsNought(c)).Select(Column);

    private SummedLine Row(int row) => new(Enumerable.Range(0, _sumColumn).Select(c => (row, c)).ToArray(), (row, _sumColumn));

    private SummedLine Column(int column) => new(Enumerable.Range(0, _sumRow).Select(r => (r, column)).ToArray(), (_sumRow, column));

    /// <summary>Whether a column is shown to sum to nought: then all of it is known to be nought, and there is nothing to keep.</summary>
    private bool IsNought(int column) => _counts[_sumRow, column] == 0 && !_hidden[_sumRow, column];

    private bool IsSafe(SummedLine line) => IsHidden(line.Sum)
        ? line.Parts.Any(IsHidden)
        : SmallCounts.IsSafe(line.Parts.Select(CountOf).ToArray(), line.Parts.Select(IsHidden).ToArray());

    private bool HideOneMore(SummedLine line)
    {
        var candidates = line.Parts.Where(c => !IsHidden(c)).ToArray();
        if (candidates.Length == 0 && line.Sum.Row < _sumRow && !IsHidden(line.Sum))
            candidates = [line.Sum];
        if (candidates.Length == 0)
            return false;

        // Why first where the line that crosses hides something already: so hidden counts keep each other, and few more are needed.
        var isRow = line.Sum.Row < _sumRow;
        var (row, column) = candidates
            .OrderBy(c => CountOf(c) == 0)
            .ThenBy(c => c.Column == _sumColumn)
            .ThenBy(c => !Unknown().Any(u => isRow ? u.Column == c.Column && u.Row != c.Row : u.Row == c.Row && u.Column != c.Column))
            .ThenBy(CountOf)
            .First();
        _hidden[row, column] = true;
        return true;
    }

    private IEnumerable<(int Row, int Column)> Unknown() =>
        from row in Enumerable.Range(0, _sumRow + 1)
        from column in Enumerable.Range(0, _sumColumn + 1)
        where _hidden[row, column] && !IsNought(column)
        select (row, column);

    /// <summary>Whether no other way of hidden counts leads from the row of one to its column.</summary>
    private static bool IsBridge((int Row, int Column) cell, IReadOnlyList<(int Row, int Column)> unknown)
    {
        var (rows, columns) = (new HashSet<int> { cell.Row }, new HashSet<int>());
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var other in unknown)
            {
                if (other != cell && rows.Contains(other.Row) != columns.Contains(other.Column))
                    grown = rows.Add(other.Row) | columns.Add(other.Column);
            }
        }

        return !columns.Contains(cell.Column);
    }

    private long CountOf((int Row, int Column) cell) => _counts[cell.Row, cell.Column];

    private bool IsHidden((int Row, int Column) cell) => _hidden[cell.Row, cell.Column];

    private sealed record SummedLine((int Row, int Column)[] Parts, (int Row, int Column) Sum);
}
