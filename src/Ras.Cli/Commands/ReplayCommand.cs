using System.CommandLine;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras replay</c>: scores records again, and says whether every figure is the same.</summary>
internal static class ReplayCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = new Argument<string[]>("RECORD") { Description = "Records, as `ras score --record` keeps them.", HelpName = "RECORD", Arity = ArgumentArity.OneOrMore };
        var command = new TeachingCommand(
            "replay", "Scores a record again by its own configuration, and says whether every figure, reason and fingerprint is the same.",
            "ras replay A-1042.json",
            "ras replay records/*.json")
        { files };
        command.SetAction(result =>
        {
            var same = true;
            foreach (var file in result.GetValue(files)!)
                same &= Replay(streams, file);
            return same ? ExitCode.Done : ExitCode.Wrong;
        });
        return command;
    }

    private static bool Replay(ToolStreams streams, string file)
    {
        try
        {
            var replay = RasEngine.Replay(RasJson.ReadRecord(Documents.Read(streams, file)));
            streams.Text.WriteLine(replay.IsSame
                ? $"{Documents.NameOf(file)}: the same (kept by engine {replay.EngineThen}, replayed by {replay.EngineNow})"
                : $"{Documents.NameOf(file)}: {Configurations.Count(replay.Differences.Count, "value")} otherwise (kept by engine {replay.EngineThen}, replayed by {replay.EngineNow})");
            foreach (var difference in replay.Differences)
                streams.Text.WriteLine("  " + difference);
            return replay.IsSame;
        }
        catch (RasConfigurationException broken)
        {
            Configurations.Tell(streams, streams.Messages, file, broken.Diagnostics);
            throw HaltException.File($"`{Documents.NameOf(file)}` is no record that can be replayed.");
        }
    }
}
