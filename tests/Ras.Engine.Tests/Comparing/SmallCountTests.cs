using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Comparing;

/// <summary>Small counts stay hidden from somebody who knows all that is shown, and that rows and columns sum up.</summary>
public sealed class SmallCountTests
{
    private const int Classes = 6;

    private static readonly RasEngine Engine = Samples.SampleFiles.Load("norfolk-children");

    [Theory]
    [InlineData("40 30 20", "40 30 20")]
    [InlineData("40 30 3", "40 - -")]
    [InlineData("40 6 5", "40 - -")]
    [InlineData("40 4 5", "- - -")]
    [InlineData("40 0 5", "- 0 -")]
    [InlineData("3 3 3", "- - -")]
    [InlineData("9 9 0", "- - 0")]
    public void Of_counts_that_sum_to_one_none_is_hidden_or_at_least_two_that_together_are_ten(string counts, string shown)
    {
        var report = Report(counts.Split(' ').Select(long.Parse).Select((c, i) => ("all", i, c)));
        Assert.Equal(shown, string.Join(" ", new[] { report.Counts.Rise, report.Counts.Fall, report.Counts.Same }.Select(c => c?.ToString() ?? "-")));
    }

    /// <summary>The twin: what follows from linear equations is found by solving them.</summary>
    [Fact]
    public void No_hidden_count_follows_from_what_is_shown()
    {
        var random = new Random(20260406);
        var (withheld, shown) = (0, 0);
        for (var drawn = 0; drawn < 1500; drawn++)
        {
            var counts = Draw(random, random.Next(1, 7), random.Next(2, Classes));
            var groups = counts.GetLength(0) - 1;
            var report = Report(
                from row in Enumerable.Range(0, groups) from change in Enumerable.Range(0, Classes) where counts[row, change] > 0 select ($"{row}", change, counts[row, change]));
            if (report.Cases is null)
                continue;
            var column = report.Groups.Single().Groups;
            if (column.Count == 0)
            {
                withheld++;
                continue;
            }

            shown++;
            var hidden = HiddenIn(report, column, groups);
            foreach (var (row, change) in Following(counts, hidden))
                Assert.True(counts[row, change] == 0, $"The count {counts[row, change]} in row {row}, column {change} follows.\n{Text(counts, hidden)}");
            for (var row = 0; row <= groups; row++)
            {
                for (var change = 0; change <= Classes; change++)
                    Assert.True(hidden[row, change] || counts[row, change] is 0 or >= 10, Text(counts, hidden));
            }
        }

        Assert.True(shown > 4 * withheld, $"{withheld} tables of {withheld + shown} were withheld.");
    }

    [Fact]
    public void Large_counts_are_all_shown()
    {
        var report = Report([("a", 0, 40), ("a", 1, 30), ("b", 0, 25)]);
        Assert.DoesNotContain(true, HiddenIn(report, report.Groups.Single().Groups, 2).Cast<bool>());
    }

    /// <summary>A report of so many cases of each group and each way to change.</summary>
    private static PortfolioReport Report(IEnumerable<(string Group, int Change, long Count)> cases)
    {
        var sums = RasComparer.Compare(Engine, Engine, ["group"]);
        foreach (var (group, change, count) in cases)
        {
            var (before, after) = change switch
            {
                0 => (Some(1), Some(2)),
                1 => (Some(2), Some(1)),
                2 => (Some(1), Some(1)),
                3 => (default, Some(1)),
                4 => (Some(1), default),
                _ => (default(CaseOutcome), default(CaseOutcome)),
            };
            for (var i = 0; i < count; i++)
                sums.Add(before, after, [group]);
        }

        return sums.Report();
    }

    private static CaseOutcome Some(long amount) => new(ScoreStatus.Indicative, amount, 0);

    /// <summary>What the report does not show, of the groups that have cases, with the sums in the last row and column.</summary>
    private static bool[,] HiddenIn(PortfolioReport report, IReadOnlyList<GroupResult> shown, int groups)
    {
        var hidden = new bool[groups + 1, Classes + 1];
        foreach (var group in shown.Where(g => g.Name != "all"))
            Put(hidden, group.Name is "a" or "b" ? group.Name[0] - 'a' : int.Parse(group.Name), group.Counts, group.Cases);
        Put(hidden, groups, report.Counts, report.Cases);
        return hidden;
    }

    private static void Put(bool[,] hidden, int row, ChangeCounts counts, long? cases)
    {
        long?[] all = [counts.Rise, counts.Fall, counts.Same, counts.Gained, counts.Lost, counts.Without, cases];
        for (var change = 0; change < all.Length; change++)
            hidden[row, change] = all[change] is null;
    }

    private static long[,] Draw(Random random, int groups, int parts)
    {
        var counts = new long[groups + 1, Classes + 1];
        for (var row = 0; row < groups; row++)
        {
            var size = random.Next(4) switch { 0 => 4, 1 => 25, _ => 400 };
            for (var column = 0; column < parts; column++)
            {
                var count = random.Next(3) == 0 ? 0 : random.Next(size);
                counts[row, column] = count;
                counts[row, Classes] += count;
                counts[groups, column] += count;
                counts[groups, Classes] += count;
            }
        }

        return counts;
    }

    /// <summary>Hidden cells whose value the equations settle: by Gauss, in fractions.</summary>
    private static IEnumerable<(int Row, int Column)> Following(long[,] counts, bool[,] hidden)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var unknown = (from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) where hidden[r, c] select (r, c)).ToArray();
        var equations = new List<Rational[]>();
        for (var row = 0; row < rows; row++)
            equations.Add(unknown.Select(u => u.r == row ? (Rational)(u.c == columns - 1 ? -1 : 1) : 0).ToArray());
        for (var column = 0; column < columns; column++)
            equations.Add(unknown.Select(u => u.c == column ? (Rational)(u.r == rows - 1 ? -1 : 1) : 0).ToArray());
        var pivot = 0;
        for (var column = 0; column < unknown.Length && pivot < equations.Count; column++)
        {
            var found = equations.FindIndex(pivot, e => !e[column].IsZero);
            if (found < 0)
                continue;
            (equations[pivot], equations[found]) = (equations[found], equations[pivot]);
            for (var other = 0; other < equations.Count; other++)
            {
                if (other == pivot || equations[other][column].IsZero)
                    continue;
                var times = equations[other][column] / equations[pivot][column];
                equations[other] = equations[other].Zip(equations[pivot], (a, b) => a - (times * b)).ToArray();
            }

            pivot++;
        }

        return equations.Where(e => e.Count(v => !v.IsZero) == 1).Select(e => unknown[Array.FindIndex(e, v => !v.IsZero)]);
    }

    private static string Text(long[,] counts, bool[,] hidden) => string.Join("\n", Enumerable.Range(0, counts.GetLength(0)).Select(r =>
        string.Join(" ", Enumerable.Range(0, counts.GetLength(1)).Select(c => $"{counts[r, c]}{(hidden[r, c] ? "*" : "")}"))));
}
