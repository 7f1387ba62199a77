using System;
using System.Linq;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>The one spelling of a document that its hash is taken of: RFC 8785, with numbers as shortest plain decimals.</summary>
/// <remarks>
/// Properties stand in the order of their names' UTF-16 code units, nothing stands between tokens, and only what must be
/// escaped is. RFC 8785 writes numbers as ECMAScript does, which goes through binary floating point; here the digits
/// themselves are kept, less zeros that say nothing.
/// </remarks>
internal static class CanonicalJson
{
    /// <summary>The canonical form of a document, as UTF-8.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="leaveOut">The name of a property of the root that is no part of it.</param>
    public static byte[] Write(JsonTree tree, string? leaveOut = null)
    {
        var json = new StringBuilder();
        Append(json, tree, 0, sorted: true, leaveOut);
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    /// <summary>One value of a document without white space, its properties in the order written.</summary>
    public static string Compact(JsonTree tree, int node)
    {
        var json = new StringBuilder();
        Append(json, tree, node, sorted: false, null);
        return json.ToString();
    }

    private static void Append(StringBuilder json, JsonTree tree, int node, bool sorted, string? leaveOut)
    {
        switch (tree.KindOf(node))
        {
            case JsonTokenType.StartObject:
                AppendObject(json, tree, node, sorted, leaveOut);
                break;
            case JsonTokenType.StartArray:
                AppendList(json, tree, node, sorted);
                break;
            case JsonTokenType.String:
                JsonText.AppendQuoted(json, tree.TextOf(node));
                break;
            case JsonTokenType.Number:
                json.Append(Shortest(tree.NumberOf(node)));
                break;
            default:
                json.Append(tree.NumberOf(node));
                break;
        }
    }

    private static void AppendObject(StringBuilder json, JsonTree tree, int node, bool sorted, string? leaveOut)
    {
        var children = new List<(string Name, int Node)>();
        for (var child = tree.FirstChildOf(node); child != JsonTree.None; child = tree.NextOf(child))
            children.Add((tree.NameOf(child)!, child));
        IEnumerable<(string Name, int Node)> ordered = sorted ? children.OrderBy(c => c.Name, StringComparer.Ordinal) : children;
        json.Append('{');
        var first = true;
        foreach (var (name, child) in ordered)
        {
            if (name == leaveOut)
                continue;
            if (!first)
                json.Append(',');
            first = false;
            JsonText.AppendQuoted(json, name);
            json.Append(':');
            Append(json, tree, child, sorted, null);
        }

        json.Append('}');
    }

    private static void AppendList(StringBuilder json, JsonTree tree, int node, bool sorted)
    {
        json.Append('[');
        for (var child = tree.FirstChildOf(node); child != JsonTree.None; child = tree.NextOf(child))
        {
            if (child != tree.FirstChildOf(node))
                json.Append(',');
            Append(json, tree, child, sorted, null);
        }

        json.Append(']');
    }

    /// <summary>A plain number without zeros that say nothing; a number of another spelling, which only notes may hold, as it is.</summary>
    private static string Shortest(string written) =>
        NumberSyntax.ReadDecimal(written, out var value) == NumberFault.None && value.TryFormatDecimal(40, out var plain) ? plain : written;
}
