using System.CommandLine;

namespace Ras.Cli;

/// <summary><c>ras sample</c>: made-up cases for a configuration, the same for the same seed everywhere.</summary>
internal static class SampleCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var cases = CommonArguments.Whole("--cases", "How many cases.", 0, 1000);
        var seed = CommonArguments.Whole("--seed", "Which cases: another number gives others, the same number the same everywhere.", long.MinValue, 1);
        var noise = CommonArguments.Whole("--noise", "What packages cost: the budget with noise of so many percent, so that the price they were made with is known; from 70 to 140% of it where this is -1.", -1, -1);
        var form = CommonArguments.Form(OutputForm.Csv, OutputForm.Json);
        var command = new TeachingCommand(
            "sample", "Writes made-up cases: plausible answers, questions asked only where they are, and groups to compare by. No one's data is in them.",
            "ras sample adults-2026.json --cases 10000 --seed 7 > cases.csv",
            "ras sample adults-2026.json --cases 100000 --format json | ras batch adults-2026.json - > budgets.csv")
        { configuration, cases, seed, noise, form };
        command.SetAction(result =>
        {
            var engine = Configurations.Load(streams, result.GetValue(configuration)!);
            var sample = new SampleWriter(engine, unchecked((ulong)result.GetValue(seed)), result.FormOf(form), result.GetValue(noise) is >= 0 and var percent ? (int)System.Math.Min(percent, 100) : null);
            sample.Write(streams.Output, result.GetValue(cases));
            return ExitCode.Done;
        });
        return command;
    }
}
