using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>An input of cases: CSV or NDJSON, which its name or its first character tells.</summary>
internal sealed class CaseInput : IDisposable
{
    private const int BlockBytes = 1 << 18;

    private readonly Stream _stream;
    private readonly byte _delimiter;

    private CaseInput(Stream stream, RowReader rows, CsvHeader? header, byte delimiter, string name, long? bytes) =>
        (_stream, Rows, Header, _delimiter, Name, Bytes) = (stream, rows, header, delimiter, name, bytes);

    public RowReader Rows { get; }

    /// <summary>The names of columns; null where the input is NDJSON.</summary>
    public CsvHeader? Header { get; }

    /// <summary>What a message calls it.</summary>
    public string Name { get; }

    /// <summary>How many bytes it has; null where nobody knows.</summary>
    public long? Bytes { get; }

    /// <summary>Opens an input and reads its header.</summary>
    /// <exception cref="HaltException">It cannot be read, or holds no cases.</exception>
    public static CaseInput Open(ToolStreams streams, string path, CaseForm form)
    {
        var name = Documents.NameOf(path);
        var file = Documents.Open(streams, path);
        try
        {
            var bytes = file is FileStream { CanSeek: true } known ? known.Length : (long?)null;
            var stream = new PeekedStream(TextEncodings.AsUtf8(file, form.Encoding));
            if (IsJson(path, stream.Head))
                return new(stream, new LineReader(stream, BlockBytes), null, form.Delimiter, name, bytes);
            var rows = new CsvRowReader(stream, BlockBytes, form.Delimiter);
            var block = new RowBlock();
            if (!rows.Read(block, mostRows: 1))
                throw HaltException.File($"`{name}` is empty. A CSV of cases begins with a header of question ids.");
            if (block.Rows[0].IsBroken)
                throw HaltException.File($"The quotes in the header of `{name}` are broken. Close each at the end of its cell.");
            return new(stream, rows, CsvHeader.Read(block[block.Rows[0]], form.Delimiter), form.Delimiter, name, bytes);
        }
        catch (IOException broken)
        {
            throw HaltException.File($"`{name}` cannot be read: {Documents.Why(broken)}.");
        }
    }

    /// <summary>A reader of the cases for an engine.</summary>
    public CaseReader ReaderFor(RasEngine engine, IReadOnlyDictionary<string, Answer>? assumed = null) => Header is { } header
        ? new CsvCases(engine, assumed ?? new Dictionary<string, Answer>(), header, _delimiter)
        : new JsonCases(engine, assumed ?? new Dictionary<string, Answer>());

    /// <summary>Says what about the columns looks like a slip: questions that have none, beside columns that are no question.</summary>
    /// <param name="streams">Where it is said.</param>
    /// <param name="reader">The reader of an engine.</param>
    /// <param name="passing">Whether columns that are no question pass through to the output.</param>
    public void TellColumns(ToolStreams streams, CaseReader reader, bool passing)
    {
        if (reader is not CsvCases cases)
            return;
        var without = cases.QuestionsWithoutColumn.ToArray();
        var others = cases.OtherColumns.Select(c => Header!.Names[c]).Where(n => n != "reference").ToArray();
        if (without.Length > 0)
            streams.Say($"{streams.Yellow("Note")}: `{Name}` has no column for {Listed(without)}{(others.Length > 0 ? $"; {Listed(others)} {(others.Length == 1 ? "is no question" : "are no questions")}{(passing ? others.Length == 1 ? " and passes through" : " and pass through" : "")}" : "")}.");
        foreach (var question in reader.Engine.Configuration.Questions)
        {
            var risky = SpreadsheetDates.AtRisk(CaseReader.OptionsOf(reader.Engine.Configuration, question)).ToArray();
            if (risky.Length > 0)
                streams.Say($"{streams.Yellow("Note")}: spreadsheets make dates of {Listed(risky)} in column `{question.Id}`. Open such a file with that column set to text.");
        }
    }

    public void Dispose() => _stream.Dispose();

    private static bool IsJson(string path, ReadOnlySpan<byte> head) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ndjson" or ".jsonl" or ".json" => true,
        ".csv" or ".tsv" => false,
        _ => (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8) is [(byte)'{', ..],
    };

    private static string Listed(string[] names) =>
        string.Join(", ", names.Take(6).Select(n => $"`{n}`")) + (names.Length > 6 ? $" and {names.Length - 6} more" : "");
}

/// <summary>How an input of cases is written.</summary>
/// <param name="Encoding">Its encoding.</param>
/// <param name="Delimiter">What separates cells.</param>
internal sealed record CaseForm(string Encoding, byte Delimiter);
