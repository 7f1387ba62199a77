using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary>The options that say which columns of a portfolio mean what, and the reading of cases by them.</summary>
/// <param name="costOption">The option that names the column of costs.</param>
/// <param name="costColumn">That column where the option is left out.</param>
internal sealed class PortfolioColumns(string costOption, string costColumn)
{
    private const string Reference = "reference";

    private readonly Option<string> _cost = new(costOption) { Description = $"The column with what each package costs; {costColumn} by default.", HelpName = "COLUMN", DefaultValueFactory = _ => costColumn };
    private readonly Option<string> _frequency = new("--frequency") { Description = "The column that says how often: week, fortnight, four weeks, month, quarter, year or one-off; a week where left out.", HelpName = "COLUMN" };
    private readonly Option<string> _costs = new("--costs") { Description = "A CSV of costs in place of a column: reference, cost and frequency, a row for each part of a package.", HelpName = "FILE" };
    private readonly Option<string[]> _by = new("--by") { Description = "A column of groups, such as area or ageBand; may be said again. Groups under 10 are hidden.", HelpName = "COLUMN" };
    private readonly Option<string> _leaveOut = new("--leave-out") { Description = "The column that says why a case is left out, such as residential or reablement; empty where it is not.", HelpName = "COLUMN" };
    private readonly Option<string> _scoredBy = new("--scored-by") { Description = "The column with the hash of the configuration that scored a case, to be held against this one.", HelpName = "COLUMN" };
    private readonly CaseOptions _input = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _cost, _frequency, _costs, _by, _leaveOut, _scoredBy })
            command.Options.Add(option);
        _input.AddTo(command);
    }

    /// <summary>The columns of groups.</summary>
    public (string Name, string? Option)[] Groups(ParseResult result) => [.. (result.GetValue(_by) ?? []).Select(g => (g, (string?)"--by"))];

    /// <summary>How the input is written.</summary>
    public CaseForm Form(ParseResult result) => _input.Of(result);

    /// <summary>Reads cases with their costs, and tells what was left out of a file of costs.</summary>
    /// <param name="streams">Where that is told.</param>
    /// <param name="engine">The engine whose questions the columns are.</param>
    /// <param name="result">The call.</param>
    /// <param name="files">The files.</param>
    /// <param name="groups">The columns that become groups, each with the option that names it.</param>
    /// <param name="cost">The column of costs and its option, where it is another than the call's; a file of costs is then not for these cases.</param>
    public IReadOnlyList<PortfolioEntry> Read(ToolStreams streams, RasEngine engine, ParseResult result, string[] files, (string Name, string? Option)[] groups, (string Name, string? Option)? cost = null)
    {
        var apart = cost is null ? result.GetValue(_costs) : null;
        var column = apart is null ? cost ?? (result.GetValue(_cost)!, costOption) : ("", null);
        var entries = files.SelectMany(f => ReadCases(streams, engine, result, f, groups, column)).ToArray();
        if (apart is not { } costs)
            return entries;
        var costed = CostedEntries.Of(entries, ReadCosts(streams, result, costs));
        foreach (var finding in costed.Findings)
            streams.Say(finding.ToString());
        return costed.Entries;
    }

    private List<PortfolioEntry> ReadCases(ToolStreams streams, RasEngine engine, ParseResult result, string file, (string Name, string? Option)[] groups, (string Name, string? Option) cost)
    {
        using var input = CaseInput.Open(streams, file, Form(result));
        var cells = new NamedCells(input, Form(result).Delimiter,
        [
            (Reference, null), cost, Named(result, _frequency), Named(result, _leaveOut), Named(result, _scoredBy), .. groups,
        ]);
        var reader = input.ReaderFor(engine);
        input.TellColumns(streams, reader, passing: false);
        var entries = new List<PortfolioEntry>();
        var block = new RowBlock();
        ProgressDisplay.Run(streams, input.Bytes, progress =>
        {
            while (input.Rows.Read(block))
            {
                foreach (var row in block.Rows)
                {
                    cells.Read(block, row);
                    entries.Add(Entry(reader.Answers(block, row), cells.Texts));
                }

                progress.Advance(block.Rows.Count, block.Position);
            }
        });
        return entries;
    }

    /// <summary>One case of its cells: reference, cost, frequency, why it is left out, hash, and groups.</summary>
    private static PortfolioEntry Entry(CaseAnswers answers, string[] cells)
    {
        var word = cells[2].Length > 0 ? cells[2] : "week";
        var unread = answers.Faults.Count > 0 ? "row or answer cannot be read"
            : cells[1].Length > 0 && MoneyCell.Read(cells[1]) is null ? "cost cannot be read"
            : !WeeklyCost.TryParse(word, out var frequency) ? "frequency is not known"
            : frequency == CostFrequency.OneOff ? "one-off" : null;
        return new()
        {
            Reference = cells[0], Answers = answers.Answers, LeftOutBecause = cells[3].Length > 0 ? cells[3] : unread, ConfigurationHash = cells[4].Length > 0 ? cells[4] : null, Groups = cells[5..],
            WeeklyCost = unread is null && MoneyCell.Read(cells[1]) is { } cost && WeeklyCost.TryParse(word, out var often) ? WeeklyCost.Of(cost, often)?.Round(new(1, 100)).ToDecimal() : null,
        };
    }

    private List<CostRow> ReadCosts(ToolStreams streams, ParseResult result, string file)
    {
        using var input = CaseInput.Open(streams, file, Form(result));
        var cells = new NamedCells(input, Form(result).Delimiter, [(Reference, "--costs"), ("cost", "--costs"), ("frequency", "--costs")]);
        var rows = new List<CostRow>();
        var block = new RowBlock();
        while (input.Rows.Read(block))
        {
            foreach (var row in block.Rows)
            {
                cells.Read(block, row);
                rows.Add(new(cells.Texts[0], MoneyCell.Read(cells.Texts[1]), cells.Texts[2]));
            }
        }

        return rows;
    }

    private static (string Name, string? Option) Named(ParseResult result, Option<string> option) =>
        result.GetValue(option) is { } name ? (name, option.Name) : ("", null);
}
