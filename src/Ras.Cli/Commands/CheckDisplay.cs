using System;
using Ras.Engine;
using Spectre.Console;

namespace Ras.Cli;

/// <summary>Shows how far a check has come, proof by proof, only where somebody watches.</summary>
internal static class CheckDisplay
{
    private const int BarWidth = 20;

    /// <summary>Runs a check, and shows its progress where the messages are seen.</summary>
    public static CheckReport Run(ToolStreams streams, Func<IProgress<CheckProgress>?, CheckReport> check)
    {
        if (!streams.MessagesAreSeen)
            return check(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(streams.Messages) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = BarWidth }, new PercentageColumn())
            .Start(context => check(new TaskProgress(context.AddTask(Word(CheckProof.Reach)))));
    }

    private static string Word(CheckProof proof) => proof switch
    {
        CheckProof.Reach => "what is reached",
        CheckProof.Monotonicity => "more need, less money",
        CheckProof.Cliffs => "largest steps",
        CheckProof.Influence => "what answers do",
        CheckProof.InformalSupport => "help that is there",
        _ => "fairness",
    };

    private sealed class TaskProgress(ProgressTask task) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value)
        {
            task.Description = Word(value.Proof);
            task.Value = 100 * value.Done / value.Of;
        }
    }
}
