using System;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>What stands around the place where a reader stopped.</summary>
internal readonly ref struct SyntaxPlace
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _offset;
    private readonly SyntaxState _state;

    public SyntaxPlace(ReadOnlySpan<byte> bytes, int offset, SyntaxState state)
    {
        _bytes = bytes;
        _offset = offset;
        _state = state;
        Before = LastVisible(bytes.Slice(0, offset));
    }

    public char Found => (char)_bytes[_offset];

    public char Next => _offset + 1 < _bytes.Length ? (char)_bytes[_offset + 1] : '\0';

    public char Previous => _offset > 0 ? (char)_bytes[_offset - 1] : '\0';

    /// <summary>The last character before the place that is no white space.</summary>
    public char Before { get; }

    public bool IsInObject => _state.Kind == JsonTokenType.StartObject;

    /// <summary>Whether a value, or a bracket that closes one, stands before.</summary>
    public bool IsAfterValue => Before is '"' or '}' or ']' or (>= '0' and <= '9') or (>= 'a' and <= 'z');

    /// <summary>Whether the place is inside quotes, in which no line break may stand.</summary>
    public bool IsInText
    {
        get
        {
            var inside = false;
            for (var i = _bytes.Slice(0, _offset).LastIndexOf((byte)'\n') + 1; i < _offset; i++)
            {
                if (_bytes[i] == (byte)'"')
                    inside = !inside;
                else if (inside && _bytes[i] == (byte)'\\')
                    i++;
            }

            return inside;
        }
    }

    /// <summary>Whether the text just before is a property's name: it follows the brace, or the comma after a value.</summary>
    public bool IsAfterName
    {
        get
        {
            if (Before != '"' || !IsInObject)
                return false;
            var at = _state.End;
            while (at < _offset && _bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                at++;
            return at < _offset && _bytes[at] is (byte)',' or (byte)'{';
        }
    }

    /// <summary>The character at the place, where it is not of ASCII.</summary>
    public char Foreign => Framework.Utf8ToString(_bytes.Slice(_offset, Math.Min(4, _bytes.Length - _offset)))[0];

    /// <summary>The letters that stand at the place and just before it, and the last visible character before them.</summary>
    public string Word(out char before)
    {
        var (from, to) = (_offset, _offset);
        while (from > 0 && IsLetter(_bytes[from - 1]))
            from--;
        while (to < _bytes.Length && IsLetter(_bytes[to]))
            to++;
        before = LastVisible(_bytes.Slice(0, from));
        return Framework.Utf8ToString(_bytes.Slice(from, to - from));
    }

    /// <summary>The last character that is no white space; 0 where there is none.</summary>
    public static char LastVisible(ReadOnlySpan<byte> bytes)
    {
        if (JsonTree.HasByteOrderMark(bytes))
            bytes = bytes.Slice(3);
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            if (bytes[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return (char)bytes[i];
        }

        return '\0';
    }

    private static bool IsLetter(byte one) => one is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z');
}

/// <summary>What a reader had read when it stopped.</summary>
/// <param name="Open">How many brackets are open.</param>
/// <param name="Kind">The innermost of them; none where none is open.</param>
/// <param name="HasRead">Whether it read any value.</param>
/// <param name="End">Where the last value ended, or where the bracket stands that holds none yet.</param>
internal readonly record struct SyntaxState(int Open, JsonTokenType Kind, bool HasRead, int End);
