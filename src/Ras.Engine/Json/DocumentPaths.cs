using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Places in a document by names that people know: entries of lists go by their ids, and by their places only where they have none.</summary>
internal static class DocumentPaths
{
    public static ValueList<string> PathOf(JsonTree tree, int node)
    {
        var names = new Stack<string>();
        for (var at = node; tree.ParentOf(at) != JsonTree.None; at = tree.ParentOf(at))
            names.Push(tree.NameOf(at) ?? IdOf(tree, at) ?? tree.PlaceInListOf(at).ToString(CultureInfo.InvariantCulture));
        return ValueList.From(names);
    }

    /// <summary>The id that an object bears; null where it is none or bears none.</summary>
    public static string? IdOf(JsonTree tree, int node) =>
        tree.KindOf(node) == JsonTokenType.StartObject && tree.Find(node, JsonNames.Id) is var id && id != JsonTree.None && tree.KindOf(id) == JsonTokenType.String
            ? tree.TextOf(id)
            : null;
}
