using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Buffers of the caller that end where memory ends: whoever reads one byte behind them ends the process.</summary>
/// <remarks>It is Linux that is asked for such memory; elsewhere the same columns are scored in memory that has no end near.</remarks>
public sealed class GuardedColumnsTests
{
    private const int Count = 64;

    [Fact]
    public void Nothing_is_read_behind_buffers_of_the_caller()
    {
        var several = new ChoicesQuestion { Id = "several", Options = ValueList.From(Enumerable.Range(0, 9).Select(i => new QuestionOption { Id = $"o{i}", Points = i + 1 })) };
        var hidden = SmallConfigurations.Choice("hidden", [1, 2]) with { AskWhen = new AnswerCondition { Question = "q0", Is = "o1" } };
        var configuration = SmallConfigurations.Of(
            [.. Enumerable.Range(0, 5).Select(q => SmallConfigurations.Choice($"q{q}", [0, 1, 2], "need")), SmallConfigurations.Choice("large", [1, 70_000]), SmallConfigurations.Choice("unread", [0, 0]), SmallConfigurations.Number("hours", 100), several, hidden],
            new LookupStep { Id = "row", Of = ["q1"], Rows = [new() { Is = ["o1"], Value = 1 }], Otherwise = 0 },
            new ChooseStep { Id = "case", Cases = [new() { When = new ValueCondition { Of = "q2", AtLeast = 0 }, Value = 1 }], Otherwise = 0 },
            new SumStep { Id = "step", Of = [new() { Of = "row" }, new() { Of = "case" }, new() { Of = "large" }, new() { Of = "hours" }, new() { Of = "several" }, new() { Of = "hidden" }] });
        var engine = RasEngine.Compile(configuration);
        var cases = RawCases.Draw(configuration, Count, new Random(1));
        var (own, guarded) = (engine.CreateColumns(Count), engine.CreateColumns(Count));
        cases.Fill(own, ownBuffers: false);
        var pages = new List<IDisposable>();
        Memory<T> Guarded<T>(Memory<T> column)
            where T : unmanaged
        {
            var page = new LastOfPage<T>(Count);
            pages.Add(page);
            column.CopyTo(page.Memory);
            return page.Memory;
        }

        for (var question = 0; question < own.QuestionCount; question++)
        {
            if (configuration.Questions[question] is NumberQuestion)
                guarded.Use(question, Guarded(own.Numbers(question)));
            else if (configuration.Questions[question] is ChoicesQuestion)
                guarded.Use(question, Guarded(own.Sets(question)), Guarded(own.Places(question)));
            else
                guarded.Use(question, Guarded(own.Places(question)));
        }

        var (expected, results) = (engine.CreateResults(Count, ResultParts.All), engine.CreateResults(Count, ResultParts.All));
        engine.Score(own, expected);
        engine.Score(guarded, results);
        pages.ForEach(page => page.Dispose());
        Assert.Equal(expected.Statuses.ToArray(), results.Statuses.ToArray());
        Assert.Equal(expected.Amounts.ToArray(), results.Amounts.ToArray());
    }

    /// <summary>Values that end with their page, behind which lies one that nobody may read.</summary>
    private sealed class LastOfPage<T> : MemoryManager<T>
        where T : unmanaged
    {
        private const int None = 0;
        private const int ReadAndWrite = 3;
        private const int PrivateWithoutFile = 0x22;

        private static readonly bool IsLinux = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

        private readonly IntPtr _pages;
        private readonly int _begin;
        private readonly int _length;

        public unsafe LastOfPage(int length)
        {
            var page = Environment.SystemPageSize;
            (_length, _begin) = (length, page - (length * sizeof(T)));
            _pages = IsLinux ? NativePages.Map(IntPtr.Zero, (UIntPtr)(uint)(2 * page), ReadAndWrite, PrivateWithoutFile, -1, IntPtr.Zero) : Marshal.AllocHGlobal(2 * page);
            if (IsLinux)
                Assert.Equal(0, NativePages.Protect(_pages + page, (UIntPtr)(uint)page, None));
        }

        public override unsafe Span<T> GetSpan() => new((byte*)_pages + _begin, _length);

        public override unsafe MemoryHandle Pin(int elementIndex = 0) => new((byte*)_pages + _begin + (elementIndex * sizeof(T)));

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
            if (IsLinux)
                Assert.Equal(0, NativePages.Unmap(_pages, (UIntPtr)(uint)(2 * Environment.SystemPageSize)));
            else
                Marshal.FreeHGlobal(_pages);
        }
    }

    private static class NativePages
    {
        [DllImport("libc", EntryPoint = "mmap")]
        public static extern IntPtr Map(IntPtr address, UIntPtr length, int protection, int flags, int file, IntPtr offset);

        [DllImport("libc", EntryPoint = "mprotect")]
        public static extern int Protect(IntPtr address, UIntPtr length, int protection);

        [DllImport("libc", EntryPoint = "munmap")]
        public static extern int Unmap(IntPtr address, UIntPtr length);
    }
}
