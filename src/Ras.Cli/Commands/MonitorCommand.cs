using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary><c>ras monitor</c>: whether indicative budgets still hold beside what people decide.</summary>
internal static class MonitorCommand
{
    private const string Month = "month";

    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var cases = new Argument<string[]>("CASES") { Description = "The cases as `ras batch` takes them, with their final budgets and the days of decision.", HelpName = "CASES", Arity = ArgumentArity.OneOrMore };
        var on = new Option<string>("--on") { Description = "The column with the day of each decision, such as 2026-05-11; decidedOn by default.", HelpName = "COLUMN", DefaultValueFactory = _ => "decidedOn" };
        var reason = new Option<string>("--reason") { Description = "The column that says why a final budget differs.", HelpName = "COLUMN" };
        var tolerance = new Option<string>("--tolerance") { Description = "From what difference on a final budget lies outside, such as 10%; what the configuration says by default, and 10% where it says nothing.", HelpName = "PERCENT" };
        var fittedTo = new Option<string>("--fitted-to") { Description = "The cases that the figures were fitted to, to see what has drifted since.", HelpName = "FILE" };
        var fittedCost = new Option<string>("--fitted-cost") { Description = "The column there with what each package cost; package by default.", HelpName = "COLUMN", DefaultValueFactory = _ => "package" };
        var today = new Option<string>("--today") { Description = "The day for which reviews are due or not, such as 2026-11-25.", HelpName = "DATE", Required = true };
        var monitored = new Option<string>("--last-monitored") { Description = "The day on which this was last done.", HelpName = "DATE" };
        var reviewed = new Option<string>("--last-reviewed") { Description = "The day on which the configuration itself was last looked at.", HelpName = "DATE" };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Csv, OutputForm.Markdown, OutputForm.Html);
        var columns = new PortfolioColumns("--final", "final");
        var command = new TeachingCommand(
            "monitor", "Compares indicative budgets with final ones by month and group, says what has drifted, and whether reviews are due. It names nobody and hides groups under 10.",
            "ras monitor adults-2026.json decisions.csv --today 2026-11-25 --by team --by ageBand --reason why",
            "ras monitor adults-2026.json decisions.csv --today 2026-11-25 --fitted-to cases-2025.csv --format html > report.html")
        { configuration, cases, on, reason, tolerance, fittedTo, fittedCost, today, monitored, reviewed, form };
        columns.AddTo(command);
        command.SetAction(result =>
        {
            var engine = Configurations.Load(streams, result.GetValue(configuration)!);
            var why = result.GetValue(reason);
            var by = columns.Groups(result);
            (string Name, string? Option)[] reasons = why is null ? [] : [(why, "--reason")];
            var dated = columns.Read(streams, engine, result, result.GetValue(cases)!, [.. by, (result.GetValue(on)!, "--on"), .. reasons]).Select(e => WithMonth(e, by.Length));
            var decisions = Portfolio.Of(engine, dated, new() { GroupColumns = [.. by.Select(g => g.Name), Month, .. reasons.Select(r => r.Name)] });
            var before = result.GetValue(fittedTo) is { } file
                ? Portfolio.Of(engine, columns.Read(streams, engine, result, [file], [], (result.GetValue(fittedCost)!, "--fitted-cost")), new())
                : null;
            foreach (var finding in decisions.Findings.Concat(before?.Findings ?? []))
                streams.Say(finding.ToString());
            var found = BudgetMonitor.Of(decisions, new()
            {
                MonthColumn = Month, ReasonColumn = why, Tolerance = result.GetValue(tolerance) is { } percent ? MoneyCell.Share(percent, "--tolerance") : null,
                Today = CommonArguments.Date(result.GetValue(today), "--today")!.Value, LastMonitored = CommonArguments.Date(result.GetValue(monitored), "--last-monitored"), LastReviewed = CommonArguments.Date(result.GetValue(reviewed), "--last-reviewed"),
            }, before);
            ReportOutput.Write(streams, MonitoringReport.Of(found), result.FormOf(form));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A case whose day of decision, the group after those that were asked for, has become its month.</summary>
    private static PortfolioEntry WithMonth(PortfolioEntry entry, int at)
    {
        if (!CalendarDate.TryParse(entry.Groups[at], out var day))
            return entry with { LeftOutBecause = entry.LeftOutBecause ?? "day of decision cannot be read" };
        IReadOnlyList<string> groups = entry.Groups.Select((g, i) => i == at ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}") : g).ToArray();
        return entry with { Groups = groups };
    }
}
