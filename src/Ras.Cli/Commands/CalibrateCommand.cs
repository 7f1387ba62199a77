using System;
using System.CommandLine;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary><c>ras calibrate</c>: a proposed version whose figures come from what packages cost, with its evidence.</summary>
internal static class CalibrateCommand
{
    private static readonly string[] Methods = ["ratio", "leastSquares", "leastSquaresWithBase", "quantile", "percentiles", "bands"];

    public static Command Create(ToolStreams streams)
    {
        var configuration = CommonArguments.Configuration();
        var cases = new Argument<string[]>("CASES") { Description = "The cases as `ras batch` takes them, with what their packages cost.", HelpName = "CASES", Arity = ArgumentArity.OneOrMore };
        var version = new Option<string>("--version") { Description = "The proposed version, such as 2027.1.", HelpName = "VERSION", Required = true };
        var line = new Option<string>("--line") { Description = "The line of the budget to fit; the one on the total by default.", HelpName = "ID" };
        var method = CommonArguments.OneOf("--method", "How it is fitted.", Methods);
        var quantile = new Option<string>("--quantile") { Description = "With --method quantile: 0.5 for the middle case, higher for sufficiency.", HelpName = "SHARE", DefaultValueFactory = _ => "0.5" };
        var increment = new Option<string>("--increment") { Description = "What figures are rounded to before they are judged, such as 0.05 or 1; 0.01 by default.", HelpName = "NUMBER" };
        var contingency = new Option<string>("--contingency") { Description = "What is held back for needs that a figure does not meet, such as 5%.", HelpName = "PERCENT" };
        var budget = new Option<string>("--budget") { Description = "The money for these cases, in the configuration's period: no more is given.", HelpName = "AMOUNT" };
        var floor = new Option<string>("--floor") { Description = "The least that a budget is.", HelpName = "AMOUNT" };
        var cap = new Option<string>("--cap") { Description = "The most that a budget is.", HelpName = "AMOUNT" };
        var bands = CommonArguments.Whole("--bands", "With --method bands: the most bands.", 1, 8);
        var inBand = CommonArguments.Whole("--in-band", "With --method bands: the fewest cases in a band.", 1, 30);
        var steps = CommonArguments.Whole("--steps", "With --method percentiles: how many steps.", 1, 10);
        var outliers = new Option<bool>("--leave-outliers") { Description = "Leaves out cases whose cost for a point lies far from the others; they are counted." };
        var seed = CommonArguments.Whole("--seed", "Which numbers decide what is drawn: the same number gives the same figures everywhere.", long.MinValue, 1);
        var output = new Option<string>("--output", "-o") { Description = "A new file for the proposed version.", HelpName = "FILE" };
        var form = CommonArguments.Form(OutputForm.Text, OutputForm.Json, OutputForm.Csv, OutputForm.Markdown, OutputForm.Html);
        var columns = new PortfolioColumns("--cost", "package");
        var command = new TeachingCommand(
            "calibrate", "Fits a price, bands or a table to what packages cost, judges it on cases that the fit did not see, and proposes a new version. The old file is never changed.",
            "ras calibrate adults-2026.json cases.csv --version 2027.1 --by area --increment 0.05 --output adults-2027.json",
            "ras calibrate adults-2026.json cases.csv --version 2027.1 --by ageBand --format html > report.html",
            "ras calibrate adults-2026.json cases.csv --version 2027.1 --costs costs.csv --budget 145000 --contingency 5%")
        { configuration, cases, version, line, method, quantile, increment, contingency, budget, floor, cap, bands, inBand, steps, outliers, seed, output, form };
        columns.AddTo(command);
        command.SetAction(result =>
        {
            var engine = Configurations.Load(streams, result.GetValue(configuration)!);
            var portfolio = Portfolio.Of(engine, columns.Read(streams, engine, result, result.GetValue(cases)!, columns.Groups(result)), new()
            {
                Line = result.GetValue(line), GroupColumns = [.. columns.Groups(result).Select(g => g.Name)], LeaveOutOutliers = result.GetValue(outliers),
            });
            var calibrated = Calibrator.Fit(portfolio, new()
            {
                Version = result.GetValue(version)!, Method = (FitMethod)Array.IndexOf(Methods, result.GetValue(method)), Quantile = MoneyCell.Quantile(result.GetValue(quantile)!),
                Increment = MoneyCell.Of(result.GetValue(increment), "--increment") ?? 0.01m, Contingency = MoneyCell.Share(result.GetValue(contingency), "--contingency"),
                Budget = MoneyCell.Of(result.GetValue(budget), "--budget"), Floor = MoneyCell.Of(result.GetValue(floor), "--floor"), Cap = MoneyCell.Of(result.GetValue(cap), "--cap"),
                MostBands = Small(result.GetValue(bands)), LeastInBand = Small(result.GetValue(inBand)), Steps = Small(result.GetValue(steps)), Seed = result.GetValue(seed),
            });
            foreach (var finding in calibrated.Findings)
                streams.Say(finding.ToString());
            if (result.GetValue(output) is { } file)
                Documents.WriteNew(file, RasJson.Write(calibrated.Proposed.Configuration) + "\n");
            ReportOutput.Write(streams, CalibrationReport.Of(calibrated), result.FormOf(form));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Small(long number) => (int)Math.Min(number, 1_000_000);
}
