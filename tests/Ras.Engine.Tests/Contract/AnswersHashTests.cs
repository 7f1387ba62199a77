using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>The fingerprint of answers is the hash of the canonical form of what a document says of them.</summary>
public sealed class AnswersHashTests
{
    [Fact]
    public void It_is_the_hash_of_the_written_answers_put_in_order()
    {
        var (wrong, numbers) = (0, 0);
        foreach (var scenario in Scenarios.Any.Sample(600, new Rnd(41), 50))
        {
            var answers = scenario.Answers.WithReference("not covered");
            Assert.Equal(Hash(InOrder(RasJson.Write(answers))), RasEngine.Compile(scenario.Configuration).Score(answers).AnswersHash);
            wrong += answers.Answers.Keys.Any(id => scenario.Configuration.Questions.All(q => q.Id != id)) ? 1 : 0;
            numbers += answers.Answers.Values.Any(a => a is NumberAnswer) ? 1 : 0;
        }

        Assert.True(wrong > 0 && numbers > 0, $"{wrong} sets with unknown questions and {numbers} with numbers");
    }

    [Fact]
    public void Odd_names_and_texts_have_one_spelling()
    {
        var engine = RasEngine.Compile(new()
        {
            Id = "odd", Version = "1", Title = "Odd", Questions = [new ChoiceQuestion { Id = "q", Options = [new() { Id = "a" }] }], Budget = new() { PointPrice = 1 },
        });
        var answers = new AnswerSet(new Dictionary<string, Answer?>
        {
            ["q"] = "a\"\u001f", ["é\n"] = new[] { "\\", "😀" }, ["Z"] = null, ["A"] = 2.50m, ["\ud800"] = true, ["B"] = new NumberAnswer(new(1, 3)),
        }).WithAssessedOn(new CalendarDate(2026, 5, 11));
        Assert.Equal(
            Hash("{\"answers\":{\"A\":2.5,\"B\":\"1/3\",\"q\":\"a\\\"\\u001f\",\"é\\n\":[\"\\\\\",\"😀\"],\"\ufffd\":true},\"assessedOn\":\"2026-05-11\"}"),
            engine.Score(answers).AnswersHash);
    }

    private static string InOrder(string document)
    {
        using var json = JsonDocument.Parse(document);
        var covered = json.RootElement.EnumerateObject().Where(p => p.Name is "answers" or "assessedOn").OrderBy(p => p.Name, StringComparer.Ordinal);
        return "{" + string.Join(",", covered.Select(p => $"\"{p.Name}\":{(p.Name == "answers" ? InOrder(p.Value) : p.Value.GetRawText())}")) + "}";
    }

    private static string InOrder(JsonElement answers) => "{" + string.Join(
        ",",
        answers.EnumerateObject().Where(a => a.Value.ValueKind != JsonValueKind.Null).OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => $"\"{a.Name}\":{(a.Value.ValueKind == JsonValueKind.Array ? "[" + string.Join(",", a.Value.EnumerateArray().Select(o => o.GetRawText())) + "]" : a.Value.GetRawText())}")) + "}";

    private static string Hash(string canonical) => "sha256:" + string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).Select(b => b.ToString("x2")));
}
