using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Comparing;

/// <summary>What differs between two configurations: all of it, and nothing else.</summary>
public sealed class DifferenceTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Arbitraries)])]
    internal void A_configuration_does_not_differ_from_itself(RasConfiguration configuration) =>
        Assert.True(RasComparer.Compare(configuration, RasJson.ReadConfiguration(RasJson.Write(configuration)) with { Schema = "other.json" }).IsSame);

    /// <summary>Law: each change says what stands at its places, and without what the changes name both documents are one.</summary>
    [Fact]
    public void Without_what_the_changes_name_both_are_one()
    {
        var seed = (ulong)Environment.TickCount64;
        var drawn = Configurations.Any.Sample(300, new Rnd(seed), 40).ToArray();
        foreach (var (before, after) in drawn.Zip(drawn.Skip(1)).Concat(drawn.Select(c => (c, Changed(c)))))
        {
            var difference = RasComparer.Compare(before, after);
            var (left, right) = (JsonNode.Parse(RasJson.Write(before))!.AsObject(), JsonNode.Parse(RasJson.Write(after))!.AsObject());
            Assert.All(difference.Changes, change => Assert.True(IsTrue(change, left, right), $"{change}\nwith seed {seed}"));
            Cut(left, difference.Changes.Where(c => c.Kind != ChangeKind.Reordered).Select(c => c.PointerBefore));
            Cut(right, difference.Changes.Where(c => c.Kind != ChangeKind.Reordered).Select(c => c.PointerAfter));
            Assert.True(JsonNode.DeepEquals(InOrderOfIds(left), InOrderOfIds(right)), $"{string.Join("\n", difference.Changes)}\n{left}\n{right}\nwith seed {seed}");
            Assert.Equal(before with { Schema = null } == after with { Schema = null }, difference.IsSame);
        }
    }

    [Fact]
    public void The_other_way_round_new_is_gone()
    {
        foreach (var configuration in Configurations.Any.Sample(200, new Rnd((ulong)Environment.TickCount64), 40))
        {
            var there = RasComparer.Compare(configuration, Changed(configuration)).Changes;
            var back = RasComparer.Compare(Changed(configuration), configuration).Changes;
            Assert.Equal(
                there.Select(c => (Mirror(c.Kind), c.PointerAfter, c.PointerBefore, c.After, c.Before)).OrderBy(c => c.ToString()),
                back.Select(c => (c.Kind, c.PointerBefore, c.PointerAfter, c.Before, c.After)).OrderBy(c => c.ToString()));
        }
    }

    [Fact]
    public void A_question_put_in_before_others_changes_nothing_but_itself()
    {
        var adults = Samples.SampleFiles.Load("illustrative-adults").Configuration;
        var more = adults with { Questions = ValueList.From(adults.Questions.Prepend(new YesNoQuestion { Id = "new" })) };
        var change = Assert.Single(RasComparer.Compare(adults, more).Changes);
        Assert.Equal((ChangeKind.Added, "/questions/0"), (change.Kind, change.PointerAfter));
        Assert.Equal(["questions", "new"], change.Path);
    }

    [Fact]
    public void The_first_of_a_list_is_told_as_itself()
    {
        var before = Banded([new() { From = 0, Value = 0 }]);
        var after = before with { Budget = before.Budget with { Adjustments = [new() { Id = "limit", AtMost = 500 }] } };
        Assert.Equal(["budget", "adjustments", "limit"], Assert.Single(RasComparer.Compare(before, after).Changes).Path);
        Assert.Equal(ChangeKind.Removed, Assert.Single(RasComparer.Compare(after, before).Changes).Kind);
        Assert.False(RasComparer.Compare(before, before with { Budget = before.Budget with { Adjustments = [] } }).IsSame);
    }

    [Fact]
    public void Bands_without_ids_are_matched_in_order()
    {
        var before = Banded([new() { From = 0, Value = 0 }, new() { From = 10, Value = 50 }, new() { From = 20, Value = 90 }]);
        var after = Banded([new() { From = 0, Value = 0 }, new() { From = 5, Value = 20 }, new() { From = 10, Value = 50 }, new() { From = 20, Value = 95 }]);
        Assert.Equal(
            ["Added /budget/bands/1", "Changed /budget/bands/3/value"],
            RasComparer.Compare(before, after).Changes.Select(c => $"{c.Kind} {c.PointerAfter}"));

        // What both end with is matched from the back.
        var first = Banded([new() { From = -10, Value = 1 }, new() { From = -5, Value = 2 }, .. before.Budget.Bands!]);
        Assert.Equal(["Added /budget/bands/0", "Added /budget/bands/1"], RasComparer.Compare(before, first).Changes.Select(c => $"{c.Kind} {c.PointerAfter}"));
        Assert.Equal(["Removed /budget/bands/0", "Removed /budget/bands/1"], RasComparer.Compare(first, before).Changes.Select(c => $"{c.Kind} {c.PointerBefore}"));
    }

    [Fact]
    public void Questions_in_another_order_are_said_once()
    {
        var adults = Samples.SampleFiles.Load("illustrative-adults").Configuration;
        var change = Assert.Single(RasComparer.Compare(adults, adults with { Domains = ValueList.From(adults.Domains!.Reverse()) }).Changes);
        Assert.Equal((ChangeKind.Reordered, "/domains"), (change.Kind, change.PointerBefore));
    }

    [Fact]
    public void The_page_names_figures_questions_rules_and_words()
    {
        var adults = Samples.SampleFiles.Load("illustrative-adults").Configuration;
        var parameters = ValueList.From(adults.Parameters!.Select(p => p.Id == "point-price" ? p with { Value = 5.5m } : p));
        var after = adults with
        {
            Version = "2027.1", Title = "Another title", Parameters = parameters,
            Exclusions = ValueList.From(adults.Exclusions!.Skip(1)),
            Questions = ValueList.From(adults.Questions.Skip(1).Append(new YesNoQuestion { Id = "extra", Text = "Anything else?" })),
        };
        var page = RasText.Write(RasComparer.Compare(adults, after), PageFormat.Markdown);
        Assert.Contains("| Price of one point (illustrative) (point-price): value | 5.25 | 5.5 | +0.25 (+4.76%) |", page);
        Assert.Contains("| Anything else? (extra) |  | new |", page);
        Assert.Contains("taken out", page);
        Assert.Contains("| version | 2026.1 | 2027.1 |", page);
        Assert.Contains("\n## Words and sources", page);
        Assert.Contains("Nothing differs.", RasText.Write(RasComparer.Compare(adults, adults)));
    }

    /// <summary>Law: the page of any two configurations is written, and nothing on it is JSON, whatever changed.</summary>
    [Fact]
    public void No_page_shows_json()
    {
        var seed = (ulong)Environment.TickCount64;
        var drawn = Configurations.Any.Sample(300, new Rnd(seed), 40).ToArray();
        foreach (var (before, after) in drawn.Zip(drawn.Skip(1)).Concat(drawn.Select(c => (c, Changed(c)))))
        {
            var page = RasText.Write(RasComparer.Compare(before, after));
            Assert.False(Regex.IsMatch(page, "\":[\"\\[{0-9tf-]|[{\\[]\""), $"{page}\nwith seed {seed}");
        }
    }

    [Fact]
    public void Rules_are_said_in_words_before_and_after()
    {
        var (home, many) = (new AnswerCondition { Question = "q", Is = "a" }, new ValueCondition { Of = "d", AtLeast = 5 });
        var before = Ruled(home, "d", [new() { From = 0, Value = 1 }, new() { From = 5, Value = 2 }]);
        var after = Ruled(new AllCondition { Parts = [home, many] }, "e", [new() { From = 0, Value = 1 }, new() { From = 5, Value = 2 }, new() { From = 9, Value = 3, Label = "High" }]);
        var page = RasText.Write(RasComparer.Compare(before, after), PageFormat.Markdown);
        Assert.Contains("| the answer to “Where?” is “At home” | the answer to “Where?” is “At home” and “Area d” is at least 5 |", page);
        Assert.Contains("| “Area d” | “Area e” |", page);
        Assert.Contains("|  | from 9: 3 “High” |", page);
        Assert.Contains("| Line (line): price | £3.00 | £3.50 | +£0.50 (+16.67%) |", page);
        Assert.Contains("| rounded to the nearest £0.05 | rounded down to the next £1.00 |", page);
        Assert.Contains("| Adults (limit) |  | new: The sum is at most £500.00. The law says so. |", page);
    }

    [Fact]
    public void References_and_parameters_are_named()
    {
        ChoiceQuestion Need(ValueList<string> reducers, Number points) => new()
        {
            Id = "need", Domain = "d", Text = "Need?", ReducedBy = reducers, Options = [new() { Id = "a", Text = "All", Points = points }],
        };
        RasConfiguration With(ChoiceQuestion need) => Ruled(new AnswerCondition { Question = "q", Is = "a" }, "d", [new() { From = 0, Value = 1 }]) with
        {
            Parameters = [new() { Id = "most", Title = "Most points", Value = 12 }],
            Questions = [need, new YesNoQuestion { Id = "family", Text = "Family?" }, new YesNoQuestion { Id = "home", Text = "Shared home?" }, new ChoiceQuestion { Id = "q", Text = "Where?", Options = [new() { Id = "a" }] }],
        };
        var page = RasText.Write(RasComparer.Compare(With(Need(["family"], 10)), With(Need(["family", "home"], Number.Parameter("most")))), PageFormat.Markdown);
        Assert.Contains("| Need? (need): is lowered by |  | Shared home? |", page);
        Assert.Contains("| 10 | 12, which is “Most points” |", page);
    }

    /// <summary>The document of a difference: the two versions, and of each change its place and what stood and stands there, as the documents write it.</summary>
    [Fact]
    public void A_difference_is_written_with_places_and_values()
    {
        var before = Banded([new() { From = 0, Value = 0 }, new() { From = 10, Value = 50 }]);
        var after = before with { Version = "2", Domains = [new() { Id = "d" }, new() { Id = "e" }], Budget = before.Budget with { Bands = [new() { From = 0, Value = 0 }, new() { From = 10, Value = Rational.Parse("1/3") }] } };
        var turned = after with { Domains = [new() { Id = "e" }, new() { Id = "d" }] };
        string Named(RasConfiguration c) => $$"""{"id":"{{c.Id}}","version":"{{c.Version}}","formatVersion":1,"hash":"{{RasEngine.Compile(c).Hash}}"}""";
        Assert.Equal(
            $$"""{"before":{{Named(before)}},"after":{{Named(after)}},"changes":[{"kind":"changed","path":["version"],"pointerBefore":"/version","pointerAfter":"/version","before":"1","after":"2"},"""
            + """{"kind":"changed","path":["budget","bands","1","value"],"pointerBefore":"/budget/bands/1/value","pointerAfter":"/budget/bands/1/value","before":50,"after":"1/3"},"""
            + """{"kind":"added","path":["domains","d"],"pointerBefore":null,"pointerAfter":"/domains/0","before":null,"after":{"id":"d"}},"""
            + """{"kind":"added","path":["domains","e"],"pointerBefore":null,"pointerAfter":"/domains/1","before":null,"after":{"id":"e"}}]}""",
            RasJson.Write(RasComparer.Compare(before, after), indented: false));
        Assert.EndsWith(
            """},"changes":[{"kind":"reordered","path":["domains"],"pointerBefore":"/domains","pointerAfter":"/domains","before":["d","e"],"after":["e","d"]}]}""",
            RasJson.Write(RasComparer.Compare(after, turned), indented: false));
        Assert.Throws<ArgumentNullException>(() => RasJson.Write((ConfigurationDifference)null!));
    }

    /// <summary>A note of the author's own is told without the marks of JSON, and of a thing in it that bears an id, what it is called.</summary>
    [Fact]
    public void A_note_is_told_in_plain_words()
    {
        var before = Banded([new() { From = 0, Value = 0 }]);
        var after = before with { Extensions = [new("x-owners", """[{ "id": "a", "title": "Alpha", "since": 2020 }, { "id": "b", "text": "Beta" }, { "id": "c" }, { "name": "Delta", "on": true, "off": false, "none": null }, []]""")] };
        Assert.Contains("| `x-owners` |  | Alpha; Beta; c; `name` Delta, `on` Yes, `off` No, `none` null;  |", RasText.Write(RasComparer.Compare(before, after), PageFormat.Markdown).Replace("\\", ""));
    }

    /// <summary>What no engine takes has no rules to say in words; what differs is told all the same.</summary>
    [Fact]
    public void Drafts_that_no_engine_takes_are_compared_too()
    {
        var before = Banded([new() { From = 0, Value = 0 }]);
        var after = before with { Exclusions = [new() { Id = "out", Reason = "Elsewhere.", When = new ValueCondition { Of = "nowhere", Above = 1 } }] };
        Assert.Contains("out", RasText.Write(RasComparer.Compare(before, after)));
        var moved = after with { Exclusions = [after.Exclusions[0] with { When = new ValueCondition { Of = "nowhere", Above = 2 } }] };
        var page = RasText.Write(RasComparer.Compare(after, moved));
        Assert.Contains("begins above 2", page);
        Assert.DoesNotContain("{", page);
    }

    private static RasConfiguration Ruled(Condition when, string of, ValueList<Band> bands) => new()
    {
        Id = "example", Version = of, Title = "Adults", Domains = [new() { Id = "d", Title = "Area d" }, new() { Id = "e", Title = "Area e" }],
        Questions = [new ChoiceQuestion { Id = "q", Domain = "d", Text = "Where?", Options = [new() { Id = "a", Text = "At home", Points = 9 }, new() { Id = "b", Text = "Elsewhere" }] }],
        Steps = [new BandsStep { Id = "level", Title = "Level", Of = of, Bands = bands, Unit = "" }],
        Exclusions = [new() { Id = "out", Reason = "Elsewhere.", When = when }],
        Budget = new()
        {
            Lines = [new() { Id = "line", Title = "Line", Of = "level", Price = of == "d" ? 3 : 3.5m }],
            Rounding = of == "d" ? new() { Increment = 0.05m } : new() { Mode = RoundingMode.Floor, Increment = 1 },
            Adjustments = of == "d" ? null : [new() { Id = "limit", Title = "Adults", AtMost = 500, Reason = "The law says so." }],
        },
    };

    private static RasConfiguration Banded(ValueList<Band> bands) => new()
    {
        Id = "example", Version = "1", Title = "Example", Questions = [new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }] }], Budget = new() { Bands = bands },
    };

    /// <summary>The same with some things taken out, some put in, some changed and lists turned round.</summary>
    private static RasConfiguration Changed(RasConfiguration configuration) => configuration with
    {
        Version = configuration.Version + "x",
        Currency = configuration.Currency is null ? "EUR" : null,
        Questions = ValueList.From(configuration.Questions.Append(new YesNoQuestion { Id = "brand-new" })),
        Domains = configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { Weight = d.Weight is null ? 2 : null, Bands = Turned(d.Bands) }).Reverse()) : null,
        Steps = configuration.Steps is { Count: > 1 } steps ? ValueList.From(steps.Skip(1)) : configuration.Steps,
        Referrals = [.. configuration.Referrals ?? [], new() { Id = "one-more", ReferTo = "Panel", When = new AnswerCondition { Question = "brand-new", Is = true } }],
    };

    private static ValueList<Band>? Turned(ValueList<Band>? bands) => bands is null ? null : ValueList.From(bands.Skip(1).Append(new Band { From = 1000, Value = 7 }));

    private static ChangeKind Mirror(ChangeKind kind) => kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => kind };

    private static bool IsTrue(ConfigurationChange change, JsonNode before, JsonNode after) => change.Kind switch
    {
        ChangeKind.Reordered => change.Before != change.After && IdsAt(before, change.PointerBefore!).Intersect(Ids(change.After!)).SequenceEqual(Ids(change.Before!)),
        ChangeKind.Added => change.PointerBefore is null && Says(after, change.PointerAfter!, change.After!),
        ChangeKind.Removed => change.PointerAfter is null && Says(before, change.PointerBefore!, change.Before!),
        _ => change.Before != change.After && Says(before, change.PointerBefore!, change.Before!) && Says(after, change.PointerAfter!, change.After!),
    };

    private static bool Says(JsonNode document, string pointer, string json) => JsonNode.DeepEquals(At(document, pointer), JsonNode.Parse(json));

    private static IEnumerable<string> IdsAt(JsonNode document, string pointer) => At(document, pointer)!.AsArray().Select(e => (string)e!["id"]!);

    private static IEnumerable<string> Ids(string json) => JsonNode.Parse(json)!.AsArray().Select(i => (string)i!);

    private static JsonNode? At(JsonNode document, string pointer) => Parts(pointer).Aggregate((JsonNode?)document, (node, part) => node is JsonArray list ? list[int.Parse(part)] : node![part]);

    private static IEnumerable<string> Parts(string pointer) => pointer.Split('/').Skip(1).Select(p => p.Replace("~1", "/").Replace("~0", "~"));

    // Why from the back: what is cut out of a list moves what stands behind it.
    private static void Cut(JsonNode document, IEnumerable<string?> pointers)
    {
        var all = pointers.OfType<string>().Select(p => (Pointer: p, Parts: Parts(p).ToArray())).ToArray();
        foreach (var (pointer, parts) in all.OrderByDescending(p => p.Parts.Length).ThenByDescending(p => int.TryParse(p.Parts[^1], out var place) ? place : 0))
        {
            var owner = At(document, pointer[..pointer.LastIndexOf('/')])!;
            if (owner is JsonArray list)
                list.RemoveAt(int.Parse(parts[^1]));
            else
                owner.AsObject().Remove(parts[^1]);
        }
    }

    /// <summary>A document without `$schema`, its objects in the order of names and without empty lists, its lists of things with ids in the order of those.</summary>
    private static JsonNode? InOrderOfIds(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Where(p => p.Key != "$schema" && p.Value is not JsonArray { Count: 0 }).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new KeyValuePair<string, JsonNode?>(p.Key, InOrderOfIds(p.Value)))),
        JsonArray list when list.All(e => e is JsonObject entry && entry["id"] is not null) => new JsonArray([.. list.OrderBy(e => (string)e!["id"]!, StringComparer.Ordinal).Select(InOrderOfIds)]),
        JsonArray list => new JsonArray([.. list.Select(InOrderOfIds)]),
        _ => node?.DeepClone(),
    };
}
