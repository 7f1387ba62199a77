namespace CaseManagement.Pages;

/// <summary>Something wrong with a form.</summary>
/// <param name="Field">The id of the field that it is about; null where it is about the whole.</param>
/// <param name="Text">What to do about it.</param>
internal sealed record FormError(string? Field, string Text);
