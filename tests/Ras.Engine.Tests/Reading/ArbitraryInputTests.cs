using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Reading;

/// <summary>Arbitrary bytes as a configuration or as answers give diagnostics or problems, never an exception of another kind.</summary>
public sealed class ArbitraryInputTests(ITestOutputHelper output)
{
    private static readonly string[] Samples = Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Pieces that mean something in a document, to be put where they do not belong.</summary>
    private static readonly string[] Pieces =
    [
        "null", "true", "-0", "1e400", "NaN", "\"\\uD800\"", "\"1/0\"", "\"$nobody\"", "[]", "{}", "{\"answer\":\"setting\",\"is\":\"home\"}", "[[[[[[[[[[", "]", "}", ",", ":", "\"",
        "123456789012345678901234567890", "0.000000000000000000001", "\"\"", "\"total\"", "\"x-\":1,", "// note\n", "\uFEFF", "\u202E", "-999999999999999999", "999999999999999999",
    ];

    [Fact]
    public void A_configuration_of_any_bytes_is_read_or_diagnosed()
    {
        var random = new Random(1);
        var (read, compiled, diagnosed) = (0, 0, 0);
        foreach (var bytes in Documents(random, 3000, Samples.Select(s => File.ReadAllBytes(Path.Combine(s, "configuration.json"))).ToArray()))
        {
            if (!RasJson.TryReadConfiguration(bytes, out var configuration, out var diagnostics))
            {
                diagnosed++;
                Assert.NotEmpty(diagnostics);
                Assert.All(diagnostics, d => Assert.NotNull(d.Position));
                continue;
            }

            read++;
            if (!RasEngine.TryCompile(configuration, out var engine, out diagnostics))
            {
                Assert.NotEmpty(diagnostics);
                continue;
            }

            compiled++;
            Assert.NotEmpty(RasText.Write(engine.Explain(AnswerSet.Empty)));
            Assert.Equal(configuration, RasJson.ReadConfiguration(RasJson.Write(configuration)));
        }

        output.WriteLine($"{diagnosed} diagnosed, {read} read, {compiled} compiled and explained");
        Assert.True(diagnosed > 1000 && read > 100 && compiled > 100);
    }

    [Fact]
    public void Answers_of_any_bytes_are_scored_or_have_problems()
    {
        var random = new Random(2);
        var engine = RasEngine.Load(Path.Combine(Samples.Single(s => s.EndsWith("illustrative-adults", StringComparison.Ordinal)), "configuration.json"));
        var statuses = new Dictionary<ScoreStatus, int>();
        foreach (var bytes in Documents(random, 3000, [File.ReadAllBytes(RepositoryFiles.Path("samples", "QuickStart", "answers.json"))]))
        {
            var why = engine.Explain(RasJson.ReadAnswers(bytes));
            Assert.NotEmpty(RasText.Write(why));
            Assert.NotEmpty(RasJson.Write(why.Budget));
            Assert.Equal(why.Budget.Status == ScoreStatus.InvalidAnswers, why.Budget.Problems.Count > 0);
            statuses[why.Budget.Status] = statuses.GetValueOrDefault(why.Budget.Status) + 1;
        }

        output.WriteLine(string.Join(", ", statuses.Select(s => $"{s.Key}: {s.Value}")));
        Assert.True(statuses[ScoreStatus.InvalidAnswers] > 500 && statuses[ScoreStatus.Indicative] > 20);
    }

    private static IEnumerable<byte[]> Documents(Random random, int count, byte[][] seeds)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 10 == 0)
            {
                var noise = new byte[random.Next(0, 200)];
                random.NextBytes(noise);
                yield return noise;
                continue;
            }

            var document = seeds[random.Next(seeds.Length)].ToList();
            for (var times = random.Next(1, 4); times > 0; times--)
                Mutate(document, random);
            yield return [.. document];
        }
    }

    private static void Mutate(List<byte> document, Random random)
    {
        var at = random.Next(document.Count);
        switch (random.Next(6))
        {
            case 0:
                document.RemoveRange(at, Math.Min(random.Next(1, 6), document.Count - at));
                break;
            case 1:
                document[at] = (byte)random.Next(256);
                break;
            case 2:
                document.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                break;
            case 3:
                ReplaceValue(document, random);
                break;
            case 4:
                RepeatLine(document, at);
                break;
            default:
                ReplaceDigit(document, at, random);
                break;
        }
    }

    /// <summary>Puts a piece in place of a whole text or number, so that the document mostly stays JSON.</summary>
    private static void ReplaceValue(List<byte> document, Random random)
    {
        var text = Encoding.UTF8.GetString([.. document]);
        var colons = Enumerable.Range(0, text.Length).Where(i => text[i] == ':').ToArray();
        if (colons.Length == 0)
            return;
        var start = colons[random.Next(colons.Length)] + 1;
        var end = text.IndexOfAny([',', '}', ']', '\n'], start);
        if (end < 0)
            return;
        document.Clear();
        document.AddRange(Encoding.UTF8.GetBytes(text[..start] + " " + Pieces[random.Next(Pieces.Length)] + text[end..]));
    }

    private static void RepeatLine(List<byte> document, int at)
    {
        var start = document.LastIndexOf((byte)'\n', at) + 1;
        var end = document.IndexOf((byte)'\n', at);
        if (end > start)
            document.InsertRange(start, document.GetRange(start, end + 1 - start));
    }

    private static void ReplaceDigit(List<byte> document, int at, Random random)
    {
        var digit = document.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (digit >= 0)
            document[digit] = (byte)('0' + random.Next(10));
    }
}
