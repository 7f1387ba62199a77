using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Runs alone: memory that is held is counted over the whole process.</summary>
[CollectionDefinition(nameof(MemoryCollection), DisableParallelization = true)]
public sealed class MemoryCollection;

/// <summary>What a document makes the engine hold, and how much work it makes, is bounded by its size; both are counted, not timed.</summary>
/// <remarks>
/// Held: what is there once a document was read, compiled, scored and explained, or refused with all that is told: at most 64 times
/// the document and 1 MB. Where no more than that was allocated all the way, it is within that at every moment; else what is live
/// is counted by collecting before and after. Work: everything that was ever allocated on the way, most of it free again at once.
/// </remarks>
[Collection(nameof(MemoryCollection))]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int MostTold = 12;

    [Fact]
    public void No_document_makes_the_engine_hold_more_than_64_times_its_size_and_a_megabyte()
    {
        var faults = new List<string>();
        var (all, throughout) = (0, 0);
        foreach (var (input, bytes) in Documents())
        {
            all++;
            var outcome = Outcome.Of(input.Kind, bytes);
            if (outcome.Allocated <= Bounds.MostHeld(bytes.Length))
                throughout++;
            else if (HeldBy(input.Kind, bytes, Bounds.MostHeld(bytes.Length)) is var held && held > Bounds.MostHeld(bytes.Length))
                faults.Add($"{held} bytes are held for a document of {bytes.Length}: {input}");
        }

        output.WriteLine($"{throughout} of {all} documents allocate no more than that all the way.");
        Assert.Empty(faults);
    }

    [Fact]
    public void No_document_makes_the_engine_work_out_of_proportion_to_its_size()
    {
        var work = Documents().Select(d => (d.Input, d.Bytes.Length, Outcome.Of(d.Input.Kind, d.Bytes).Allocated)).ToArray();
        foreach (var (input, length, allocated) in work.OrderByDescending(w => (double)w.Allocated / Bounds.MostAllocated(w.Length)).Take(MostTold))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(double)allocated / Bounds.MostAllocated(length):0.00} of the most: {allocated} bytes for {length}: {input}"));
        Assert.Empty(work.Where(w => w.Allocated > Bounds.MostAllocated(w.Length)).Select(w => $"{w.Allocated} bytes were allocated for a document of {w.Length}: {w.Input}"));
    }

    /// <summary>Law: a program has no more operations and registers than its document has bytes, and no more entries of tables than bytes and options that its questions choose from.</summary>
    [Fact]
    public void No_document_makes_a_program_that_is_longer_than_it()
    {
        var compiled = 0;
        foreach (var (input, bytes) in Documents().Where(d => d.Input.Kind == HostileKind.Configuration))
        {
            if (!RasJson.TryReadConfiguration(bytes, out var configuration, out _) || !RasEngine.TryCompile(configuration, out var engine, out _))
                continue;
            compiled++;
            var counts = engine.DescribeProgram().Split('\n')[0].Split(", ").Take(3).Select(c => long.Parse(c.Split(' ')[0], CultureInfo.InvariantCulture)).ToArray();
            var scales = (configuration.Scales ?? []).ToDictionary(s => s.Id, s => s.Options.Count);
            var options = configuration.Questions.Sum(q => q is ChoiceQuestion { Scale: { } scale } ? scales[scale] + 1 : 0);
            Assert.True(counts[0] + counts[1] <= bytes.Length && counts[2] <= bytes.Length + options, $"{string.Join(", ", counts)} operations, registers and entries for {bytes.Length} bytes: {input}");
        }

        Assert.True(compiled >= 50, "Too few of the documents compile to say anything.");
    }

    /// <summary>Law: of a document of nothing but faults a thousand are told, and the count of the others is exact.</summary>
    [Theory]
    [InlineData(999)]
    [InlineData(1_000)]
    [InlineData(1_001)]
    [InlineData(1_002)]
    [InlineData(25_000)]
    public void A_thousand_faults_are_told_and_the_others_counted(int faults)
    {
        var unread = HostileInput.Utf8(Pieces.With(root: Pieces.Entries(faults, i => $"\"n{i}\":0")));
        Assert.False(RasJson.TryReadConfiguration(unread, out _, out var reading));
        Check([.. reading.Select(d => (d.Code, d.Message))], "RAS103", "RAS118", faults);

        var unfit = RasJson.ReadConfiguration(Pieces.With(root: $$"""  "referrals": [ { "id": "r", "when": { "any": [ {{Pieces.Entries(faults, _ => """{ "of": "nobody", "above": 1 }""")}} ] }, "referTo": "a panel", "reason": "It is much." } ]"""));
        Assert.False(RasEngine.TryCompile(unfit, out _, out var compiling));
        Check([.. compiling.Select(d => (d.Code, d.Message))], "RAS204", "RAS118", faults);

        var engine = RasEngine.Compile(RasJson.ReadConfiguration(Pieces.With()));
        var unasked = engine.Score(RasJson.ReadAnswers($$"""{ "answers": { {{Pieces.Entries(faults, i => $"\"q{i}\":1")}} } }""")).Problems;
        Check([.. unasked.Select(p => (p.Code, p.Message))], "RAS503", "RAS513", faults);

        var unlike = RasJson.ReadAnswers($$"""{ "answers": { {{Pieces.Entries(faults, i => $"\"q{i}\":{{}}")}} } }""").Problems;
        Check([.. unlike.Select(p => (p.Code, p.Message))], "RAS504", "RAS513", faults);
    }

    private static void Check((string Code, string Message)[] told, string code, string closing, int faults)
    {
        Assert.Equal(Math.Min(faults, 1_000), told.Count(t => t.Code == code));
        Assert.Equal(faults > 1_000 ? 1_001 : faults, told.Length);
        if (faults > 1_000)
            Assert.Equal((closing, $"{faults - 1_000} more {(faults == 1_001 ? "thing is" : "things are")} wrong than the 1000 that are told."), told[^1]);
    }

    private static IEnumerable<(HostileInput Input, byte[] Bytes)> Documents() => HostileInputTests.All.Select(i => (i, i.Make()));

    // Why again, and the least of some: while it is counted, pools of the runtime may let go of what they keep, which nobody holds.
    private static long HeldBy(HostileKind kind, byte[] bytes, long most)
    {
        var held = long.MaxValue;
        for (var count = 0; count < 3 && held > most; count++)
            held = Math.Min(held, CountHeld(kind, bytes));
        return held;
    }

    private static long CountHeld(HostileKind kind, byte[] bytes)
    {
        var outcome = Outcome.Of(kind, bytes);
        var with = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(outcome);
        outcome = null;
        return with - GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>All that comes of a document, and what was allocated on the way to it.</summary>
    private sealed record Outcome(object?[] Held, long Allocated)
    {
        private static readonly RasEngine Small = RasEngine.Compile(RasJson.ReadConfiguration(Pieces.With()));

        public static Outcome Of(HostileKind kind, byte[] bytes)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var held = HeldBy(kind, bytes);
            return new(held, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        private static object?[] HeldBy(HostileKind kind, byte[] bytes)
        {
            try
            {
                return kind switch
                {
                    HostileKind.Configuration => Configuration(bytes),
                    HostileKind.Answers => RasJson.ReadAnswers(bytes) is var answers ? [answers, Small.Explain(answers)] : [],
                    HostileKind.Record => RasJson.ReadRecord(bytes) is var record ? [record, RasEngine.Replay(record)] : [],
                    HostileKind.Cases => [RasJson.ReadCases(bytes)],
                    _ => RasJson.ReadTexts(bytes) is var texts ? [texts, texts.Check(Small.Configuration)] : [],
                };
            }
            catch (RasConfigurationException refused)
            {
                return [refused];
            }
        }

        private static object?[] Configuration(byte[] bytes) =>
            RasJson.TryReadConfiguration(bytes, out var configuration, out var diagnostics) && RasEngine.TryCompile(configuration, out var engine, out diagnostics)
                ? [configuration, engine, engine.Explain(AnswerSet.Empty)]
                : [configuration, diagnostics];
    }
}
