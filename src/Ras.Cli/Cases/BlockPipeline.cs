using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Ras.Cli;

/// <summary>Takes blocks of rows from an input to an output: one thread reads, several work, one finishes, in the order of the input and in constant memory.</summary>
internal static class BlockPipeline
{
    /// <summary>Runs to the end of the input. Blocks and workers are made once and used again and again.</summary>
    /// <param name="rows">The input.</param>
    /// <param name="create">Makes a worker, which one thread uses at a time.</param>
    /// <param name="work">What a worker does with a block; side by side with others.</param>
    /// <param name="finish">What is done with it after, one block at a time, in the order of the input.</param>
    /// <returns>The workers.</returns>
    /// <exception cref="HaltException">The input failed; all blocks before were finished.</exception>
    /// <exception cref="IOException">Finishing failed; all blocks before were finished.</exception>
    public static IReadOnlyList<T> Run<T>(RowReader rows, Func<T> create, Action<T, RowBlock> work, Action<T, RowBlock> finish)
    {
        var all = Enumerable.Range(0, (Environment.ProcessorCount * 2) + 1).Select(_ => new Item<T>(new(), create())).ToArray();
        var free = Channel.CreateUnbounded<Item<T>>();
        foreach (var item in all)
            free.Writer.TryWrite(item);
        var inOrder = Channel.CreateUnbounded<Task<Item<T>>>();
        var finishing = Task.Run(() => Finish(inOrder.Reader, free.Writer, finish));
        try
        {
            while (Next(free.Reader) is { } item && rows.Read(item.Block))
            {
                inOrder.Writer.TryWrite(Task.Run(() =>
                {
                    work(item.Worker, item.Block);
                    return item;
                }));
            }
        }
        finally
        {
            // Why also where reading failed: what was read before is written.
            inOrder.Writer.Complete();
            finishing.GetAwaiter().GetResult();
        }

        return all.Select(i => i.Worker).ToArray();
    }

    /// <summary>An item that nobody uses; null where finishing has failed.</summary>
    private static Item<T>? Next<T>(ChannelReader<Item<T>> free)
    {
        try
        {
            return free.ReadAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (ChannelClosedException)
        {
            return null;
        }
    }

    private static async Task Finish<T>(ChannelReader<Task<Item<T>>> inOrder, ChannelWriter<Item<T>> free, Action<T, RowBlock> finish)
    {
        try
        {
            await foreach (var task in inOrder.ReadAllAsync().ConfigureAwait(false))
            {
                var item = await task.ConfigureAwait(false);
                finish(item.Worker, item.Block);
                free.TryWrite(item);
            }
        }
        finally
        {
            // Why: whoever reads waits for an item that is free again, and would wait for ever.
            free.TryComplete();
        }
    }

    private sealed record Item<T>(RowBlock Block, T Worker);
}
