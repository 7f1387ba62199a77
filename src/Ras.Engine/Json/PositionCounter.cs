namespace Ras.Engine;

/// <summary>Finds the lines and columns of places in a document that are asked for in the order of the text, in one pass over it.</summary>
internal sealed class PositionCounter(byte[] bytes)
{
    private int _at = JsonTree.HasByteOrderMark(bytes) ? 3 : 0;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The line and column of a byte; not before the one that was asked for last.</summary>
    public TextPosition At(int offset)
    {
        for (; _at < offset && _at < bytes.Length; _at++)
        {
            if (bytes[_at] == (byte)'\n')
                (_line, _column) = (_line + 1, 1);
            else
                _column += CodeUnits(bytes[_at]);
        }

        return new(_line, _column);
    }

    // Why: every character begins with one byte that is no continuation, and only those of four bytes take two UTF-16 code units.
    private static int CodeUnits(byte first) => first is >= 0x80 and < 0xC0 ? 0 : first >= 0xF0 ? 2 : 1;
}
