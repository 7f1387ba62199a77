namespace Ras.Engine;

/// <summary>The fingerprint of a document: it shows a change, it does not prevent one.</summary>
internal static class Fingerprint
{
    /// <summary><c>sha256:</c> and the 64 digits of the SHA-256 of a canonical form.</summary>
    public static string Of(byte[] canonical)
    {
        const string Kind = "sha256:";
        const string Digits = "0123456789abcdef";
        var hash = Framework.Sha256(canonical);
        var text = new char[Kind.Length + (2 * hash.Length)];
        Kind.CopyTo(0, text, 0, Kind.Length);
        for (var i = 0; i < hash.Length; i++)
            (text[Kind.Length + (2 * i)], text[Kind.Length + (2 * i) + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        return new(text);
    }
}
