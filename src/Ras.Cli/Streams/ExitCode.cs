namespace Ras.Cli;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Done = 0;

    /// <summary>It ran, and something is wrong: errors in a configuration, a failing case, a rejected row, a replay that differs.</summary>
    public const int Wrong = 1;

    /// <summary>It was called wrongly.</summary>
    public const int BadCall = 2;

    /// <summary>A file cannot be read or written, or is not what it should be.</summary>
    public const int BadFile = 3;
}
