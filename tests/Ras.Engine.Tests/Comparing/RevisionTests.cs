using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Comparing;

/// <summary>Every figure out and in again: what is named changes, and every other byte stays.</summary>
public sealed class RevisionTests
{
    private const string Document = """
        {
          "formatVersion": 1, "id": "example",
          "version": "2026.1",  "title": "Example {}", "period": "week",
          "parameters": [ { "id": "hour", "value": 23.40 } ],
          "domains": [ { "id": "need", "weight": "1/3" } ],
          "questions": [
            { "id": "q", "domain": "need", "options": [ { "id": "a", "points": 10 }, { "id": "b" } ] },
            { "id": "n", "type": "number", "min": 0, "max": 7, "increment": 1, "ifMissing": 3 } ],
          "budget": { "pointPrice": "$hour" }
        }
        """;

    [Fact]
    public void Figures_are_listed_with_their_places_names_and_spelling() => Assert.Equal(
        [
            "/parameters/0/value parameters/hour/value 23.40",
            "/domains/0/weight domains/need/weight 1/3",
            "/questions/0/options/0/points questions/q/options/a/points 10",
            "/questions/1/min questions/n/min 0",
            "/questions/1/max questions/n/max 7",
            "/questions/1/increment questions/n/increment 1",
        ],
        RasJson.ReadFigures(Encoding.UTF8.GetBytes(Document)).Select(f => $"{f.Pointer} {string.Join("/", f.Path)} {f.Written}"));

    [Fact]
    public void What_is_named_changes_and_every_other_byte_stays()
    {
        var revised = Revise(new()
        {
            Version = "2027.1", EffectiveFrom = new CalendarDate(2027, 4, 5),
            Figures = new Dictionary<string, Rational> { ["/parameters/0/value"] = Rational.Parse("24.5"), ["/domains/0/weight"] = new(2, 7), ["/questions/0/options/0/points"] = 12 },
        });
        Assert.Equal(
            Document.Replace("23.40", "24.50", StringComparison.Ordinal).Replace("\"1/3\"", "\"2/7\"", StringComparison.Ordinal).Replace(": 10 }", ": 12 }", StringComparison.Ordinal)
                .Replace("\"version\": \"2026.1\"", "\"version\": \"2027.1\",\n  \"effectiveFrom\": \"2027-04-05\"", StringComparison.Ordinal),
            revised);
    }

    /// <summary>Where the version comes first there is no neighbour to take the white space from; where a last day stands it is changed in its place.</summary>
    [Fact]
    public void Dates_are_put_behind_the_version_or_in_their_place()
    {
        const string First = """{"version": "1", "formatVersion": 1, "id": "a", "title": "A", "effectiveTo": "2027-04-04", "period": "week", "questions": [{"id": "q", "type": "yesNo", "points": 0.123456789012345678}], "budget": {"pointPrice": 1}}""";
        var revised = Encoding.UTF8.GetString(RasJson.Revise(Encoding.UTF8.GetBytes(First), new()
        {
            EffectiveFrom = new CalendarDate(2027, 4, 5), EffectiveTo = new CalendarDate(2028, 4, 4), Figures = new Dictionary<string, Rational> { ["/questions/0/points"] = 12345 },
        }));

        // Why no noughts behind it: with as many places as stood there the number would have more digits than one may.
        Assert.Equal(
            First.Replace("\"version\": \"1\"", "\"version\": \"1\", \"effectiveFrom\": \"2027-04-05\"", StringComparison.Ordinal).Replace("2027-04-04", "2028-04-04", StringComparison.Ordinal).Replace("0.123456789012345678", "12345", StringComparison.Ordinal),
            revised);
    }

    [Fact]
    public void A_place_without_a_figure_is_refused() =>
        Assert.Contains("/budget/pointPrice", Assert.Throws<ArgumentException>(() => Revise(new() { Figures = new Dictionary<string, Rational> { ["/budget/pointPrice"] = 4 } })).Message);

    [Fact]
    public void A_document_with_faults_is_refused_with_all_of_them() =>
        Assert.Throws<RasConfigurationException>(() => RasJson.Revise(Encoding.UTF8.GetBytes("{ \"formatVersion\": 1 }"), new()));

    [Fact]
    public void A_document_with_faults_has_no_figures_to_list() =>
        Assert.Equal(["RAS102"], Assert.Throws<RasConfigurationException>(() => RasJson.ReadFigures(Encoding.UTF8.GetBytes("{ \"formatVersion\": 9 }"))).Diagnostics.Select(d => d.Code));

    /// <summary>Law: the figures that are named become what they should be, the others and all else stay; and back again the hash is the same.</summary>
    [Property(MaxTest = 500, Arbitrary = [typeof(Arbitraries)])]
    internal void Figures_go_out_and_come_in_again(RasConfiguration configuration)
    {
        var document = Encoding.UTF8.GetBytes(RasJson.Write(configuration));
        var figures = RasJson.ReadFigures(document);
        var changed = figures.Where((_, i) => i % 3 != 1).ToDictionary(f => f.Pointer, f => f.Value + new Rational(f.Pointer.Length, 8));
        var revised = RasJson.Revise(document, new() { Version = configuration.Version, Figures = changed });
        var found = RasJson.ReadFigures(revised);
        Assert.Equal(figures.Select(f => f.Pointer), found.Select(f => f.Pointer));
        Assert.All(found.Zip(figures), pair => Assert.Equal(changed.GetValueOrDefault(pair.First.Pointer, pair.Second.Value), pair.First.Value));
        var back = RasJson.Revise(revised, new() { Figures = figures.ToDictionary(f => f.Pointer, f => f.Value) });
        Assert.Equal(configuration, RasJson.ReadConfiguration(back));
    }

    /// <summary>The twin: every number of the text but the version of the format, answers and notes, found by walking the JSON.</summary>
    [Property(MaxTest = 500, Arbitrary = [typeof(Arbitraries)])]
    internal void No_figure_is_left_out(RasConfiguration configuration)
    {
        var document = RasJson.Write(configuration);
        using var json = System.Text.Json.JsonDocument.Parse(document);
        var numbers = new List<string>();
        Walk(json.RootElement, "", numbers);
        var listed = RasJson.ReadFigures(Encoding.UTF8.GetBytes(document));
        Assert.Empty(numbers.Except(listed.Select(f => f.Pointer)));
        Assert.All(listed, f => Assert.True(numbers.Contains(f.Pointer) || f.Written.Contains('/')));
    }

    private static void Walk(System.Text.Json.JsonElement element, string pointer, List<string> numbers)
    {
        if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(p => p.Name is not ("formatVersion" or "ifMissing") && !p.Name.StartsWith("x-", StringComparison.Ordinal)))
                Walk(property.Value, $"{pointer}/{property.Name.Replace("~", "~0").Replace("/", "~1")}", numbers);
        }
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            foreach (var (entry, place) in element.EnumerateArray().Select((e, i) => (e, i)))
                Walk(entry, $"{pointer}/{place}", numbers);
        }
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Number)
        {
            numbers.Add(pointer);
        }
    }

    private static string Revise(ConfigurationRevision revision) => Encoding.UTF8.GetString(RasJson.Revise(Encoding.UTF8.GetBytes(Document), revision));
}
