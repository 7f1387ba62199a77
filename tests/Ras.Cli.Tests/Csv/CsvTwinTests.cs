using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Cli.Tests.Csv;

/// <summary>Rows and cells are what another library reads, and what is written it reads again; a broken row costs one row.</summary>
public sealed class CsvTwinTests
{
    private static readonly string[] Pieces = ["a", "bc", ",", "\"", "\n", "\r\n", " ", "é", "€", ";", "0", "-1", "=", "", "x y"];

    [Fact]
    public void Whole_texts_are_read_as_another_library_reads_them()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var records = Draw(random);
            var text = string.Concat(records.Select(r => string.Join(",", r.Select(Quoted)) + (random.Next(2) == 0 ? "\n" : "\r\n")));
            var expected = CsvTable.Records(text).Select(r => string.Join("|", r.Select(c => c.Trim(' ', '\t'))));
            foreach (var blockBytes in new[] { 1, 7, 64, 1 << 16 })
                Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(text), blockBytes).Where(r => !r.Row.IsBroken).Select(r => string.Join("|", r.Cells)));
        }
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var records = Draw(new Random(seed));
            var bytes = new ByteWriter();
            var record = new CsvRecord(bytes, (byte)',', raw: true);
            foreach (var row in records)
            {
                foreach (var cell in row)
                    record.Cell(cell);
                record.End();
            }

            Assert.Equal(records.Where(r => r.Length > 1 || r[0].Length > 0).Select(r => string.Join("|", r)), CsvTable.Records(Encoding.UTF8.GetString(bytes.Written.Span)).Select(r => string.Join("|", r)));
        }
    }

    [Theory]
    [InlineData("1,\"x\n2,b\n3,c\n")]
    [InlineData("1,\"x\n2,b\n3,\"c\"\n")]
    [InlineData("1,\"x\n2,\"b\"\n3,\"c\"\n")]
    [InlineData("1,\"x\"y\n2,b\n3,c\n")]
    [InlineData("1,\"\n2,b\n3,c\n")]
    public void A_quote_that_is_not_closed_costs_the_row_that_it_stands_in(string text)
    {
        foreach (var blockBytes in new[] { 1, 5, 1 << 16 })
        {
            var rows = Read(Encoding.UTF8.GetBytes(text), blockBytes);
            Assert.Equal([true, false, false], rows.Select(r => r.Row.IsBroken));
            Assert.Equal(["2|b", "3|c"], rows.Skip(1).Select(r => string.Join("|", r.Cells)));
            Assert.Equal([1L, 2, 3], rows.Select(r => r.Row.Line));
        }
    }

    [Fact]
    public void Lines_are_counted_also_within_cells_and_where_nothing_stands()
    {
        var rows = Read("a,\"1\n2\"\n\n\nb,3\r\n\r\nc,\"4\r\n5\r\n6\"\nd,7"u8.ToArray(), 1 << 16);
        Assert.Equal([1L, 5, 7, 10], rows.Select(r => r.Row.Line));
        Assert.Equal([0L, 1, 2, 3], rows.Select(r => r.Row.Number));
    }

    [Fact]
    public void A_row_that_never_ends_is_refused_before_it_fills_the_memory()
    {
        var endless = Assert.Throws<HaltException>(() => Read(new byte[4 * RowReader.MostRowBytes].Select(_ => (byte)'x').ToArray(), 1 << 16));
        Assert.Contains("longer than", endless.Message);
    }

    [Fact]
    public void Arbitrary_bytes_are_cut_into_rows_without_a_fault_and_none_is_lost()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var small = Read(Encoding.UTF8.GetBytes(text), 1);
            var large = Read(Encoding.UTF8.GetBytes(text), 1 << 16);
            Assert.Equal(large.Select(r => (r.Row.IsBroken, r.Row.Line, string.Join("|", r.Cells))), small.Select(r => (r.Row.IsBroken, r.Row.Line, string.Join("|", r.Cells))));
            var lines = text.Split('\n').Count(l => l.TrimEnd('\r').Length > 0);
            Assert.True(large.Count <= lines && large.Sum(r => r.Lines) >= lines, $"{large.Count} rows of {lines} lines in\n{text}");
        }
    }

    private static string[][] Draw(Random random) => Enumerable.Range(0, random.Next(1, 8))
        .Select(_ => Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim()).ToArray())
        .ToArray();

    private static string Quoted(string cell) => cell.IndexOfAny(['"', ',', '\n', '\r']) >= 0 || cell.Length % 3 == 1 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static List<(Row Row, string[] Cells, int Lines)> Read(byte[] text, int blockBytes)
    {
        var reader = new CsvRowReader(new MemoryStream(text), blockBytes, (byte)',');
        var block = new RowBlock();
        var rows = new List<(Row, string[], int)>();
        while (reader.Read(block))
        {
            foreach (var row in block.Rows)
            {
                var cells = new List<string>();
                for (var cell = new CsvCells(block[row], (byte)','); !row.IsBroken && cell.Next();)
                    cells.Add(CsvCell.Text(cell.Raw));
                rows.Add((row, [.. cells], block[row].Count((byte)'\n') + 1));
            }
        }

        return rows;
    }
}
