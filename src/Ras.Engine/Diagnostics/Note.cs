namespace Ras.Engine;

/// <summary>Something worth knowing about answers or figures that is not wrong and changes nothing.</summary>
/// <param name="Code">The code, such as <c>RAS601</c>; it never changes its meaning and is never used again.</param>
/// <param name="QuestionId">The id of the question that it is about; null where it is about the document.</param>
/// <param name="Message">What is to be known, in one sentence.</param>
public sealed record Note(string Code, string? QuestionId, string Message);
