using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>One value of a document: where its bytes are, and which other values it hangs on.</summary>
internal struct JsonNode
{
    public JsonTokenType Kind;
    public int Start;
    public int Length;
    public int NameStart;
    public int NameLength;
    public int Parent;
    public int FirstChild;
    public int Next;
    public int Place;
}

/// <summary>A JSON document as a flat list of its values in the order of the text, each with its bytes; node 0 is the root.</summary>
/// <remarks>
/// Nothing is converted before it is asked for: names and texts stay bytes, numbers stay as written. The byte offsets
/// give every finding its line and column.
/// </remarks>
internal sealed class JsonTree(byte[] bytes, List<JsonNode> nodes)
{
    public const int None = -1;

    public static JsonTree Empty { get; } = new([], []);

    public bool IsEmpty => nodes.Count == 0;

    public JsonTokenType KindOf(int node) => nodes[node].Kind;

    public int FirstChildOf(int node) => nodes[node].FirstChild;

    public int NextOf(int node) => nodes[node].Next;

    public int ParentOf(int node) => nodes[node].Parent;

    /// <summary>The place of an entry in its list, counted from 0.</summary>
    public int PlaceInListOf(int node) => nodes[node].Place;

    /// <summary>Where a value begins; a text at its quote.</summary>
    public int OffsetOf(int node) => nodes[node].Kind == JsonTokenType.String ? nodes[node].Start - 1 : nodes[node].Start;

    /// <summary>Where the name of a value begins, at its quote; where the value begins that has none.</summary>
    public int NameOffsetOf(int node) => nodes[node].NameStart == None ? OffsetOf(node) : nodes[node].NameStart - 1;

    /// <summary>Where a plain value ends; a text behind its quote.</summary>
    public int EndOf(int node) => nodes[node].Start + nodes[node].Length + (nodes[node].Kind == JsonTokenType.String ? 1 : 0);

    /// <summary>How many values an object or a list holds.</summary>
    public int CountOf(int node)
    {
        var count = 0;
        for (var child = FirstChildOf(node); child != None; child = NextOf(child))
            count++;
        return count;
    }

    public ReadOnlySpan<byte> RawOf(int node) => bytes.AsSpan(nodes[node].Start, nodes[node].Length);

    public string TextOf(int node) => JsonText.Unescape(RawOf(node), out _);

    /// <summary>A number as written.</summary>
    public string NumberOf(int node) => Framework.Utf8ToString(RawOf(node));

    /// <summary>The name of a value in an object; null for the root and for entries of a list.</summary>
    public string? NameOf(int node)
    {
        var n = nodes[node];
        return n.NameStart == None ? null : JsonText.Unescape(bytes.AsSpan(n.NameStart, n.NameLength), out _);
    }

    /// <summary>What a message calls a value at its beginning: <c>`weight`</c>, <c>Entry 2 of `options`</c>, <c>The document</c>.</summary>
    public string LabelOf(int node)
    {
        if (node == 0)
            return "The document";
        if (NameOf(node) is { } name)
            return "`" + ReadingFaults.Shown(name) + "`";
        var list = LabelOf(nodes[node].Parent);
        return string.Format(CultureInfo.InvariantCulture, "Entry {0} of {1}{2}", nodes[node].Place + 1, char.ToLowerInvariant(list[0]), list.Substring(1));
    }

    /// <summary>The value with a name in an object, or none.</summary>
    public int Find(int node, string name)
    {
        for (var child = FirstChildOf(node); child != None; child = NextOf(child))
        {
            if (NameOf(child) == name)
                return child;
        }

        return None;
    }

    /// <summary>The place of a value as a JSON pointer.</summary>
    public Place PlaceOf(int node)
    {
        var parent = nodes[node].Parent;
        if (parent == None)
            return Place.Root;
        return NameOf(node) is { } name ? PlaceOf(parent).At(name) : PlaceOf(parent).At(nodes[node].Place);
    }

    /// <summary>The value at a JSON pointer, or the nearest value above it.</summary>
    public int Follow(string pointer)
    {
        var node = 0;
        var parts = pointer.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            var child = Child(node, parts[i].Replace("~1", "/").Replace("~0", "~"));
            if (child == None)
                return node;
            node = child;
        }

        return node;
    }

    public static bool HasByteOrderMark(ReadOnlySpan<byte> bytes) => bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;

    private int Child(int node, string part)
    {
        if (KindOf(node) != JsonTokenType.StartArray)
            return Find(node, part);
        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || (part.Length > 1 && part[0] == '0'))
            return None;
        var child = FirstChildOf(node);
        while (child != None && nodes[child].Place < place)
            child = NextOf(child);
        return child;
    }
}
