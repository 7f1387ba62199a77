using System;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ras.Cli;

/// <summary>Shows how far long work has come: a bar, cases a second and the time left, only where somebody watches.</summary>
internal sealed class ProgressDisplay
{
    /// <summary>So much that all of it stands on a terminal of 80 columns.</summary>
    private const int BarWidth = 20;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private ProgressTask? _task;
    private long _cases;

    /// <summary>Runs work, and shows its progress where the messages are seen.</summary>
    /// <param name="streams">Where it is shown.</param>
    /// <param name="bytes">How many bytes there are to read; null where nobody knows.</param>
    /// <param name="work">The work; it says how far it has come.</param>
    public static void Run(ToolStreams streams, long? bytes, Action<ProgressDisplay> work)
    {
        var display = new ProgressDisplay();
        if (!streams.MessagesAreSeen)
        {
            work(display);
            return;
        }

        // Why said: where cases come through a pipe, the console would think that nobody watches.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(streams.Messages) });
        console.Progress()
            .AutoClear(true)
            .Columns(bytes is null ? [new RateColumn(display)] : [new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), new RateColumn(display), new RemainingTimeColumn()])
            .Start(context =>
            {
                display._task = context.AddTask("cases", maxValue: Math.Max(1, bytes ?? long.MaxValue));
                work(display);
            });
    }

    /// <summary>Says how far the work has come.</summary>
    /// <param name="cases">How many more cases are done.</param>
    /// <param name="position">How many bytes of the input were read for them and all before.</param>
    public void Advance(long cases, long position)
    {
        _cases += cases;
        if (_task is { } task)
            task.Value = position;
    }

    private sealed class RateColumn(ProgressDisplay display) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{display._cases:#,##0} cases, {display._cases / Math.Max(0.001, display._watch.Elapsed.TotalSeconds):#,##0} a second"));
    }
}
