using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Makes the flat tree of a document, and finds what is wrong with it as JSON: syntax, size, depth, duplicates, bad text.</summary>
internal sealed class JsonTreeParser
{
    public const int MostBytes = 4 * 1024 * 1024;
    public const int MostLevels = 32;

    private readonly byte[] _bytes;
    private readonly DocumentFindings _findings;
    private readonly int _mostLevels;
    private readonly List<JsonNode> _nodes;
    private readonly Stack<(int Node, int LastChild)> _open = new();
    private int _parent = JsonTree.None;
    private int _last = JsonTree.None;
    private (int Start, int Length) _name = (JsonTree.None, 0);

    private JsonTreeParser(byte[] bytes, DocumentFindings findings, int mostLevels)
    {
        (_bytes, _findings, _mostLevels) = (bytes, findings, mostLevels);

        // Why: a list that grows to a large document's values copies them again and again; a value takes about this many bytes.
        _nodes = new(bytes.Length / 8);
    }

    /// <summary>The tree of a document; empty where the document cannot be taken apart, and then the findings say why.</summary>
    public static JsonTree Parse(byte[] bytes, DocumentFindings findings, int mostBytes = MostBytes, int mostLevels = MostLevels)
    {
        if (bytes.Length > mostBytes)
        {
            findings.Add(ReadingFaults.TooManyBytes(bytes.Length, mostBytes), Place.Root, 0);
            return JsonTree.Empty;
        }

        var invalid = IsUtf16(bytes) ? 0 : JsonText.FirstInvalidUtf8(bytes);
        if (invalid >= 0)
        {
            findings.Add(ReadingFaults.NotUtf8(IsUtf16(bytes)), Place.Root, invalid);
            return JsonTree.Empty;
        }

        var parser = new JsonTreeParser(bytes, findings, mostLevels);
        if (!parser.Run())
            return JsonTree.Empty;
        var tree = new JsonTree(bytes, parser._nodes);
        parser.CheckNamesAndTexts(tree);
        return tree;
    }

    /// <summary>Whether a document is UTF-16, which some editors write: it begins with a mark of it, or has a zero byte for half a character.</summary>
    private static bool IsUtf16(byte[] bytes) =>
        bytes.Length >= 2 && ((bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) || bytes[0] == 0 || bytes[1] == 0);

    private bool Run()
    {
        var start = JsonTree.HasByteOrderMark(_bytes) ? 3 : 0;
        var reader = new Utf8JsonReader(_bytes.AsSpan(start), new JsonReaderOptions { MaxDepth = _mostLevels * 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= _mostLevels)
                {
                    _findings.Add(ReadingFaults.TooManyLevels(_mostLevels), OpenPlace(), start + (int)reader.TokenStartIndex);
                    return false;
                }

                Take(ref reader, start);
            }

            return true;
        }
        catch (JsonException broken)
        {
            var offset = OffsetOf(start, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            _findings.Add(SyntaxFault.At(_bytes, offset, State), OpenPlace(), offset);
            return false;
        }
    }

    private void Take(ref Utf8JsonReader reader, int start)
    {
        var at = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = (at + 1, reader.ValueSpan.Length);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var closed = _nodes[_parent];
                closed.Length = at + 1 - closed.Start;
                _nodes[_parent] = closed;
                (_parent, _last) = _open.Pop();
                break;
            case JsonTokenType.String:
                Append(reader.TokenType, at + 1, reader.ValueSpan.Length);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var node = Append(reader.TokenType, at, 1);
                _open.Push((_parent, node));
                (_parent, _last) = (node, JsonTree.None);
                break;
            default:
                Append(reader.TokenType, at, reader.ValueSpan.Length);
                break;
        }
    }

    private int Append(JsonTokenType kind, int start, int length)
    {
        var node = _nodes.Count;
        var place = 0;
        if (_last != JsonTree.None)
        {
            var last = _nodes[_last];
            place = last.Place + 1;
            last.Next = node;
            _nodes[_last] = last;
        }
        else if (_parent != JsonTree.None)
        {
            var parent = _nodes[_parent];
            parent.FirstChild = node;
            _nodes[_parent] = parent;
        }

        _nodes.Add(new()
        {
            Kind = kind, Start = start, Length = length, NameStart = _name.Start, NameLength = _name.Length,
            Parent = _parent, FirstChild = JsonTree.None, Next = JsonTree.None, Place = place,
        });
        _name = (JsonTree.None, 0);
        _last = node;
        return node;
    }

    private void CheckNamesAndTexts(JsonTree tree)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_nodes[node].Kind == JsonTokenType.String)
                CheckText(tree, node, tree.RawOf(node), tree.OffsetOf(node));
            if (_nodes[node].Kind != JsonTokenType.StartObject)
                continue;
            names.Clear();
            for (var child = _nodes[node].FirstChild; child != JsonTree.None; child = _nodes[child].Next)
            {
                CheckText(tree, child, _bytes.AsSpan(_nodes[child].NameStart, _nodes[child].NameLength), tree.NameOffsetOf(child));
                var name = tree.NameOf(child)!;
                if (!names.Add(name) && !_findings.TryPass())
                    _findings.Add(ReadingFaults.DuplicateProperty(name), tree.PlaceOf(child), tree.NameOffsetOf(child));
            }
        }
    }

    private void CheckText(JsonTree tree, int node, ReadOnlySpan<byte> raw, int offset)
    {
        if (raw.IndexOf((byte)'\\') < 0)
            return;
        JsonText.Unescape(raw, out var halfPair);
        if (halfPair && !_findings.TryPass())
            _findings.Add(ReadingFaults.HalfPair(tree.LabelOf(node)), tree.PlaceOf(node), offset);
    }

    private int OffsetOf(int start, long line, long byteInLine)
    {
        var at = start;
        for (; line > 0 && at < _bytes.Length; at++)
        {
            if (_bytes[at] == (byte)'\n')
                line--;
        }

        return (int)Math.Min(_bytes.Length, at + byteInLine);
    }

    private SyntaxState State => new(
        _open.Count, _parent == JsonTree.None ? JsonTokenType.None : _nodes[_parent].Kind, _nodes.Count > 0, EndOfLast);

    /// <summary>Where the last value ended, or its list or object began where it holds none.</summary>
    private int EndOfLast => _last != JsonTree.None ? _nodes[_last].Start + _nodes[_last].Length + (_nodes[_last].Kind == JsonTokenType.String ? 1 : 0)
        : _parent != JsonTree.None ? _nodes[_parent].Start
        : 0;

    private Place OpenPlace() => _parent == JsonTree.None ? Place.Root : new JsonTree(_bytes, _nodes).PlaceOf(_parent);
}
