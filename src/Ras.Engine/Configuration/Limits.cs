namespace Ras.Engine;

/// <summary>How much a configuration may hold.</summary>
internal static class Limits
{
    public const int MostQuestions = 2000;
    public const int MostOptions = 250;
    public const int MostChoices = 64;
}
