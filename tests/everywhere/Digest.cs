using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Ras.Engine.Everywhere;

/// <summary>One SHA-256 over what comes of drawn cases: every figure of each, and of some the whole result and the page in words.</summary>
internal sealed class Digest
{
    private const int WholeEvery = 64;

    private readonly SHA256 _hash = SHA256.Create();
    private readonly byte[] _figures = new byte[33];

    public long Cases { get; private set; }

    public void Add(RasEngine engine, int cases)
    {
        var drawn = new DrawnAnswers(engine);
        var sheet = engine.CreateSheet();
        for (var i = 0; i < cases; i++, Cases++)
        {
            drawn.Put(sheet);
            Add(engine.Score(sheet));
            if (i % WholeEvery != 0)
                continue;
            var why = engine.Explain(drawn.Set());
            Add(RasJson.Write(why.Budget, indented: false));
            Add(RasText.Write(why));
        }
    }

    public string Finish()
    {
        _hash.TransformFinalBlock(new byte[0], 0, 0);
        return string.Concat(_hash.Hash!.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private void Add(ScoreSummary summary)
    {
        _figures[0] = (byte)summary.Status;
        Put(1, summary.AmountInIncrements);
        Put(9, summary.OneOffInIncrements);

        // A decimal's scale is no part of its value, and frameworks differ about it.
        var points = decimal.GetBits(decimal.Round(summary.Points ?? -1, 10) * 1.0000000000m);
        Put(17, ((long)points[1] << 32) | unchecked((uint)points[0]));
        Put(25, ((long)points[3] << 32) | unchecked((uint)points[2]));
        _hash.TransformBlock(_figures, 0, _figures.Length, null, 0);
    }

    private void Put(int at, long value)
    {
        for (var i = 0; i < 8; i++)
            _figures[at + i] = unchecked((byte)(value >> (8 * i)));
    }

    private void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
    }
}
