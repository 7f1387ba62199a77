using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Guides;

/// <summary>The format reference is true: its tables are the reader's, its examples compile, and its figures come out.</summary>
public sealed class FormatTests
{
    private static readonly Regex Marker = new("<!-- properties: ([^>]+?) -->\n(?:.|\n)*?<!-- end -->");
    private static readonly Regex Heading = new(@"^#+ (.+)$", RegexOptions.Multiline);
    private static readonly Regex Link = new(@"\]\(([^)]+)\)");

    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter Format_reference writes these tables anew.";

    private static readonly string Page = RepositoryFiles.Path("src", "Ras.Engine", "format.md");

    [Fact]
    public void Format_reference_has_the_tables_of_the_reader()
    {
        var text = File.ReadAllText(Page);
        var found = Marker.Replace(text, m => $"<!-- properties: {m.Groups[1].Value} -->\n\n{FormatTables.Table(m.Groups[1].Value)}\n\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
            File.WriteAllText(Page, found);
        else
            Assert.True(found == text, $"The tables of format.md are not those of the reader. {Hint}");
    }

    [Fact]
    public void Every_record_has_its_table() =>
        Assert.Empty(FormatTables.Records.Except(Marker.Matches(File.ReadAllText(Page)).SelectMany(m => FormatTables.RecordsOf(m.Groups[1].Value))));

    [Fact]
    public void Every_link_leads_to_a_heading_or_a_file()
    {
        var text = File.ReadAllText(Page);
        var headings = Heading.Matches(text).Select(m => "#" + Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), "[^a-z0-9 -]", "").Replace(' ', '-')).ToHashSet();
        Assert.All(Link.Matches(text).Select(m => m.Groups[1].Value), link =>
            Assert.True(link.StartsWith('#') ? headings.Contains(link) : File.Exists(Path.Combine(Path.GetDirectoryName(Page)!, link)), $"{link} leads nowhere."));
    }

    [Fact]
    public void Every_example_is_of_a_kind_that_is_run()
    {
        var kinds = GuideBlock.In(Page).Where(b => !FormatExample.IsOne(b)).Select(b => b.Kind).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["json answers", "json cases", "json change", "json check", "json checked", "json configuration", "json explanation", "json record", "json result", "json texts", "json whatif"], kinds);
    }

    [Fact]
    public void Every_type_op_condition_and_kind_of_part_has_an_example()
    {
        var shown = string.Concat(GuideBlock.In(Page).Where(b => b.Kind.StartsWith("json", StringComparison.Ordinal)).Select(b => b.Text));
        var rare = new[]
        {
            "streams", "holds", "band", "previous", "next", "pastStart", "pastEnd", "toNext", "taken",
            "amountWithout", "pointsTakenOff", "takenOffAlone", "reducers", "isNext", "oneOffWithout", "oneOffTakenOff",
        };
        var names = FormatTables.Records.SelectMany(FormatTables.NamesIn).Distinct().Where(n => !shown.Contains($"\"{n}\"", StringComparison.Ordinal));
        Assert.Equal(rare.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.All(FormatTables.Words, w => Assert.Contains($"\"{w}\"", shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_rounding_is_true()
    {
        var rows = File.ReadAllLines(Page).SkipWhile(l => !l.StartsWith("| mode | 2.4", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim(' ', '`')).ToArray()).ToArray();
        Assert.Equal(Enum.GetValues<RoundingMode>().Length, rows.Length - 2);
        foreach (var row in rows.Skip(2))
        {
            foreach (var (number, rounded) in rows[0].Zip(row).Skip(1))
            {
                var json = Reading.Documents.Changed(("\"budget\"", $$"""
                    "steps": [ { "id": "n", "op": "sum", "of": [ { "of": "total", "weight": 0 } ], "constant": {{number}} },
                               { "id": "r", "op": "round", "of": "n", "rounding": { "mode": "{{row[0]}}", "increment": 1 } } ], "budget"
                    """));
                var step = RasEngine.Compile(RasJson.ReadConfiguration(json)).Explain(AnswerSet.Empty).Steps.Single(s => s.Id == "r");
                Assert.True(step.ExactValue.ToString() == rounded, $"{row[0]} of {number} is {step.ExactValue} and not {rounded}.");
            }
        }
    }

    [Fact]
    public void Every_status_is_told_in_the_order_of_deciding()
    {
        var text = File.ReadAllText(Page);
        var places = Enum.GetNames<ScoreStatus>().Select(s => text.IndexOf($"| `{char.ToLowerInvariant(s[0])}{s[1..]}` |", text.IndexOf("| status | means |", StringComparison.Ordinal), StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Every_part_compiles_and_gives_what_the_page_says()
    {
        var lines = File.ReadAllLines(Page);
        var blocks = GuideBlock.In(Page);
        var example = blocks.Last(b => b.Kind == "json configuration").Text;
        var (figures, wrong) = (0, new List<string>());
        foreach (var part in blocks.Where(FormatExample.IsOne).Select(b => FormatExample.Of(b, example)))
        {
            var engine = Compile(part.Configuration.ToJsonString(), part.Block);
            var table = FormatFigure.After(part.Block, lines);
            foreach (var (answers, cells) in table?.Rows ?? [])
            {
                foreach (var (column, cell) in table!.Columns.Zip(cells))
                {
                    // A cell is left empty where the row is not about it.
                    if (cell.Length == 0)
                        continue;
                    var found = FormatFigure.Found(engine, part.Id, column, answers);
                    if (cell != found)
                        wrong.Add($"Line {part.Block.FirstLine}: with {answers}, {column} is {found} and not {cell}.");
                    figures++;
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(figures > 200);
    }

    [Fact]
    public void Every_document_compiles_and_gives_what_the_page_says()
    {
        RasEngine? engine = null;
        var answers = AnswerSet.Empty;
        var isChecked = new RasConfiguration();
        foreach (var block in GuideBlock.In(Page))
        {
            switch (block.Kind)
            {
                case "json configuration":
                    engine = Compile(block.Text, block);
                    break;
                case "json cases":
                    Assert.All(RasJson.ReadCases(Encoding.UTF8.GetBytes(block.Text)).Cases, c => Assert.Empty(engine!.Test(c)));
                    break;
                case "json answers":
                    answers = RasJson.ReadAnswers(block.Text);
                    Assert.Empty(engine!.Score(answers).Problems);
                    break;
                case "json result":
                    AssertLike(JsonNode.Parse(block.Text), JsonNode.Parse(RasJson.Write(engine!.Score(answers))), "");
                    break;
                case "json explanation":
                    AssertLike(JsonNode.Parse(block.Text), JsonNode.Parse(RasJson.Write(engine!.Explain(answers))), "");
                    break;
                case "json whatif":
                    AssertLike(JsonNode.Parse(block.Text), JsonNode.Parse(RasJson.Write(engine!.WhatIf(answers))), "");
                    break;
                case "json change":
                    AssertLike(JsonNode.Parse(block.Text), JsonNode.Parse(RasJson.Write(Explanation.Between(engine!.Explain(answers), engine.Explain(AnswerSet.Empty)))), "");
                    break;
                case "json checked":
                    isChecked = Compile(block.Text, block).Configuration;
                    break;
                case "json check":
                    AssertLike(JsonNode.Parse(block.Text), JsonNode.Parse(RasJson.Write(RasChecker.Check(isChecked))), "");
                    break;
                case "json texts":
                    Assert.Empty(RasJson.ReadTexts(Encoding.UTF8.GetBytes(block.Text)).Check(engine!.Configuration));
                    break;
                case "json record":
                    AssertRecord(block.Text, engine!, answers);
                    break;
            }
        }
    }

    private static void AssertRecord(string decided, RasEngine engine, AnswerSet answers)
    {
        var record = JsonNode.Parse(RasJson.Write(new ScoreRecord { Configuration = engine.Configuration, Answers = answers, Result = engine.Score(answers), Engine = RasEngine.Version }))!.AsObject();
        var shown = JsonNode.Parse(decided)!.AsObject();
        Assert.Equal(record.Select(p => p.Key).Append("decision"), shown.Select(p => p.Key));
        record["decision"] = shown["decision"]!.DeepClone();
        Assert.NotNull(RasJson.ReadRecord(Encoding.UTF8.GetBytes(record.ToJsonString())).Decision);
    }

    /// <summary>Whether both are the same JSON; … alone stands for anything, and a text that ends in it for any that begins so.</summary>
    private static void AssertLike(JsonNode? shown, JsonNode? found, string at)
    {
        switch (shown, found)
        {
            case (JsonValue v, _) when v.TryGetValue<string>(out var text) && text == "…":
                break;
            case (JsonObject a, JsonObject b):
                Assert.Equal(a.Select(p => p.Key), b.Select(p => p.Key));
                foreach (var (name, value) in a)
                    AssertLike(value, b[name], $"{at}/{name}");
                break;
            case (JsonArray a, JsonArray b):
                Assert.Equal(a.Count, b.Count);
                for (var i = 0; i < a.Count; i++)
                    AssertLike(a[i], b[i], $"{at}/{i}");
                break;
            default:
                var expected = shown?.ToJsonString(Plain) ?? "null";
                var other = found?.ToJsonString(Plain) ?? "null";
                Assert.True(expected.EndsWith("…\"", StringComparison.Ordinal) ? other.StartsWith(expected[..^2], StringComparison.Ordinal) : expected == other, $"{at} is {other} and not {expected}.");
                break;
        }
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static RasEngine Compile(string json, GuideBlock block)
    {
        RasEngine? engine = null;
        if (RasJson.TryReadConfiguration(Encoding.UTF8.GetBytes(json), out var configuration, out var diagnostics))
            RasEngine.TryCompile(configuration, out engine, out diagnostics);
        Assert.True(engine is not null, $"Line {block.FirstLine}: {string.Join("\n", diagnostics)}");
        return engine;
    }
}
