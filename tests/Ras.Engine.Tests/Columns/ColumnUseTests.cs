using System;
using System.Buffers;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>How columns are made, filled, shared between threads and misused.</summary>
public sealed class ColumnUseTests
{
    private static readonly RasEngine Adults = Load("illustrative-adults");

    [Theory]
    [InlineData("benchmark-40")]
    [InlineData("germany-nba")]
    [InlineData("illustrative-hours")]
    [InlineData("washington-sis")]
    public void Many_blocks_and_a_tail_are_scored_as_sheets_are(string sample)
    {
        var engine = Load(sample);
        var cases = RawCases.Draw(engine.Configuration, 9_001, new Random(3));
        var (columns, results) = (engine.CreateColumns(cases.Count), engine.CreateResults(cases.Count));
        cases.Fill(columns, ownBuffers: false);
        engine.Score(columns, results);
        var sheet = engine.CreateSheet();
        for (var at = 0; at < cases.Count; at++)
        {
            if (cases.AnswersOf(at) is not { } answers)
                continue;
            engine.Read(answers, sheet);
            var summary = engine.Score(sheet);
            Assert.Equal((summary.Status, summary.AmountInIncrements, summary.Points), (results.StatusOf(at), results.Amounts.Span[at], results.PointsOf(at)));
        }
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same()
    {
        foreach (var count in new[] { 0, 1, 31, 32, 33, 4_096, 20_000 })
        {
            var columns = Filled(Adults, count);
            var expected = Adults.CreateResults(count, ResultParts.All);
            Adults.Score(columns, expected);
            for (var threads = 1; threads <= 7; threads += 2)
            {
                var results = Adults.CreateResults(count, ResultParts.All);
                Adults.Score(columns, results, threads);
                AssertSame(expected, results);
            }
        }
    }

    [Fact]
    public void One_engine_serves_many_threads_at_once()
    {
        var columns = Filled(Adults, 3_000);
        var expected = Adults.CreateResults(3_000, ResultParts.All);
        Adults.Score(columns, expected);
        Parallel.For(0, 16, _ =>
        {
            var results = Adults.CreateResults(3_000, ResultParts.All);
            Adults.Score(Filled(Adults, 3_000), results);
            AssertSame(expected, results);
        });
    }

    [Fact]
    public void Results_used_again_keep_nothing_of_what_was_before()
    {
        var results = Adults.CreateResults(100, ResultParts.All);
        var columns = Filled(Adults, 100);
        Adults.Score(columns, results);
        columns.Clear();
        Adults.Score(columns, results);
        var expected = Adults.CreateResults(100, ResultParts.All);
        Adults.Score(Adults.CreateColumns(100), expected);
        AssertSame(expected, results);
        Assert.All(Enumerable.Range(0, 100), at => Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(at)));
    }

    [Fact]
    public void A_sheet_with_problems_makes_its_case_invalid()
    {
        var (columns, results, sheet) = (Adults.CreateColumns(40), Adults.CreateResults(40), Adults.CreateSheet());
        Adults.Read(AnswerSet.Empty.With("no-such-question", true), sheet);
        columns.Put(35, sheet);
        Adults.Score(columns, results);
        Assert.Equal([35], Enumerable.Range(0, 40).Where(at => results.StatusOf(at) == ScoreStatus.InvalidAnswers));
        sheet.Clear();
        columns.Put(35, sheet);
        Adults.Score(columns, results);
        Assert.Equal(ScoreStatus.Incomplete, results.StatusOf(35));
    }

    /// <summary>Buffers of the caller are read and written where they lie, also memory that no array holds.</summary>
    [Fact]
    public void Buffers_of_the_caller_are_used_where_they_lie()
    {
        const int Count = 1_000;
        var columns = Filled(Adults, Count);
        var expected = Adults.CreateResults(Count, ResultParts.All);
        Adults.Score(columns, expected);
        using var native = new NativeBytes(Count * Adults.Configuration.Questions.Count);
        for (var question = 0; question < columns.QuestionCount; question++)
        {
            if (Adults.Configuration.Questions[question] is NumberQuestion or ChoicesQuestion)
                continue;
            var own = native.Memory.Slice(question * Count, Count);
            columns.Places(question).CopyTo(own);
            columns.Use(question, own);
            Assert.True(columns.Places(question).Equals(own));
        }

        var results = Adults.CreateResults(Count, ResultParts.All);
        var (amounts, points, statuses, domain, band) = (new long[Count + 7], new long[Count], new byte[Count], new long[Count], new int[Count]);
        results.UseAmounts(amounts);
        results.UsePoints(points);
        results.UseStatuses(statuses);
        results.UseDomainPoints(1, domain);
        results.UseBands(0, band);
        Adults.Score(columns, results);
        AssertSame(expected, results);
        Assert.Equal(expected.Amounts.ToArray(), amounts.Take(Count));
        Assert.Equal(new long[7], amounts.Skip(Count));
        Assert.Equal(expected.Points.ToArray(), points);
        Assert.Equal(expected.Statuses.ToArray(), statuses);
        Assert.Equal(expected.DomainPoints(1).ToArray(), domain);
        Assert.Equal(expected.Bands(0).ToArray(), band);
    }

