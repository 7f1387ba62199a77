using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Ras.Engine.Everywhere;

/// <summary>
/// One SHA-256 over what comes of drawn cases: every figure of each, scored alone and again in columns, and of some the whole result and the page in words.
/// </summary>
internal sealed class Digest
{
    private const int WholeEvery = 64;

    private readonly SHA256 _alone = SHA256.Create();
    private readonly SHA256 _inColumns = SHA256.Create();
    private readonly SHA256 _texts = SHA256.Create();
    private readonly byte[] _figures = new byte[33];

    public long Cases { get; private set; }

    public void Add(RasEngine engine, int cases)
    {
        var drawn = new DrawnAnswers(engine);
        var sheet = engine.CreateSheet();
        var (columns, results) = (engine.CreateColumns(cases), engine.CreateResults(cases, ResultParts.OneOffs));
        for (var i = 0; i < cases; i++, Cases++)
        {
            drawn.Put(sheet);
            columns.Put(i, sheet);
            var summary = engine.Score(sheet);
            Add(_alone, summary.Status, summary.AmountInIncrements, summary.OneOffInIncrements, summary.Points);
            if (i % WholeEvery != 0)
                continue;
            var why = engine.Explain(drawn.Set());
            Add(RasJson.Write(why.Budget, indented: false));
            Add(RasText.Write(why));
        }

        engine.Score(columns, results);
        for (var i = 0; i < cases; i++)
            Add(_inColumns, results.StatusOf(i), results.Amounts.Span[i], results.OneOffs.Span[i], results.PointsOf(i));
    }

    /// <exception cref="InvalidOperationException">Columns say something else than each case alone.</exception>
    public string Finish()
    {
        var (alone, inColumns) = (Finish(_alone), Finish(_inColumns));
        if (alone != inColumns)
            throw new InvalidOperationException($"alone {alone}, in columns {inColumns}");
        Add(alone);
        return Finish(_texts);
    }

    private static string Finish(SHA256 hash)
    {
        hash.TransformFinalBlock(new byte[0], 0, 0);
        return string.Concat(hash.Hash!.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private void Add(SHA256 hash, ScoreStatus status, long amount, long oneOff, decimal? some)
    {
        _figures[0] = (byte)status;
        Put(1, amount);
        Put(9, oneOff);

        // A decimal's scale is no part of its value, and frameworks differ about it.
        var points = decimal.GetBits(decimal.Round(some ?? -1, 10) * 1.0000000000m);
        Put(17, ((long)points[1] << 32) | unchecked((uint)points[0]));
        Put(25, ((long)points[3] << 32) | unchecked((uint)points[2]));
        hash.TransformBlock(_figures, 0, _figures.Length, null, 0);
    }

    private void Put(int at, long value)
    {
        for (var i = 0; i < 8; i++)
            _figures[at + i] = unchecked((byte)(value >> (8 * i)));
    }

    private void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _texts.TransformBlock(bytes, 0, bytes.Length, null, 0);
    }
}
