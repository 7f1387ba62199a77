using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Ras.Cli;

/// <summary><c>ras batch</c>: many cases in, a row for each out.</summary>
internal static class BatchCommand
{
    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var cases = CommonArguments.File("CASES", "The cases as CSV (a row a case, a column a question by its id) or NDJSON (a line an answers document).");
        var form = CommonArguments.Form(OutputForm.Csv, OutputForm.Json);
        var domains = new Option<bool>("--domains") { Description = "Adds points and share of each domain." };
        var lines = new Option<bool>("--lines") { Description = "Adds the amount of each line." };
        var referrals = new Option<bool>("--referrals") { Description = "Adds who must look at each result." };
        var explain = new Option<bool>("--explain") { Description = "Adds the whole explanation of each result." };
        var raw = new Option<bool>("--raw") { Description = "Leaves cells that a spreadsheet would run as formulas as they are; for programs only." };
        var input = new CaseOptions();
        var command = new TeachingCommand(
            "batch", "Scores many cases, in constant memory and in the order of the input. A bad row becomes a row that says why.",
            "ras batch adults-2026.json cases.csv > budgets.csv",
            "ras batch adults-2026.json cases.csv --domains --lines > budgets.csv",
            "ras batch adults-2026.json old-export.csv --encoding windows-1252 > budgets.csv",
            "gzip -dc cases.ndjson.gz | ras batch adults-2026.json - --format json | gzip > budgets.ndjson.gz")
        { configuration, cases, form, domains, lines, referrals, explain, raw };
        input.AddTo(command);
        command.SetAction(result => Run(
            streams, result.GetValue(configuration)!, result.GetValue(cases)!, input.Of(result), result.FormOf(form), result.GetValue(raw),
            new(result.GetValue(domains), result.GetValue(lines), result.GetValue(referrals), result.GetValue(explain))));
        return command;
    }

    private static int Run(ToolStreams streams, string configuration, string path, CaseForm caseForm, OutputForm form, bool raw, BatchDetails details)
    {
        var engine = Configurations.Load(streams, configuration);
        using var input = CaseInput.Open(streams, path, caseForm);
        var reader = input.ReaderFor(engine);
        input.TellColumns(streams, reader, passing: true);
        ResultRows results = form == OutputForm.Json
            ? new JsonResultRows(reader, details, input.Header, caseForm.Delimiter)
            : new CsvResultRows(input, reader, details, caseForm.Delimiter);
        var summary = new BatchSummary(engine.Configuration);
        var watch = Stopwatch.StartNew();
        try
        {
            Score(streams, input, reader, results, () => new(new(), caseForm.Delimiter, raw), summary);
        }
        catch (HaltException)
        {
            summary.Tell(streams, watch.Elapsed);
            throw;
        }
        catch (IOException broken) when (!Documents.IsClosed(broken))
        {
            throw HaltException.File(string.Create(CultureInfo.InvariantCulture, $"The output cannot be written: {Documents.Why(broken)}. {Configurations.Count(summary.Cases, "row")} are written whole; after them, one may be cut off."));
        }

        summary.Tell(streams, watch.Elapsed);
        if (input.Rows.EndsWithinLine)
            streams.Say($"{streams.Yellow("Note")}: `{input.Name}` ends without a line end. See whether it was cut off.");
        return summary.HasInvalid ? ExitCode.Wrong : ExitCode.Done;
    }

    private static void Score(ToolStreams streams, CaseInput input, CaseReader reader, ResultRows results, Func<CsvRecord> create, BatchSummary summary)
    {
        var head = create();
        results.Begin(head);
        streams.Output.Write(head.Bytes.Written.Span);
        ProgressDisplay.Run(streams, input.Bytes, progress => BlockPipeline.Run(
            input.Rows,
            () => new BatchWorker(reader, create()),
            (worker, block) => worker.Work(block, results),
            (worker, block) =>
            {
                streams.Output.Write(worker.Written.Span);
                summary.Add(block, worker.Scored);
                progress.Advance(block.Rows.Count, block.Position);
            }));
        streams.Output.Flush();
    }
}
