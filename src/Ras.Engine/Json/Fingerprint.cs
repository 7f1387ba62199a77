using System;
using System.Text;

namespace Ras.Engine;

/// <summary>The fingerprint of a document: it shows a change, it does not prevent one.</summary>
internal static class Fingerprint
{
    /// <summary><c>sha256:</c> and the 64 digits of the SHA-256 of the canonical form.</summary>
    public static string Of(byte[] document, string? leaveOut = null)
    {
        // Why: answers that were built in code may be longer than a document that is read from others.
        var tree = JsonTreeParser.Parse(document, new(), mostBytes: int.MaxValue);
        if (tree.IsEmpty)
            throw new ArgumentException("The document is not JSON.", nameof(document));
        return Of(CanonicalJson.Write(tree, leaveOut));
    }

    /// <summary>The fingerprint of a document that is in canonical form.</summary>
    public static string OfCanonical(StringBuilder json) => Of(Encoding.UTF8.GetBytes(json.ToString()));

    private static string Of(byte[] canonical)
    {
        var text = new StringBuilder("sha256:");
        foreach (var one in Framework.Sha256(canonical))
            text.Append("0123456789abcdef"[one >> 4]).Append("0123456789abcdef"[one & 15]);
        return text.ToString();
    }
}
