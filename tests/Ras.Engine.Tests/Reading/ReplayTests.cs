using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A record replays, and one that was changed says where.</summary>
public sealed class ReplayTests
{
    private static readonly RasEngine Engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-hours", "configuration.json"));

    [Fact]
    public void A_record_replays_to_the_same()
    {
        foreach (var answers in RandomAnswers.Any(Engine, 100))
        {
            var json = RasJson.Write(Engine.Record(answers));
            var replay = RasEngine.Replay(RasJson.ReadRecord(Encoding.UTF8.GetBytes(json)));
            Assert.True(replay.IsSame, string.Join("\n", replay.Differences));
        }
    }

    /// <summary>What was read by halves is kept as that; what cannot be written is refused at once, and not found years later.</summary>
    [Fact]
    public void What_is_kept_can_be_read_again()
    {
        var halves = Engine.Record(RasJson.ReadAnswers("""{ "answers": { "living": "own-home", "family": { } } }"""));
        Assert.Equal(ScoreStatus.InvalidAnswers, halves.Result.Status);
        Assert.True(RasEngine.Replay(RasJson.ReadRecord(Encoding.UTF8.GetBytes(RasJson.Write(halves)))).IsSame);
        foreach (var unwritable in new Answer[] { new NumberAnswer(new Rational(1, 3)), new NumberAnswer(new Rational(System.Numerics.BigInteger.Pow(10, 22) + 1)), "half-\ud800" })
            Assert.Contains("cannot be written as it is", Assert.Throws<System.ArgumentException>(() => Engine.Record(AnswerSet.Empty.With("nights", unwritable))).Message);
    }

    /// <summary>A note that the engine of the record could make may not be missing; one that only a later engine makes may.</summary>
    [Fact]
    public void A_note_that_is_taken_out_is_found()
    {
        var json = File.ReadAllText(RepositoryFiles.OfTests(Path.Combine("Records", "0.2.0-illustrative-hours.json")));
        var record = RasJson.ReadRecord(Encoding.UTF8.GetBytes(json));
        Assert.NotEmpty(record.Result.Notes);
        var without = record with { Result = record.Result with { Notes = [] } };
        Assert.Equal("/result/notes/0", Assert.Single(RasEngine.Replay(without).Differences).Pointer);
        Assert.True(RasEngine.Replay(without with { Engine = "0.1.0", Result = without.Result with { Engine = "0.1.0" } }).IsSame);
    }

    [Fact]
    public void A_changed_figure_is_named()
    {
        var record = Engine.Record(RandomAnswers.Complete(Engine, 50).First(a => Engine.Score(a).Amount > 0));
        var figures = record.Result.Figures!;
        var replay = RasEngine.Replay(record with { Result = record.Result with { Figures = figures with { Amount = figures.Amount + 1 } } });
        Assert.Equal("/result/budget/amount", Assert.Single(replay.Differences).Pointer);
    }

    [Fact]
    public void A_changed_price_and_a_changed_answer_are_found()
    {
        var answers = RandomAnswers.Complete(Engine, 50).First(a => Engine.Score(a).Amount > 0);
        var record = Engine.Record(answers);
        var dearer = record with { Configuration = record.Configuration with { Parameters = ValueList.From(record.Configuration.Parameters!.Select(p => p with { Value = p.Value.Value + 1 })) } };
        Assert.Contains("/result/configuration/hash", RasEngine.Replay(dearer).Differences.Select(d => d.Pointer));
        var other = record with { Answers = answers.With(answers.Answers.Keys.First(), null) };
        Assert.Contains("/result/answersHash", RasEngine.Replay(other).Differences.Select(d => d.Pointer));
    }

    /// <summary>Records of earlier versions stay here for good, and must replay in every later one.</summary>
    [Theory, MemberData(nameof(Kept))]
    public void A_kept_record_replays(string name)
    {
        var replay = RasEngine.Replay(RasJson.ReadRecord(File.ReadAllBytes(RepositoryFiles.OfTests(Path.Combine("Records", name)))));
        Assert.True(replay.IsSame, string.Join("\n", replay.Differences));
    }

    /// <summary>What stands in one of the two alone, and what stands in both otherwise, is told on a line with its place.</summary>
    [Fact]
    public void A_difference_is_told_with_its_place_and_both_sides()
    {
        var record = RasJson.ReadRecord(File.ReadAllBytes(Directory.GetFiles(RepositoryFiles.OfTests("Records"), "*.json").Order(System.StringComparer.Ordinal).First(f => RasJson.ReadRecord(File.ReadAllBytes(f)).Result is { Figures: not null, Domains.Count: > 1 })));
        var whole = record.Result;
        string[] Told(IndicativeBudget result) => [.. RasEngine.Replay(record with { Result = result }).Differences.Select(d => d.ToString())];
        Assert.Empty(Told(whole));
        var last = whole.Domains.Count - 1;
        var missing = Told(whole with { Domains = [.. whole.Domains.Take(last)] });
        Assert.StartsWith($"/result/domains/{last}: recorded nothing, found {{", Assert.Single(missing));
        var more = Told(whole with { Domains = [.. whole.Domains, whole.Domains[0]] });
        Assert.Matches($"^/result/domains/{last + 1}: recorded {{.*}}, found nothing$", Assert.Single(more));
        Assert.Equal([$"/result/domains/0/id: recorded \"other\", found \"{whole.Domains[0].Id}\""], Told(whole with { Domains = [whole.Domains[0] with { Id = "other" }, .. whole.Domains.Skip(1)] }));
    }

    /// <summary>Whichever digit of the configuration, the answers or the result is another, it is found; what the host says beside them is its own.</summary>
    [Theory, MemberData(nameof(Kept))]
    public void A_flipped_digit_is_found(string name)
    {
        var json = File.ReadAllText(RepositoryFiles.OfTests(Path.Combine("Records", name)));

        // Why not after it: what people decided is the host's to say, and no figure of the engine's.
        var whole = json.IndexOf("\n  \"decision\":", System.StringComparison.Ordinal) is > 0 and var decision ? decision : json.Length;
        var digits = Enumerable.Range(0, whole).Where(i => char.IsAsciiDigit(json[i])).ToArray();
        var random = new System.Random(5);
        foreach (var digit in digits.OrderBy(_ => random.Next()).Take(120))
        {
            var flipped = json[..digit] + (char)('0' + ((json[digit] - '0' + 1 + random.Next(9)) % 10)) + json[(digit + 1)..];
            var line = flipped[..digit].Split('\n')[^1].TrimStart();

            // Why: the host's name for a case and the name of a schema are no part of any fingerprint.
            if (line.StartsWith("\"reference\": \"A-", System.StringComparison.Ordinal) || line.StartsWith("\"$schema\"", System.StringComparison.Ordinal))
                continue;
            Assert.True(IsFound(flipped), $"at {digit}: {flipped[System.Math.Max(0, digit - 60)..System.Math.Min(flipped.Length, digit + 20)]}");
        }
    }

    public static TheoryData<string> Kept => [.. Directory.GetFiles(RepositoryFiles.OfTests("Records"), "*.json").Select(f => Path.GetFileName(f))];

    private static bool IsFound(string json)
    {
        try
        {
            return !RasEngine.Replay(RasJson.ReadRecord(Encoding.UTF8.GetBytes(json))).IsSame;
        }
        catch (RasConfigurationException)
        {
            return true;
        }
    }
}
