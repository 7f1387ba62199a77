using System.Text.Json;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Results as NDJSON: the result document of each case on one line, with the case's reference before it.</summary>
internal sealed class JsonResultRows(CaseReader reader, BatchDetails details, CsvHeader? header, byte delimiter) : ResultRows
{
    private readonly int _referenceColumn = header?.Find("reference") ?? -1;

    public override void Begin(CsvRecord record)
    {
    }

    public override void Write(CsvRecord record, RowBlock block, int row, ScoredCases scored)
    {
        var bytes = record.Bytes;
        var answers = reader.Answers(block, block.Rows[row]);
        bytes.Write("{"u8);
        if ((answers.Answers.Reference ?? ReferenceOf(block, block.Rows[row])) is { } reference)
            Property(bytes, "reference", reference);
        if (details.Explanation && answers.Faults.Count == 0)
        {
            bytes.Write("\"explanation\":"u8);
            bytes.Write(RasJson.Write(reader.Engine.Explain(answers.Answers), indented: false));
            bytes.Write((byte)',');
        }

        bytes.Write(RasJson.Write(answers.Score(reader.Engine), indented: false)[1..]);
        bytes.Write((byte)'\n');
    }

    private static void Property(ByteWriter bytes, string name, string value)
    {
        bytes.Write($"\"{name}\":\"");
        bytes.Write(JsonEncodedText.Encode(value).EncodedUtf8Bytes);
        bytes.Write("\","u8);
    }

    /// <summary>What stands in the column `reference`; null where there is none.</summary>
    private string? ReferenceOf(RowBlock block, Row row)
    {
        if (_referenceColumn < 0 || row.IsBroken)
            return null;
        var cells = new CsvCells(block[row], delimiter);
        for (var column = 0; cells.Next(); column++)
        {
            if (column == _referenceColumn)
                return CsvCell.Text(cells.Raw);
        }

        return null;
    }
}
