namespace Ras.Engine.Hosting;

/// <summary>Why a catalogue has no version for what was asked.</summary>
/// <param name="Code">The code, one of RAS911 to RAS913; it never changes its meaning and is never used again.</param>
/// <param name="Message">What is not there, in one sentence.</param>
/// <param name="Help">What there is instead, in one sentence.</param>
public sealed record VersionMiss(string Code, string Message, string Help)
{
    /// <summary>The miss on one line: <c>code: message. help.</c></summary>
    public override string ToString() => $"{Code}: {Message} {Help}";
}
