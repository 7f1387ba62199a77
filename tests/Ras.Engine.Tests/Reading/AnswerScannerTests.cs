using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Reading;

/// <summary>Reading a document straight onto a sheet takes and refuses what reading it as an answer set does, in the same words; and allocates nothing where nothing is wrong.</summary>
public sealed class AnswerScannerTests(ITestOutputHelper output)
{
    private static readonly byte[] Pieces = Encoding.UTF8.GetBytes("\"\\,:{}[]0-.eEtfnu xX/\t\n\r\0\u00e9\u20ac");

    [Fact]
    public void Documents_of_random_configurations_read_the_same()
    {
        var (random, taken, refused) = (new Random(1), 0, 0);
        foreach (var configuration in Configurations.Any.Sample(250, new Rnd(1), 50))
        {
            var engine = RasEngine.Compile(configuration);
            var twin = new Twin(engine);
            foreach (var answers in AnswerSets.For(configuration).Sample(12, new Rnd((ulong)random.Next()), 50))
            {
                var document = new WrittenAnswers(random).Of(answers);
                Count(twin.Agrees(document), ref taken, ref refused);
                for (var i = 0; i < 6; i++)
                    Count(twin.Agrees(Mutated(document, random)), ref taken, ref refused);
            }
        }

        output.WriteLine($"{taken} documents taken, {refused} refused");
        Assert.True(taken > 2_000 && refused > 5_000, "Too few of one kind.");
    }

    [Fact]
    public void Every_broken_file_of_answers_reads_the_same()
    {
        var twin = new Twin(RasEngine.Load(RepositoryFiles.OfTests("Broken", "answers", "configuration.json")));
        Assert.All(BrokenFile.All.Where(f => f.IsAnswers), file => twin.Agrees(file.Bytes));
    }

    [Fact]
    public void Every_sample_reads_the_same_and_survives_every_cut()
    {
        foreach (var folder in Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")))
        {
            var twin = new Twin(RasEngine.Load(Path.Combine(folder, "configuration.json")));
            foreach (var example in RasJson.ReadCases(File.ReadAllBytes(Path.Combine(folder, "cases.json"))).Cases.Take(4))
            {
                var document = Encoding.UTF8.GetBytes(RasJson.Write(example.Answers));
                Assert.True(twin.Agrees(document) || example.Answers.Problems.Count > 0 || twin.HasProblems, folder);
                for (var length = 0; length < document.Length; length += Math.Max(1, document.Length / 90))
                    twin.Agrees([.. document.Take(length)]);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"answers\":{}}")]
    [InlineData("{\"answers\":{}} ")]
    [InlineData("{\"answers\":{}}x")]
    [InlineData("{\"answers\":{},}")]
    [InlineData("{\"answers\":{\"of\":\"none\",}}")]
    [InlineData("{\"answ\\u0065rs\":{}}")]
    [InlineData("{\"answers\":{}, \"reference\":\"\\uD83D\\uDE00\"}")]
    [InlineData("{\"answers\":{}, \"reference\":\"\\uDE00\"}")]
    [InlineData("{\"answers\":{}, \"reference\":null}")]
    [InlineData("{\"answers\":{}, \"configuration\":{}}")]
    [InlineData("{\"answers\":{}, \"configuration\":{\"id\":\"\"}}")]
    [InlineData("{\"answers\":{}, \"configuration\":{\"id\":\"\\u0020\"}}")]
    [InlineData("{\"answers\":{}, \"assessedOn\":\"2024-02-2\\u0039\"}")]
    [InlineData("{\"answers\":{}, \"assessedOn\":\"2023-02-29\"}")]
    [InlineData("\uFEFF{\"answers\":{}}")]
    [InlineData("\uFEFF\uFEFF{\"answers\":{}}")]
    public void Corners_read_the_same(string document) =>
        new Twin(RasEngine.Load(RepositoryFiles.OfTests("Broken", "answers", "configuration.json"))).Agrees(Encoding.UTF8.GetBytes(document));

    [Fact]
    public void A_document_of_the_greatest_length_is_read_and_a_longer_one_is_not()
    {
        var twin = new Twin(RasEngine.Load(RepositoryFiles.OfTests("Broken", "answers", "configuration.json")));
        Assert.True(twin.Agrees(Padded(4 * 1024 * 1024)));
        Assert.False(twin.Agrees(Padded((4 * 1024 * 1024) + 1)));
    }

    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes("{\"answers\":{}}".PadRight(length));

    private static void Count(bool isTaken, ref int taken, ref int refused) => (taken, refused) = isTaken ? (taken + 1, refused) : (taken, refused + 1);

    /// <summary>One or two bytes changed, put in or taken out, or the end cut off.</summary>
    private static byte[] Mutated(byte[] document, Random random)
    {
        var bytes = new List<byte>(document);
        for (var slip = random.Next(2); slip >= 0; slip--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = Pieces[random.Next(Pieces.Length)];
                    break;
                case 1:
                    bytes.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Both ways of reading for one engine.</summary>
    private sealed class Twin(RasEngine engine)
    {
        private readonly AnswerSheet _scanned = engine.CreateSheet();
        private readonly AnswerSheet _read = engine.CreateSheet();
        private readonly AnswerColumns _columns = engine.CreateColumns(2);

        public bool HasProblems => _read.Problems.Count > 0;

        /// <summary>Whether both take the document; fails where they differ.</summary>
        public bool Agrees(byte[] document)
        {
            var taken = engine.Read(document, _scanned);
            var expected = engine.Read(RasJson.ReadAnswers(document), _read);
            Assert.True(taken == expected, $"{(taken ? "taken" : "refused")}: {Encoding.UTF8.GetString(document)}");
            Assert.Equal(_read.Problems, _scanned.Problems);
            _columns.Put(0, _scanned);
            _columns.Put(1, _read);
            for (var question = 0; question < _columns.QuestionCount; question++)
                Assert.True(IsSame(question), $"question {question}: {Encoding.UTF8.GetString(document)}");
#if NET // Why: .NET Framework does not count what a thread allocates.
            if (taken && !HasLargeExtensions(document))
                Assert.True(Allocations.Least(3, () => engine.Read(document, _scanned)) == 0, $"allocates: {Encoding.UTF8.GetString(document)}");
#endif
            return taken;
        }

        private bool IsSame(int question)
        {
            bool Same<T>(Memory<T> column)
                where T : struct => column.Span[0].Equals(column.Span[1]);
            return engine.Configuration.Questions[question] switch
            {
                NumberQuestion => Same(_columns.Numbers(question)),
                ChoicesQuestion => Same(_columns.Places(question)) && Same(_columns.Sets(question)),
                _ => Same(_columns.Places(question)),
            };
        }

        /// <summary>Whether properties of a host's own hold more than one plain value, so that they are compared with each other the slow way.</summary>
        private static bool HasLargeExtensions(byte[] document)
        {
            var start = document is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            using var json = JsonDocument.Parse(document.AsMemory(start));
            var parts = json.RootElement.EnumerateObject().ToList();
            var extensions = parts.Where(p => p.Name.StartsWith("x-", StringComparison.Ordinal)).ToList();
            return extensions.Count > 1 || extensions.Exists(e => e.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
        }
    }
}
