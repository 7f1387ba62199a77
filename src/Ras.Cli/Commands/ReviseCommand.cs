using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary><c>ras revise</c>: a new version from an edited table or an uplift; the old file is never changed.</summary>
internal static class ReviseCommand
{
    private static readonly string[] Modes = ["halfUp", "halfDown", "halfEven", "up", "down", "ceiling", "floor"];

    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var version = new Option<string>("--version") { Description = "The new version, such as 2027.1.", HelpName = "VERSION", Required = true };
        var apply = new Option<string>("--apply") { Description = "A table that `ras tables` wrote, with new figures in `new_value`.", HelpName = "TABLE" };
        var uplift = new Option<string>("--uplift") { Description = "Raises every figure that is money by so many percent, such as 2.2%.", HelpName = "PERCENT" };
        var increment = new Option<string>("--increment") { Description = "What raised figures are rounded to, such as 0.05 or 1; 0.01 by default.", HelpName = "NUMBER" };
        var mode = CommonArguments.OneOf("--mode", "How raised figures are rounded.", Modes);
        var only = new Option<string[]>("--only") { Description = "Raises just the figures whose path fits, such as parameters/care-hour/value or lines/*/price; * stands for anything.", HelpName = "PATTERN" };
        var except = new Option<string[]>("--except") { Description = "Leaves figures whose path fits.", HelpName = "PATTERN" };
        var from = new Option<string>("--from") { Description = "The first day of the new version, such as 2027-04-05.", HelpName = "DATE" };
        var to = new Option<string>("--to") { Description = "The last day of the new version.", HelpName = "DATE" };
        var output = new Option<string>("--output", "-o") { Description = "A new file for the new version; standard output by default.", HelpName = "FILE" };
        var command = new TeachingCommand(
            "revise", "Writes a new version with other figures, and shows old and new side by side. Everything else stays as its author wrote it; the old file is never changed.",
            "ras revise adults-2026.json --version 2027.1 --uplift 2.2% --increment 0.05 --from 2027-04-05 --output adults-2027.json",
            "ras revise adults-2026.json --version 2027.1 --apply figures.csv --output adults-2027.json",
            "ras revise adults-2026.json --version 2027.1 --uplift 4.5% --increment 1 --mode ceiling --only 'parameters/*'")
        { configuration, version, apply, uplift, increment, mode, only, except, from, to, output };
        var input = new CaseOptions();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetValue(configuration)!;
            var utf8 = Documents.Read(streams, path);
            var old = Configurations.Load(streams, path, utf8).Configuration;
            var rows = FigureRow.Of(utf8, old);
            var rule = result.GetValue(uplift) is { } percent
                ? new Uplift(Percent(percent), Increment(result.GetValue(increment)), Mode(result.GetValue(mode)!), result.GetValue(only) ?? [], result.GetValue(except) ?? [])
                : null;
            var table = result.GetValue(apply);
            if (rule is null == table is null)
                throw HaltException.Call("Say where the new figures come from: `--apply TABLE` or `--uplift PERCENT`, one of the two.");
            var figures = rule is not null ? rule.Of(old, rows) : FigureTable.Read(streams, table!, input.Of(result), rows);
            if (rule is not null)
                TellUplift(streams, old, rows, figures);
            return Write(streams, path, utf8, old, result.GetValue(output), new()
            {
                Version = result.GetValue(version), Figures = figures, EffectiveFrom = CommonArguments.Date(result.GetValue(from), "--from"), EffectiveTo = CommonArguments.Date(result.GetValue(to), "--to"),
            });
        });
        return command;
    }

    private static int Write(ToolStreams streams, string path, byte[] utf8, RasConfiguration old, string? output, ConfigurationRevision revision)
    {
        if (revision.Version == old.Version)
            throw HaltException.Call($"`{Documents.NameOf(path)}` is version {old.Version} already. Give the new version a name of its own.");
        var revised = RasJson.Revise(utf8, revision);
        if (Configurations.TryLoad(revised, out var diagnostics) is not { } engine)
        {
            Configurations.Tell(streams, streams.Messages, "the new version", diagnostics);
            streams.Say("The new figures do not make a configuration that can be used, so nothing is written.");
            return ExitCode.Wrong;
        }

        if (revision.EffectiveFrom is null && old.EffectiveFrom is { } same)
            streams.Say($"{streams.Yellow("Note")}: the new version counts from {same} as the old one does. Say `--from` and `--to`, so that on each day one counts.");
        var difference = RasText.Write(RasComparer.Compare(old, engine.Configuration));
        if (output is null)
        {
            streams.Output.Write(revised);
            streams.Messages.Write(difference);
        }
        else
        {
            Documents.WriteNew(output, revised);
            streams.Text.Write(difference);
        }

        return ExitCode.Done;
    }

    private static void TellUplift(ToolStreams streams, RasConfiguration old, IReadOnlyList<FigureRow> rows, IReadOnlyDictionary<string, Rational> figures)
    {
        streams.Say($"{Configurations.Count(figures.Count, "figure")} of {rows.Count} change. `--only` and `--except` choose others.");
        var limits = (old.Referrals ?? []).Where(r => Mentions(r.When, "budget")).Select(r => $"`{r.Id}`").ToArray();
        if (limits.Length > 0)
            streams.Say($"{streams.Yellow("Note")}: {string.Join(", ", limits)} compare{(limits.Length == 1 ? "s" : "")} with the budget. See whether the limit should rise too.");
    }

    private static bool Mentions(Condition condition, string reference) => condition switch
    {
        ValueCondition value => value.Of == reference,
        AllCondition all => all.Parts.Any(p => Mentions(p, reference)),
        AnyCondition any => any.Parts.Any(p => Mentions(p, reference)),
        NotCondition not => Mentions(not.Part, reference),
        CountCondition count => count.Parts.Any(p => Mentions(p, reference)),
        _ => false,
    };

    private static Rational Percent(string text) => Rational.TryParse(text.TrimEnd('%').Trim(), out var percent)
        ? percent
        : throw HaltException.Call($"`{text}` is no percentage. Write it such as 2.2%.");

    private static Rational Increment(string? text) => text is null ? new(1, 100) : Rational.TryParse(text, out var increment) && increment.Sign > 0
        ? increment
        : throw HaltException.Call($"`{text}` is no increment. Write a number above 0, such as 0.05 or 1.");

    private static RoundingMode Mode(string word) => Enum.GetValues<RoundingMode>()[Array.IndexOf(Modes, word)];
}
