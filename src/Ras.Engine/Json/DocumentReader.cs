using System.Collections.Generic;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>One document on its way from text to records: its tree, and what was found wrong so far.</summary>
internal sealed class DocumentReader(JsonTree tree, DocumentFindings findings)
{
    private const int MostSuggestions = 20;

    public JsonTree Tree { get; } = tree;

    // Why: a document of nothing but unknown names would otherwise be compared with every known one, name by name.
    public bool MaySuggest => findings.Count < MostSuggestions;

    /// <summary>Where the figures stand that were read so far; null where nobody asks.</summary>
    public List<int>? Figures { get; init; }

    /// <summary>Counts one more finding where no more are told; false where it must be reported.</summary>
    public bool TryPass() => findings.TryPass();

    public void Report(int node, Fault fault) => findings.Add(fault, Tree.PlaceOf(node), Tree.OffsetOf(node));

    /// <summary>Reports what is wrong with a property and not with its value.</summary>
    public void ReportName(int node, Fault fault) => findings.Add(fault, Tree.PlaceOf(node), Tree.NameOffsetOf(node));

    /// <summary>Reports that a value is of another kind than its place takes, and is always false.</summary>
    public bool Refuse(int node, string expected)
    {
        var label = Tree.LabelOf(node);
        Report(node, Tree.KindOf(node) == JsonTokenType.Null
            ? ReadingFaults.NullValue(label, node == 0 ? $"Write {expected}." : null)
            : ReadingFaults.WrongType(label, KindInWords(Tree.KindOf(node)), expected));
        return false;
    }

    /// <summary>What a message calls an object: <c>the domain `meals`</c> where it has an id, else its kind as given, <c>a domain</c>.</summary>
    public string Owner(int node, string kind)
    {
        var bare = kind.Substring(kind.IndexOf(' ') + 1);
        if (node == 0)
            return "the " + bare;
        return Tree.Find(node, JsonNames.Id) is >= 0 and var id && Tree.KindOf(id) == JsonTokenType.String && Tree.TextOf(id) is { Length: > 0 } text
            ? $"the {bare} `{ReadingFaults.Shown(text)}`"
            : kind;
    }

    private static string KindInWords(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "`true`",
        _ => "`false`",
    };
}
