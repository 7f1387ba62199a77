using System.Globalization;

namespace Ras.Engine;

/// <summary>A place in a text, as editors count: lines and columns from 1, a column being one UTF-16 code unit.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place as <c>line 3, column 14</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}", Line, Column);
}