    [Fact]
    public void Misuse_is_told()
    {
        var (columns, results) = (Adults.CreateColumns(5), Adults.CreateResults(5));
        var other = Load("savva");
        var number = Place(Load("illustrative-hours"), q => q is NumberQuestion);
        var hours = Load("illustrative-hours").CreateColumns(5);
        Assert.Throws<ArgumentOutOfRangeException>(() => Adults.CreateColumns(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Adults.CreateResults(-1));
        Assert.Throws<ArgumentException>(() => other.Score(columns, results));
        Assert.Throws<ArgumentException>(() => Adults.Score(columns, other.CreateResults(5)));
        Assert.Throws<ArgumentException>(() => Adults.Score(columns, Adults.CreateResults(6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Adults.Score(columns, results, 0));
        Assert.Throws<ArgumentNullException>(() => Adults.Score(null!, results));
        Assert.Throws<ArgumentNullException>(() => Adults.Score(columns, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Places(columns.QuestionCount));
        Assert.Throws<ArgumentException>(() => columns.Numbers(0));
        Assert.Throws<ArgumentException>(() => columns.Sets(0));
        Assert.Throws<ArgumentException>(() => hours.Places(number));
        Assert.Throws<ArgumentException>(() => columns.Use(0, new byte[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Put(5, Adults.CreateSheet()));
        Assert.Throws<ArgumentException>(() => columns.Put(0, other.CreateSheet()));
        Assert.Throws<ArgumentNullException>(() => columns.Put(0, null!));
        Assert.Throws<ArgumentException>(() => results.UseAmounts(new long[4]));
        Assert.Throws<InvalidOperationException>(() => results.UseOneOffs(new long[5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => results.DomainPoints(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => results.OneOffOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => results.AmountOf(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => results.AmountOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Places(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Put(-1, Adults.CreateSheet()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Adults.CreateResults(5, ResultParts.All).DomainPoints(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Adults.CreateResults(5, ResultParts.All).UseBands(-1, new int[5]));
    }

    /// <summary>Every part that was asked for is written where the caller says, and read by places.</summary>
    [Fact]
    public void Every_part_has_a_buffer_of_the_caller()
    {
        const int Count = 300;
        var engine = Load("illustrative-hours");
        var columns = Filled(engine, Count);
        var (expected, results) = (engine.CreateResults(Count, ResultParts.All), engine.CreateResults(Count, ResultParts.All));
        var (once, step, line, referral) = (new long[Count], new long[Count + 1], new long[Count], new byte[Count]);
        results.UseOneOffs(once);
        results.UseStepValues(0, step);
        results.UseLineAmounts(0, line);
        results.UseReferrals(0, referral);
        engine.Score(columns, expected);
        engine.Score(columns, results);
        Assert.Equal(expected.OneOffs.ToArray(), once);
        Assert.Equal(expected.StepValues(0).ToArray(), step.Take(Count));
        Assert.Equal(expected.LineAmounts(0).ToArray(), line);
        Assert.Equal(expected.Referrals(0).ToArray(), referral);

        var bands = Adults.CreateResults(Count, ResultParts.All);
        Adults.Score(Filled(Adults, Count), bands);
        var table = Adults.Configuration.Domains!.FirstOrDefault(d => d.Id == bands.BandTables[0])?.Bands ?? Adults.Configuration.Budget.Bands!;
        for (var at = 0; at < Count; at++)
            Assert.Equal(bands.Bands(0).Span[at] < 0 ? null : table[bands.Bands(0).Span[at]], bands.BandOf(0, at));
    }

    private static RasEngine Load(string sample) => RasEngine.Load(RepositoryFiles.Path("samples", "configurations", sample, "configuration.json"));

    private static int Place(RasEngine engine, Func<Question, bool> which) => engine.Configuration.Questions.TakeWhile(q => !which(q)).Count();

    private static AnswerColumns Filled(RasEngine engine, int count)
    {
        var columns = engine.CreateColumns(count);
        RawCases.Draw(engine.Configuration, count, new Random(11)).Fill(columns, ownBuffers: false);
        return columns;
    }

    private static void AssertSame(ResultColumns expected, ResultColumns found)
    {
        Assert.Equal(expected.Statuses.ToArray(), found.Statuses.ToArray());
        Assert.Equal(expected.Amounts.ToArray(), found.Amounts.ToArray());
        Assert.Equal(expected.OneOffs.ToArray(), found.OneOffs.ToArray());
        Assert.Equal(expected.Points.ToArray(), found.Points.ToArray());
        for (var domain = 0; domain < Adults.Configuration.Domains!.Count; domain++)
            Assert.Equal(expected.DomainPoints(domain).ToArray(), found.DomainPoints(domain).ToArray());
        for (var table = 0; table < expected.BandTables.Count; table++)
            Assert.Equal(expected.Bands(table).ToArray(), found.Bands(table).ToArray());
    }

    /// <summary>Memory outside the reach of the garbage collector, as another runtime would hand it over.</summary>
    private sealed class NativeBytes(int length) : MemoryManager<byte>
    {
        private readonly IntPtr _start = Marshal.AllocHGlobal(length);

        public override unsafe Span<byte> GetSpan() => new((void*)_start, length);

        public override unsafe MemoryHandle Pin(int elementIndex = 0) => new((byte*)_start + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing) => Marshal.FreeHGlobal(_start);
    }
}
