using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary><c>ras compare</c>: what a new version would mean for many people.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolStreams streams)
    {
        var before = CommonArguments.Configuration("OLD", "The configuration before.");
        var after = CommonArguments.Configuration("NEW", "The configuration after.");
        var cases = new Argument<string[]>("CASES") { Description = "The cases, as `ras batch` takes them; none with --merge.", HelpName = "CASES", Arity = ArgumentArity.ZeroOrMore };
        var by = new Option<string[]>("--by") { Description = "A column of groups, such as area or age; may be said again. Groups under 10 are hidden.", HelpName = "COLUMN" };
        var assume = new Option<string[]>("--assume") { Description = "The answer to take where a case has none, for a question that only one version asks.", HelpName = "QUESTION=ANSWER" };
        var package = new Option<string>("--package") { Description = "The column with what existing packages cost; by default the budget before stands in.", HelpName = "COLUMN" };
        var largest = new Option<string>("--largest") { Description = "A new file for the largest falls and rises by reference: for the analyst, not to be shown to others.", HelpName = "FILE" };
        var count = CommonArguments.Whole("--count", "How many falls and how many rises go there.", 1, 50);
        var sums = new Option<string>("--sums") { Description = "A new file for what was added up, small counts too, so that --merge can put parts together.", HelpName = "FILE" };
        var merge = new Option<string[]>("--merge") { Description = "Files that --sums wrote, in place of cases: the result has the same bits as one run over all cases.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var impact = new Option<bool>("--impact") { Description = "The report on impact in place of the comparison: also by tenths of need, beside packages, and what notice costs week by week." };
        var notice = CommonArguments.Whole("--notice-weeks", "With --impact: for how many weeks dearer packages go on; -1 for what the configuration after promises.", -1, -1);
        var taper = CommonArguments.Whole("--taper-weeks", "With --impact: over how many weeks they then come down.", 0, 0);
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Csv, OutputForm.Markdown, OutputForm.Html);
        var input = new CaseOptions();
        var command = new TeachingCommand(
            "compare", "Says for how many people the budget would rise or fall, by how much, and for which groups. It names nobody and hides groups under 10.",
            "ras compare adults-2026.json adults-2027.json cases.csv --by area --by ageBand",
            "ras compare adults-2026.json adults-2027.json cases.csv --by area --format html > report.html",
            "ras compare adults-2026.json adults-2027.json cases.csv --assume night-help=false --largest largest.csv",
            "ras compare adults-2026.json adults-2027.json cases.csv --impact --by area --package package --taper-weeks 12 --format html > impact.html",
            "ras compare adults-2026.json adults-2027.json --merge north.json south.json")
        { before, after, cases, by, assume, package, largest, count, sums, merge, impact, notice, taper, form };
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (old, now) = (Configurations.Load(streams, result.GetValue(before)!), Configurations.Load(streams, result.GetValue(after)!));
            var assumed = (result.GetValue(assume) ?? []).Select(a => CompareTask.Assume(a, old, now)).ToArray();
            if (assumed.GroupBy(a => a.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
                throw HaltException.Call($"`{twice.Key}` is assumed twice. Keep one.");
            var task = new CompareTask(
                old, now, result.GetValue(by) ?? [], result.GetValue(package), assumed.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
                result.GetValue(largest) is null ? 0 : (int)Math.Min(result.GetValue(count), 1_000_000), result.GetValue(impact));
            var (files, parts) = (result.GetValue(cases) ?? [], result.GetValue(merge) ?? []);
            if (files.Length > 0 == parts.Length > 0)
                throw HaltException.Call("Name the cases, or the files to `--merge`: one of the two.");
            if (task.KeepsCases && parts.Length > 0)
                throw HaltException.Call("`--impact` needs the cases: sums that `--merge` puts together do not hold them.");
            var changes = new LargestChanges(task.Largest);
            var kept = new List<ImpactCase>();
            var whole = parts.Length > 0 ? Merged(streams, task, parts) : Added(streams, task, files, input.Of(result), changes, kept);
            if (result.GetValue(sums) is { } summed)
                Documents.WriteNew(summed, RasJson.Write(whole) + "\n");
            if (result.GetValue(largest) is { } apart)
                Documents.WriteNew(apart, LargestCsv(changes));
            if (task.KeepsCases)
                ReportOutput.Write(streams, ImpactReport.Of(task.ImpactOn(kept), Weeks(result.GetValue(notice), "--notice-weeks"), Weeks(result.GetValue(taper), "--taper-weeks") ?? 0), result.FormOf(form));
            else
                Write(streams, task, whole.Report(), result.FormOf(form));
            return ExitCode.Done;
        });
        return command;
    }

    private static PortfolioComparison Added(ToolStreams streams, CompareTask task, string[] files, CaseForm form, LargestChanges changes, List<ImpactCase> kept)
    {
        var whole = task.Begin();
        for (var file = 0; file < files.Length; file++)
        {
            using var input = CaseInput.Open(streams, files[file], form);
            var (before, after) = (input.ReaderFor(task.Before, task.Assumed), input.ReaderFor(task.After, task.Assumed));
            input.TellColumns(streams, after, passing: false);
            var number = file;
            ProgressDisplay.Run(streams, input.Bytes, progress =>
            {
                var workers = BlockPipeline.Run(
                    input.Rows,
                    () => new CompareWorker(task, before, after, new(input, task, form.Delimiter), number),
                    (worker, block) => worker.Work(block),
                    (_, block) => progress.Advance(block.Rows.Count, block.Position));
                foreach (var worker in workers)
                {
                    whole.Merge(worker.Sums);
                    changes.Add(worker.Largest);
                }

                kept.AddRange(workers.SelectMany(w => w.Cases).OrderBy(c => c.Row).Select(c => c.Case));
                if (workers.Sum(w => w.BrokenPackages) is > 0 and var broken)
                    streams.Say($"{streams.Yellow("Note")}: {Configurations.Count(broken, "case")} of `{input.Name}` have something in `{task.Package}` that is no amount; the budget before stands in.");
            });
            if (input.Rows.EndsWithinLine)
                streams.Say($"{streams.Yellow("Note")}: `{input.Name}` ends without a line end. See whether it was cut off.");
        }

        return whole;
    }

    private static PortfolioComparison Merged(ToolStreams streams, CompareTask task, string[] files)
    {
        var whole = task.Begin();
        foreach (var file in files)
        {
            try
            {
                whole.Merge(RasJson.ReadComparison(Documents.Read(streams, file)));
            }
            catch (RasConfigurationException broken)
            {
                Configurations.Tell(streams, streams.Messages, file, broken.Diagnostics);
                throw HaltException.File($"`{file}` holds no sums that `ras compare --sums` wrote.");
            }
            catch (ArgumentException)
            {
                throw HaltException.File($"`{file}` was added up with other configurations, groups (`--by`) or assumed answers (`--assume`). Say the same here as there.");
            }
        }

        return whole;
    }

    private static void Write(ToolStreams streams, CompareTask task, PortfolioReport report, OutputForm form)
    {
        if (form == OutputForm.Json)
            streams.Text.Write(RasJson.Write(report) + "\n");
        else if (form == OutputForm.Csv)
            ReportCsv.Write(streams.Output, report);
        else
            streams.Text.Write(RasText.Write(report, RasComparer.Compare(task.Before.Configuration, task.After.Configuration), form.Page()));
    }

    private static int? Weeks(long weeks, string option) => weeks < 0 ? null : weeks <= 520 ? (int)weeks : throw HaltException.Call($"`{weeks}` at `{option}` is more than 520 weeks, which are ten years.");

    private static byte[] LargestCsv(LargestChanges changes)
    {
        var bytes = new ByteWriter();
        var record = new CsvRecord(bytes, (byte)',', raw: false);
        foreach (var name in new[] { "reference", "row", "before", "after", "change" })
            record.Cell(name);
        record.End();
        foreach (var change in changes.Falls.Concat(changes.Rises))
        {
            record.Cell(change.Reference);
            record.Cell(change.Row.ToString(CultureInfo.InvariantCulture));
            foreach (var amount in new[] { change.Before, change.After, change.Difference })
                record.Cell(amount.ToString("0.00########", CultureInfo.InvariantCulture));
            record.End();
        }

        return bytes.Written.ToArray();
    }
}
