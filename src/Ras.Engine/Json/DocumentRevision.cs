using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Changes figures, version and dates in the text of a configuration, and leaves every other byte as its author wrote it.</summary>
/// <remarks>
/// Why in the text: a configuration is read, discussed and compared by people, line by line. Written anew from its records it
/// would mean the same, and every line of it would look changed.
/// </remarks>
internal sealed class DocumentRevision
{
    private readonly byte[] _utf8;
    private readonly JsonTree _tree;
    private readonly List<(int Start, int End, string Text)> _edits = [];

    private DocumentRevision(byte[] utf8, JsonTree tree) => (_utf8, _tree) = (utf8, tree);

    /// <summary>The figures of a document, in its order; null, and the findings say why, where it is not a configuration.</summary>
    public static ConfigurationFigure[]? FiguresOf(byte[] utf8, DocumentFindings findings)
    {
        var tree = JsonTreeParser.Parse(utf8, findings);
        return ConfigurationDocument.FindFigures(tree, findings)?
            .Select(node => new ConfigurationFigure(tree.PlaceOf(node).ToString(), DocumentPaths.PathOf(tree, node), Rational.Parse(Written(tree, node)), Written(tree, node)))
            .ToArray();
    }

    /// <summary>The document with what a revision changes; null, and the findings say why, where it is not a configuration.</summary>
    /// <exception cref="ArgumentException">The revision names a place where no figure stands.</exception>
    public static byte[]? Apply(byte[] utf8, ConfigurationRevision revision, DocumentFindings findings)
    {
        var tree = JsonTreeParser.Parse(utf8, findings);
        if (ConfigurationDocument.FindFigures(tree, findings) is not { } figures)
            return null;
        var document = new DocumentRevision(utf8, tree);
        document.PutFigures(revision, figures.ToDictionary(node => tree.PlaceOf(node).ToString(), StringComparer.Ordinal));
        document.PutText(JsonNames.Version, revision.Version);
        document.PutText(JsonNames.EffectiveFrom, revision.EffectiveFrom?.ToString());
        document.PutText(JsonNames.EffectiveTo, revision.EffectiveTo?.ToString());
        return document.Result();
    }

    private void PutFigures(ConfigurationRevision revision, Dictionary<string, int> places)
    {
        foreach (var figure in revision.Figures)
        {
            if (!places.TryGetValue(figure.Key, out var node))
                throw new ArgumentException($"No figure stands at `{figure.Key}`.", nameof(revision));
            _edits.Add((_tree.OffsetOf(node), _tree.EndOf(node), Json(figure.Value, PlacesOf(Written(_tree, node)))));
        }
    }

    private void PutText(string name, string? text)
    {
        if (text is null)
            return;
        var json = new StringBuilder();
        if (_tree.Find(0, name) is var node && node != JsonTree.None)
        {
            JsonText.AppendQuoted(json, text);
            _edits.Add((_tree.OffsetOf(node), _tree.EndOf(node), json.ToString()));
            return;
        }

        // Why behind the version: it always stands, and whatever lies between it and the property before sets a new one out as its neighbours are.
        var version = _tree.Find(0, JsonNames.Version);
        json.Append(Separator(version));
        JsonText.AppendQuoted(json, name);
        json.Append(": ");
        JsonText.AppendQuoted(json, text);
        _edits.Add((_tree.EndOf(version), _tree.EndOf(version), json.ToString()));
    }

    /// <summary>The comma and the white space before the name of a property; a comma and a space where it is the first.</summary>
    private string Separator(int node)
    {
        var start = _tree.NameOffsetOf(node);
        while (start > 0 && _utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start--;
        return start > 0 && _utf8[start - 1] == (byte)','
            ? "," + Encoding.UTF8.GetString(_utf8, start, _tree.NameOffsetOf(node) - start)
            : ", ";
    }

    private byte[] Result()
    {
        using var result = new MemoryStream();
        var at = 0;

        // Invariant: no two edits overlap, and those at one place are put in there in the order in which they were made.
        foreach (var (start, end, text) in _edits.OrderBy(e => e.Start))
        {
            result.Write(_utf8, at, start - at);
            var bytes = Encoding.UTF8.GetBytes(text);
            result.Write(bytes, 0, bytes.Length);
            at = end;
        }

        result.Write(_utf8, at, _utf8.Length - at);
        return result.ToArray();
    }

    private static string Written(JsonTree tree, int node) => tree.KindOf(node) == JsonTokenType.String ? tree.TextOf(node) : tree.NumberOf(node);

    private static int PlacesOf(string written) => written.IndexOf('.') is var point && point >= 0 ? written.Length - point - 1 : 0;

    /// <summary>A number with at least so many decimal places, so that 73.90 becomes 76.70 and not 76.7; a fraction where no decimal is exact.</summary>
    private static string Json(Rational value, int places)
    {
        if (!value.TryFormatDecimal(NumberSyntax.MostDigits, out var plain))
            return $"\"{value}\"";
        var missing = places - PlacesOf(plain);
        var padded = missing > 0 ? plain + (PlacesOf(plain) == 0 ? "." : "") + new string('0', missing) : plain;
        return NumberSyntax.ReadDecimal(padded, out _) == NumberFault.None ? padded : plain;
    }
}
