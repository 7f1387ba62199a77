using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras replay</c>: scores records again, and says whether every figure is the same.</summary>
internal static class ReplayCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = new Argument<string[]>("RECORD") { Description = "Records, as `ras score --record` keeps them.", HelpName = "RECORD", Arity = ArgumentArity.OneOrMore };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json);
        var command = new TeachingCommand(
            "replay", "Scores a record again by its own configuration, and says whether every figure, reason and fingerprint is the same.",
            "ras replay A-1042.json",
            "ras replay records/*.json")
        { files, form };
        command.SetAction(result =>
        {
            var replays = result.GetValue(files)!.Select(f => (File: f, Replay: Replay(streams, f))).ToArray();
            if (result.FormOf(form) == OutputForm.Json)
                streams.Text.Write(Json(replays));
            else
                Tell(streams, replays);
            return replays.All(r => r.Replay.IsSame) ? ExitCode.Done : ExitCode.Wrong;
        });
        return command;
    }

    private static RecordReplay Replay(ToolStreams streams, string file)
    {
        try
        {
            return RasEngine.Replay(RasJson.ReadRecord(Documents.Read(streams, file)));
        }
        catch (RasConfigurationException broken)
        {
            Configurations.Tell(streams, streams.Messages, file, broken.Diagnostics);
            throw HaltException.File($"`{Documents.NameOf(file)}` is no record that can be replayed.");
        }
    }

    private static void Tell(ToolStreams streams, IEnumerable<(string File, RecordReplay Replay)> replays)
    {
        foreach (var (file, replay) in replays)
        {
            var found = replay.IsSame ? "the same" : $"{Configurations.Count(replay.Differences.Count, "value")} otherwise";
            streams.Text.WriteLine($"{Documents.NameOf(file)}: {found} (kept by engine {replay.EngineThen}, replayed by {replay.EngineNow})");
            foreach (var difference in replay.Differences)
                streams.Text.WriteLine("  " + difference);
        }
    }

    private static string Json(IEnumerable<(string File, RecordReplay Replay)> replays) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var (file, replay) in replays)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteBoolean("same", replay.IsSame);
            writer.WriteString("engineThen", replay.EngineThen);
            writer.WriteString("engineNow", replay.EngineNow);
            writer.WriteStartArray("differences");
            foreach (var difference in replay.Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("pointer", difference.Pointer);
                writer.WriteString("recorded", difference.Recorded);
                writer.WriteString("found", difference.Found);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
