using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ras.Cli.Tests.Fuzzing;

/// <summary>Changes a file of rows: cell by cell, as a person or a spreadsheet might, and in its bytes, without a thought for what they mean.</summary>
internal sealed class FileMutation(Random random)
{
    /// <summary>What stands in cells that went wrong.</summary>
    private static readonly string[] Odd =
    [
        "", " ", ";", ";;", "none", "TRUE", "False", "no", "yes", "0", "-1", "-0", "1.5", "1,5", "1e3", "007", "£4.50", "4.50", "1/3", "1/0", "-1/7", "999999999999999999", "1234567890123456789", "0.000000000000000001", "02-Jan", "01/02/2026",
        "=1+1", "#REF!", "a;a", "a;b;c", "\"", "\"\"", "a\"b", "line\nbreak", "ends\r\n", "\t", "é", "\uFEFF", "\u202E", "😀", "NULL", "NaN", new('x', 700),
    ];

    private static readonly byte[][] Pieces =
        [.. new[] { "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", "\0", "\uFEFF", ",,,,", "{", "}", "\"answers\":", "[", "null", "-0", "1e400", "\\uD800" }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE]];

    /// <summary>A file of CSV from a header and some rows.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">Rows to take from.</param>
    /// <param name="count">How many to take.</param>
    public byte[] Csv(string[] header, IReadOnlyList<string[]> rows, int count)
    {
        var places = random.Next(4) == 0 ? [.. Enumerable.Range(0, header.Length).OrderBy(_ => random.Next())] : Enumerable.Range(0, header.Length).ToArray();
        if (random.Next(16) == 0)
            places = places[random.Next(places.Length)..];
        var names = places.Select(p => header[p]).ToArray();
        if (names.Length > 0 && random.Next(30) == 0)
            names[random.Next(names.Length)] = random.Next(2) == 0 ? Any(Odd) : names[0];
        var end = random.Next(3) == 0 ? "\r\n" : "\n";
        var text = new StringBuilder(random.Next(12) == 0 ? "\uFEFF" : "").Append(string.Join(',', names.Select(Written))).Append(end);
        var first = random.Next(rows.Count);
        for (var i = 0; i < count; i++)
        {
            var row = random.Next(20) == 0 ? Any(rows) : rows[(first + i) % rows.Count];
            var cells = places.Select(p => row[p]).ToList();
            if (random.Next(3) == 0)
                Change(cells, rows);
            text.Append(string.Join(',', cells.Select(Written))).Append(random.Next(200) == 0 ? "" : end);
        }

        return Damaged(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>A file of lines.</summary>
    /// <param name="lines">Lines to take from.</param>
    /// <param name="count">How many to take.</param>
    public byte[] Lines(IReadOnlyList<byte[]> lines, int count)
    {
        var file = new List<byte>();
        for (var i = 0; i < count; i++)
        {
            var line = new List<byte>(Any(lines));
            if (random.Next(3) == 0)
                Damage(line);
            file.AddRange([.. line, (byte)'\n']);
        }

        return Damaged([.. file]);
    }

    private void Change(List<string> cells, IReadOnlyList<string[]> rows)
    {
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(cells.Count + 1);
            switch (random.Next(8))
            {
                case 0:
                    cells.Insert(at, Any(Odd));
                    break;
                case 1 when at < cells.Count:
                    cells.RemoveAt(at);
                    break;
                case 2 or 3 when at < cells.Count:
                    cells[at] = Any(Odd);
                    break;
                case 4 when at < cells.Count:
                    cells[at] = cells[random.Next(cells.Count)];
                    break;
                case >= 5 when at < cells.Count:
                    cells[at] = Any(Any(rows));
                    break;
            }
        }
    }

    /// <summary>A cell with its quotes, which now and then are left away or put where none need be.</summary>
    private string Written(string cell)
    {
        var needs = cell.IndexOfAny(['"', ',', '\n', '\r']) >= 0;
        return (needs && random.Next(16) > 0) || random.Next(20) == 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    private byte[] Damaged(byte[] file)
    {
        if (random.Next(5) > 0)
            return file;
        var bytes = new List<byte>(file);
        for (var times = random.Next(1, 4); times > 0; times--)
            Damage(bytes);
        return [.. bytes];
    }

    private void Damage(List<byte> bytes)
    {
        switch (bytes.Count == 0 ? 2 : random.Next(5))
        {
            case 0:
                var at = random.Next(bytes.Count);
                bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                break;
            case 1:
                bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), Any(Pieces));
                break;
            case 3:
                bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                break;
            default:
                var from = random.Next(bytes.Count);
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(from, Math.Min(random.Next(1, 100), bytes.Count - from)));
                break;
        }
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
