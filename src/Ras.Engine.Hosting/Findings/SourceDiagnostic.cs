namespace Ras.Engine.Hosting;

/// <summary>Something found in a source of configurations, or about the source itself.</summary>
/// <param name="Source">The source as the options name it, such as <c>configurations/adults-2026.json</c>; null for what is about several sources together.</param>
/// <param name="Found">What was found, with its place in the source.</param>
public sealed record SourceDiagnostic(string? Source, Diagnostic Found)
{
    /// <summary>The diagnostic on one line: <c>code severity at source, pointer (line, column): message. help.</c></summary>
    public override string ToString() => (Source, Found.Pointer) switch
    {
        (null, _) => Found.ToString(),
        (_, "") => (Found with { Pointer = Source }).ToString(),
        _ => (Found with { Pointer = $"{Source}, {Found.Pointer}" }).ToString(),
    };

    /// <summary>The code and the place, and no word of what stands there: <c>RAS204 in adults.json, line 13, column 36</c>.</summary>
    internal string CodeAndPlace =>
        Found.Code + (Source is null ? "" : $" in {Source}") + (Found.Position is { } position ? $", {position}" : "");
}
