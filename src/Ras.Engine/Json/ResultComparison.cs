using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Compares two result documents value by value.</summary>
internal static class ResultComparison
{
    public static IReadOnlyList<ReplayDifference> Compare(IndicativeBudget recorded, IndicativeBudget found)
    {
        var differences = new List<ReplayDifference>();
        Compare(differences, TreeOf(recorded), 0, TreeOf(found), 0, Place.Root.At(JsonNames.Result));
        return differences;
    }

    // Why: results hold what was read or scored, which is never larger than a few times the documents they came from.
    private static JsonTree TreeOf(IndicativeBudget result) =>
        JsonTreeParser.Parse(JsonOutput.Bytes(writer => ResultShapes.Result.Write(writer, result), indented: false), new(), mostBytes: int.MaxValue);

    private static void Compare(List<ReplayDifference> differences, JsonTree left, int one, JsonTree right, int other, Place place)
    {
        if (left.KindOf(one) == right.KindOf(other) && left.KindOf(one) is JsonTokenType.StartObject or JsonTokenType.StartArray)
            CompareParts(differences, left, one, right, other, place);
        else if (CanonicalJson.Compact(left, one) is var was && CanonicalJson.Compact(right, other) is var now && was != now)
            differences.Add(new(place.ToString(), was, now));
    }

    private static void CompareParts(List<ReplayDifference> differences, JsonTree left, int one, JsonTree right, int other, Place place)
    {
        var (old, now) = (PartsOf(left, one).ToList(), PartsOf(right, other).ToDictionary(p => p.Name, p => p.Node));
        foreach (var (name, node) in old)
        {
            var at = int.TryParse(name, out var index) && left.KindOf(one) == JsonTokenType.StartArray ? place.At(index) : place.At(name);
            if (now.TryGetValue(name, out var match))
                Compare(differences, left, node, right, match, at);
            else
                differences.Add(new(at.ToString(), CanonicalJson.Compact(left, node), null));
        }

        var known = new HashSet<string>(old.Select(p => p.Name));
        foreach (var (name, node) in PartsOf(right, other).Where(p => !known.Contains(p.Name)))
            differences.Add(new((right.KindOf(other) == JsonTokenType.StartArray ? place.At(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)) : place.At(name)).ToString(), null, CanonicalJson.Compact(right, node)));
    }

    /// <summary>The parts of an object by name, or of a list by place.</summary>
    private static IEnumerable<(string Name, int Node)> PartsOf(JsonTree tree, int node)
    {
        var at = 0;
        for (var child = tree.FirstChildOf(node); child != JsonTree.None; child = tree.NextOf(child))
            yield return (tree.KindOf(node) == JsonTokenType.StartArray ? at++.ToString(System.Globalization.CultureInfo.InvariantCulture) : tree.NameOf(child)!, child);
    }
}
