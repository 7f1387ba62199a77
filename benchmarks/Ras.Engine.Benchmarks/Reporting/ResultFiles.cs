using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Ras.Engine.Benchmarks;

/// <summary>Writes what one run measured as ratios, a file a lane, and beside them what became of the targets.</summary>
internal static class ResultFiles
{
    public static void Write(string folder, IReadOnlyList<Measured> run)
    {
        Directory.CreateDirectory(folder);
        foreach (var lane in run.GroupBy(m => m.Lane))
            File.WriteAllText(Path.Combine(folder, lane.Key + ".md"), Heading(lane.Key) + (lane.Any(m => m.IsBase) ? Ratios([.. lane]) : Growth([.. lane])));
        File.WriteAllText(Path.Combine(folder, "Targets.md"), Heading("Targets") + Targets(run));
    }

    private static string Heading(string title) =>
        $"# {title}\n\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores shared with other work, BenchmarkDotNet 0.14.0, the fastest of 25 short iterations in one process. Read the ratios of one run.\n\n";

    private static string Ratios(IReadOnlyList<Measured> lane)
    {
        var text = new StringBuilder($"| with | measured | ratio to `{lane.First(m => m.IsBase).Method}` | standard deviation | allocated |\n| --- | --- | ---: | ---: | ---: |\n");
        foreach (var row in lane)
        {
            var unit = lane.Single(m => m.IsBase && m.Parameter == row.Parameter).Nanoseconds;
            Row(text, row.Parameter, row.Method, Number(row.Nanoseconds / unit), row.Spread is { } spread ? Percent(spread) : "", row.Bytes is { } bytes ? $"{bytes} B" : "");
        }

        return text.ToString();
    }

    private static string Growth(IReadOnlyList<Measured> lane)
    {
        var (first, text) = (lane[0], new StringBuilder("| size | time to the first | time for each, to the first | standard deviation | allocated |\n| ---: | ---: | ---: | ---: | ---: |\n"));
        foreach (var row in lane)
        {
            var ratio = row.Nanoseconds / first.Nanoseconds;
            var each = Size(first) > 0 ? Number(ratio * Size(first) / Size(row)) : "";
            Row(text, row.Parameter, Number(ratio), each, Percent(row.Spread!.Value), $"{row.Bytes} B");
        }

        return text.ToString();
    }

    private static string Targets(IReadOnlyList<Measured> run)
    {
        var text = new StringBuilder("| lane | reached | target | met |\n| --- | ---: | ---: | --- |\n");
        foreach (var target in Target.All(run))
            Row(text, target.Lane, Number(target.Reached), (target.AtLeast ? "at least " : "at most ") + Number(target.Wanted), target.IsMet ? "yes" : "no");
        return text.ToString();
    }

    private static double Size(Measured row) => double.Parse(row.Parameter, CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : value >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture);

    private static string Percent(double part) => part.ToString("P0", CultureInfo.InvariantCulture);
}
