using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Finds what one document of a configuration says otherwise than another, by what stands in it and not by line.</summary>
/// <remarks>
/// Entries with ids are the same thing wherever they stand, so that a question put in before others changes nothing but itself.
/// Entries without ids (bands, rows, cases) are matched in order, as many of them as are equal; what is left over between two
/// matches is one thing changed where it can be, and else new or gone. A condition, what a row asks and a way to round are one thing each.
/// </remarks>
internal sealed class DocumentComparison(JsonTree before, JsonTree after)
{
    private static readonly HashSet<string> OneThing = new(StringComparer.Ordinal) { JsonNames.When, JsonNames.Require, JsonNames.AskWhen, JsonNames.Is, JsonNames.Rounding };

    private readonly List<ConfigurationChange> _found = [];

    public static IReadOnlyList<ConfigurationChange> Of(RasConfiguration before, RasConfiguration after)
    {
        var comparison = new DocumentComparison(TreeOf(before), TreeOf(after));
        comparison.CompareObjects(0, 0);
        return comparison._found;
    }

    private static JsonTree TreeOf(RasConfiguration configuration) =>
        JsonTreeParser.Parse(ConfigurationDocument.Write(configuration with { Schema = null }), new(), mostBytes: int.MaxValue);

    private void Compare(int old, int now)
    {
        if (Json(before, old) == Json(after, now))
            return;
        var kind = before.KindOf(old) == after.KindOf(now) ? before.KindOf(old) : JsonTokenType.Null;
        if (IsOneThing(old, now) || kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            Found(ChangeKind.Changed, old, now, Json(before, old), Json(after, now));
        else if (kind == JsonTokenType.StartObject)
            CompareObjects(old, now);
        else
            CompareLists(old, now);
    }

    /// <summary>Whether two are told as a whole: what reads as one sentence, and things whose type or op differs, which share nothing but their id.</summary>
    private bool IsOneThing(int old, int now) =>
        (before.NameOf(old) is { } name && (OneThing.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal)))
        || Word(before, old, JsonNames.Op) != Word(after, now, JsonNames.Op)
        || Word(before, old, JsonNames.Type) != Word(after, now, JsonNames.Type);

    private void CompareObjects(int old, int now)
    {
        foreach (var child in Children(before, old))
        {
            var match = after.Find(now, before.NameOf(child)!);
            if (match == JsonTree.None)
                Gone(child);
            else
                Compare(child, match);
        }

        foreach (var child in Children(after, now).Where(c => before.Find(old, after.NameOf(c)!) == JsonTree.None))
            New(child);
    }

    private void CompareLists(int old, int now)
    {
        var (were, are) = (Children(before, old).ToArray(), Children(after, now).ToArray());
        if (were.All(c => DocumentPaths.IdOf(before, c) is not null) && are.All(c => DocumentPaths.IdOf(after, c) is not null))
            CompareById(old, now, were, are);
        else
            CompareByOrder(were, are);
    }

    private void CompareById(int old, int now, int[] were, int[] are)
    {
        // Why the first of equals: a document may be compared that no engine would take.
        var matches = are.GroupBy(c => DocumentPaths.IdOf(after, c)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        var stayed = new List<(int Old, int Now)>();
        foreach (var child in were)
        {
            if (matches.TryGetValue(DocumentPaths.IdOf(before, child)!, out var same) && same.Count > 0)
                stayed.Add((child, same.Dequeue()));
        }

        var (oldOrder, newOrder) = (stayed.Select(s => s.Old).ToArray(), stayed.OrderBy(s => s.Now).Select(s => s.Old).ToArray());
        if (!oldOrder.SequenceEqual(newOrder))
            Found(ChangeKind.Reordered, old, now, Ids(oldOrder), Ids(newOrder));
        var pairs = stayed.ToDictionary(s => s.Old, s => s.Now);
        foreach (var child in were)
        {
            if (pairs.TryGetValue(child, out var match))
                Compare(child, match);
            else
                Gone(child);
        }

        foreach (var child in are.Except(pairs.Values))
            New(child);
    }

    private void CompareByOrder(int[] were, int[] are)
    {
        var (olds, news) = (0, 0);
        foreach (var (old, now) in SequenceMatch.Of(were.Select(c => Json(before, c)).ToArray(), are.Select(c => Json(after, c)).ToArray()).Append((were.Length, are.Length)))
        {
            for (; olds < old && news < now; olds++, news++)
                Compare(were[olds], are[news]);
            for (; olds < old; olds++)
                Gone(were[olds]);
            for (; news < now; news++)
                New(are[news]);
            (olds, news) = (old + 1, now + 1);
        }
    }

    private void Gone(int old)
    {
        foreach (var one in Things(before, old))
            _found.Add(new(ChangeKind.Removed, DocumentPaths.PathOf(before, one), before.PlaceOf(one).ToString(), null, Json(before, one), null));
    }

    private void New(int now)
    {
        foreach (var one in Things(after, now))
            _found.Add(new(ChangeKind.Added, DocumentPaths.PathOf(after, one), null, after.PlaceOf(one).ToString(), null, Json(after, one)));
    }

    /// <summary>What is told one by one: the entries of a list of things that bear ids, and of everything else itself.</summary>
    private static IEnumerable<int> Things(JsonTree tree, int node)
    {
        int[] entries = tree.KindOf(node) == JsonTokenType.StartArray ? [.. Children(tree, node)] : [];
        return entries.Length > 0 && entries.All(e => DocumentPaths.IdOf(tree, e) is not null) ? entries : [node];
    }

    private void Found(ChangeKind kind, int old, int now, string was, string becomes) =>
        _found.Add(new(kind, DocumentPaths.PathOf(before, old), before.PlaceOf(old).ToString(), after.PlaceOf(now).ToString(), was, becomes));

    private string Ids(IEnumerable<int> entries) =>
        System.Text.Encoding.UTF8.GetString(JsonOutput.Bytes(
            writer =>
            {
                writer.WriteStartArray();
                foreach (var entry in entries)
                    writer.WriteStringValue(DocumentPaths.IdOf(before, entry));
                writer.WriteEndArray();
            },
            indented: false));

    private static IEnumerable<int> Children(JsonTree tree, int node)
    {
        for (var child = tree.FirstChildOf(node); child != JsonTree.None; child = tree.NextOf(child))
            yield return child;
    }

    private static string? Word(JsonTree tree, int node, string name) =>
        tree.Find(node, name) is var child && child != JsonTree.None && tree.KindOf(child) == JsonTokenType.String ? tree.TextOf(child) : null;

    private static string Json(JsonTree tree, int node) => CanonicalJson.Compact(tree, node);
}
