namespace Ras.Engine;

/// <summary>Something wrong with answers: what, where, and how to mend it.</summary>
/// <param name="Code">The code, such as <c>RAS504</c>; it never changes its meaning and is never used again.</param>
/// <param name="QuestionId">The id of the question that it is about; null where it is about the document.</param>
/// <param name="Pointer">The place in the answers document as a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Help">What to do about it, in one sentence.</param>
public sealed record Problem(string Code, string? QuestionId, string Pointer, string Message, string Help)
{
    /// <summary>The problem on one line: <c>code problem at pointer: message. help.</c></summary>
    public override string ToString() =>
        $"{Code} problem at {(Pointer.Length == 0 ? "the document" : Pointer)}: {Message} {Help}";
}
