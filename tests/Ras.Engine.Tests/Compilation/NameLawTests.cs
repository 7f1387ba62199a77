using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

/// <summary>Wherever a name may stand, one that nothing has is told, at its place; and a name that two parts share is told where it stands again.</summary>
public sealed class NameLawTests
{
    private const int Configurations = 40;
    private const string Nobody = "no-such-name";

    /// <summary>Words for people, which name nothing, and what may name a source or be one.</summary>
    private static readonly HashSet<string> FreeTexts =
        ["authority", "capReason", "description", "help", "id", "ifYouDisagree", "label", "noFigure", "reason", "referTo", "source", "text", "title", "version", "reference"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Configurations)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_name_that_nothing_has_is_told(int seed)
    {
        var json = Drawn(seed);
        var leaves = Leaves(JsonNode.Parse(json)).ToList();
        var ids = leaves.Where(l => l.Name == "id").Select(l => (string)l.Value!).Concat(["total", "budget"]).ToHashSet();
        foreach (var leaf in leaves.Where(l => !FreeTexts.Contains(l.Name) && l.Value!.TryGetValue<string>(out var text) && ids.Contains(text)))
            AssertTold(json, leaf.Pointer, JsonValue.Create(Nobody));
    }

    /// <summary>A number may be a parameter; where it may not, a text is no number.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void A_parameter_that_nothing_has_is_told(int seed)
    {
        var json = Drawn(seed);
        foreach (var leaf in Leaves(JsonNode.Parse(json)).Where(l => l.Value!.GetValueKind() == JsonValueKind.Number && !l.Pointer.Contains("/x-")))
            AssertTold(json, leaf.Pointer, JsonValue.Create("$" + Nobody));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_name_that_two_parts_share_is_told(int seed)
    {
        var json = Drawn(seed);
        var named = Leaves(JsonNode.Parse(json)).Where(l => l.Name == "id" && l.Pointer.Count(c => c == '/') == 3).ToList();
        foreach (var (one, other) in named.Zip(named.Skip(1)).Where(pair => ListOf(pair.First.Pointer) == ListOf(pair.Second.Pointer)))
            AssertTold(json, other.Pointer, one.Value!.DeepClone());
    }

    private static string Drawn(int seed) => RasJson.Write(Testing.Configurations.Any.Sample(1, new Rnd((ulong)seed), 50).Single());

    private static string ListOf(string pointer) => pointer.Split('/')[1];

    private static void AssertTold(string json, string pointer, JsonNode? instead)
    {
        var root = JsonNode.Parse(json);
        Leaves(root).Single(l => l.Pointer == pointer).Value!.ReplaceWith(instead);
        var told = Refusal.Of(root!.ToJsonString());
        Assert.True(told.Any(d => d.Pointer == pointer), $"Nothing is told at {pointer} but: {string.Join("; ", told)}\n{root}");
    }

    private static IEnumerable<(string Name, string Pointer, JsonValue? Value)> Leaves(JsonNode? node, string name = "", string pointer = "") => node switch
    {
        JsonObject parts => parts.SelectMany(p => Leaves(p.Value, p.Key, $"{pointer}/{p.Key.Replace("~", "~0").Replace("/", "~1")}")),
        JsonArray entries => entries.SelectMany((entry, i) => Leaves(entry, name, $"{pointer}/{i}")),
        JsonValue value => [(name, pointer, value)],
        _ => [],
    };
}
