using System;
using System.Threading.Tasks;

namespace Ras.Engine;

public sealed partial class RasEngine
{
    /// <summary>Makes columns for the answers of many cases, to be used again and again by one thread at a time.</summary>
    /// <param name="count">How many cases; from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public AnswerColumns CreateColumns(int count) => new(_program, Counted(count));

    /// <summary>Makes columns for the results of many cases, to be used again and again by one thread at a time.</summary>
    /// <param name="count">How many cases; from 0.</param>
    /// <param name="parts">What is wanted beside status, amount and points; nothing unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public ResultColumns CreateResults(int count, ResultParts parts = ResultParts.None) => new(_program, Counted(count), parts);

    /// <summary>Scores columns; never fails on data. Linear in cases, questions and steps, a block of cases at a time, and allocates nothing after the first time.</summary>
    /// <param name="columns">The answers, in columns of this engine.</param>
    /// <param name="results">Columns of this engine for as many cases.</param>
    /// <exception cref="ArgumentNullException">The columns or the results are null.</exception>
    /// <exception cref="ArgumentException">They are another engine's, or of different counts.</exception>
    public void Score(AnswerColumns columns, ResultColumns results)
    {
        CheckOwn(columns, results);
        MemoryFor(results, 0).Run(columns, results, 0, columns.Count);
    }

    /// <summary>Scores columns on several threads at once, with the same results for any number of them.</summary>
    /// <param name="columns">The answers, in columns of this engine.</param>
    /// <param name="results">Columns of this engine for as many cases.</param>
    /// <param name="parallelism">How many threads; from 1.</param>
    /// <exception cref="ArgumentNullException">The columns or the results are null.</exception>
    /// <exception cref="ArgumentException">They are another engine's, or of different counts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is below 1.</exception>
    public void Score(AnswerColumns columns, ResultColumns results, int parallelism)
    {
        CheckOwn(columns, results);
        if (parallelism < 1)
            throw new ArgumentOutOfRangeException(nameof(parallelism), "There is at least one thread.");
        var steps = (columns.Count + BlockMemory.Step - 1) / BlockMemory.Step;
        var threads = Math.Max(1, Math.Min(parallelism, steps));
        for (var thread = 0; thread < threads; thread++)
            MemoryFor(results, thread);
        Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, thread =>
        {
            var first = (int)((long)steps * thread / threads) * BlockMemory.Step;
            var end = Math.Min(columns.Count, (int)((long)steps * (thread + 1) / threads) * BlockMemory.Step);
            results.Memories[thread].Run(columns, results, first, end);
        });
    }

    /// <summary>Lists how columns are scored on this machine: for each operation its widest lane, and whether it is done in vectors or in integers.</summary>
    /// <param name="parts">What is wanted beside status, amount and points; everything unless told.</param>
    public string DescribeColumns(ResultParts parts = ResultParts.All) => BlockListing.Write(BlockPlanner.Plan(_program, parts));

    private static int Counted(int count) => count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), "There are at least 0 cases.");

    private static BlockMemory MemoryFor(ResultColumns results, int thread)
    {
        while (results.Memories.Count <= thread)
            results.Memories.Add(new(results.Blocks));
        return results.Memories[thread];
    }

    private void CheckOwn(AnswerColumns columns, ResultColumns results)
    {
        Framework.ThrowIfNull(columns);
        Framework.ThrowIfNull(results);
        if (!ReferenceEquals(columns.Program, _program))
            throw new ArgumentException("The columns are another engine's.", nameof(columns));
        if (!ReferenceEquals(results.Program, _program))
            throw new ArgumentException("The columns are another engine's.", nameof(results));
        if (columns.Count != results.Count)
            throw new ArgumentException("The columns of answers and of results have different counts.", nameof(results));
    }
}
