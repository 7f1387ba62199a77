using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine;

namespace Ras.Cli.Tests.Fuzzing;

/// <summary>One changed file, made from its number alone, and taken as far as the tool takes it.</summary>
internal sealed class FileCase
{
    private const int MostRows = 60;
    private const int ToolEvery = 50;

    private static readonly CaseForm Form = new("utf-8", (byte)',');

    private readonly int _number;
    private readonly FileSeed _seed;
    private readonly byte[] _file;

    public FileCase(int number)
    {
        var random = new Random(number);
        _number = number;
        _seed = FileSeed.All[random.Next(FileSeed.All.Count)];
        Kind = random.Next(12) switch { < 7 => FileKind.Csv, < 10 => FileKind.Ndjson, _ => FileKind.Table };
        var mutation = new FileMutation(random);
        _file = Kind switch
        {
            FileKind.Csv => mutation.Csv(_seed.Cases[0], [.. _seed.Cases.Skip(1)], random.Next(1, MostRows)),
            FileKind.Ndjson => mutation.Lines(_seed.Lines, random.Next(1, MostRows)),
            _ => mutation.Csv(_seed.Table[0], [.. _seed.Table.Skip(1)], random.Next(1, 12)),
        };
    }

    public FileKind Kind { get; }

    public override string ToString() => $"file {_number}, {Kind} for {_seed.Path}:\n{Encoding.UTF8.GetString(_file)}";

    /// <summary>Takes it as far as the tool takes it, and counts each row of cases, or the table.</summary>
    /// <exception cref="InvalidOperationException">Something holds that must not.</exception>
    public void Run(FileTally tally)
    {
        try
        {
            if (Kind == FileKind.Table)
                tally.Add(Kind, RunTable());
            else
                RunCases(tally);
        }
        catch (HaltException refused)
        {
            Must(refused.Message.Length > 0 && refused.ExitCode == ExitCode.BadFile, "a file that is refused is told as one");
            tally.Add(Kind, FileStage.Refused);
        }
    }

    private static ToolStreams Streams(byte[] input) => new(new MemoryStream(input), Stream.Null, TextWriter.Null, messagesAreSeen: false, colours: false);

    /// <summary>Law: a row comes to the same in columns, as a batch scores it, and alone, as the tool finds out why.</summary>
    private void RunCases(FileTally tally)
    {
        using var streams = Streams(_file);
        using var input = CaseInput.Open(streams, "-", Form);
        var reader = input.ReaderFor(_seed.Engine);
        var (block, cases, scoring, scored, sheet) = (new RowBlock(), reader.CreateCases(), new ColumnScoring(_seed.Engine), new ScoredCases(), _seed.Engine.CreateSheet());
        var statuses = new List<ScoreStatus>();
        while (input.Rows.Read(block))
        {
            reader.Parse(block, cases);
            scoring.Score(cases, scored);
            for (var row = 0; row < block.Rows.Count; row++)
            {
                var answers = reader.Answers(block, block.Rows[row]);
                _seed.Engine.Read(answers.Answers, sheet);
                var alone = _seed.Engine.Score(sheet);
                var status = answers.Faults.Count > 0 ? ScoreStatus.InvalidAnswers : alone.Status;
                Must(scored.StatusOf(row) == status, $"the row {Encoding.UTF8.GetString(block[block.Rows[row]])} has one status, and not {scored.StatusOf(row)} in columns and {status} alone");
                Must(status != ScoreStatus.Indicative || scored.AmountsInIncrements[row] == alone.AmountInIncrements, $"the row {Encoding.UTF8.GetString(block[block.Rows[row]])} has one amount");
                statuses.Add(status);
                tally.Add(Kind, status == ScoreStatus.InvalidAnswers ? FileStage.Told : FileStage.Scored);
            }
        }

        if (_number % ToolEvery == 0)
            RunTool(statuses);
    }

    /// <summary>Law: every row of the input is one of the output, and says why where it has no result.</summary>
    private void RunTool(List<ScoreStatus> statuses)
    {
        var run = ToolRun.With(_file, "batch", _seed.Path, "-", "--domains", "--lines", "--referrals");
        Must(run.ExitCode == (statuses.Contains(ScoreStatus.InvalidAnswers) ? ExitCode.Wrong : ExitCode.Done), "the exit code says whether a row is invalid");
        var table = CsvTable.Read(run.Output);
        Must(table.Column("status").SequenceEqual(statuses.Select(StatusWords.Of)), "no row is lost, and each has its status");
        for (var row = 0; row < table.Count; row++)
            Must(statuses[row] != ScoreStatus.InvalidAnswers || table[row, "why"].Length > 0, "a row that cannot be scored says why");
    }

    /// <summary>Law: what a table says is what the new version has, and everything else stays.</summary>
    private FileStage RunTable()
    {
        using var streams = Streams(_file);
        var changes = FigureTable.Read(streams, "-", Form, _seed.Figures);
        var revised = RasJson.Revise(_seed.Utf8, new() { Version = "fuzzed", Figures = changes });
        if (!RasJson.TryReadConfiguration(revised, out var configuration, out _))
            return FileStage.Told;
        foreach (var (before, after) in _seed.Figures.Select(f => f.Figure).Zip(RasJson.ReadFigures(revised)))
            Must(before.Pointer == after.Pointer && after.Value == (changes.TryGetValue(before.Pointer, out var changed) ? changed : before.Value), $"{before.Pointer} is what the table says");
        return RasEngine.TryCompile(configuration, out var engine, out _) && engine.Explain(AnswerSet.Empty) is not null ? FileStage.Scored : FileStage.Told;
    }

    private static void Must(bool holds, string law)
    {
        if (!holds)
            throw new InvalidOperationException($"It does not hold that {law}.");
    }
}

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    Csv,
    Ndjson,
    Table,
}

/// <summary>How far a row of cases, or a table, came.</summary>
internal enum FileStage
{
    /// <summary>The file was refused as a whole.</summary>
    Refused,

    /// <summary>A row was read and told what is wrong with it; a table made no configuration that can be used.</summary>
    Told,

    /// <summary>A row was scored; a table made a configuration that was compiled and scored.</summary>
    Scored,
}
