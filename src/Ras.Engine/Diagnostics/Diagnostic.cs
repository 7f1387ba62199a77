using System.Globalization;

namespace Ras.Engine;

/// <summary>Something found in a configuration: what, where, and how to mend it.</summary>
/// <param name="Code">The code, such as <c>RAS103</c>; it never changes its meaning and is never used again.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Pointer">The place in the document as a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Message">What is wrong, in one sentence that names the author's own thing.</param>
/// <param name="Help">What to do about it, in one sentence.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Pointer, string Message, string Help)
{
    /// <summary>The place as a line and a column; null where the configuration was built in code.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The diagnostic on one line: <c>code severity at pointer (line, column): message. help.</c></summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "information",
        };
        var position = Position is { } at ? string.Format(CultureInfo.InvariantCulture, " ({0})", at) : "";
        var place = Pointer.Length == 0 ? "the document" : Pointer;
        return $"{Code} {severity} at {place}{position}: {Message} {Help}";
    }
}
