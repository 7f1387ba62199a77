using System.Collections.Generic;

namespace Ras.Engine.Hosting;

/// <summary>The codes of what a host can find: RAS90x about the sources of configurations, RAS91x about versions that are asked for. Those of the engine are in <see cref="DiagnosticCodes"/>.</summary>
public static class HostingCodes
{
    internal const string SourceNotThere = "RAS901";
    internal const string SourceUnreadable = "RAS902";
    internal const string SourceEmpty = "RAS903";
    internal const string OtherHash = "RAS904";
    internal const string ExpectedNotThere = "RAS905";
    internal const string ReloadTime = "RAS906";

    internal const string ConfigurationUnknown = "RAS911";
    internal const string VersionUnknown = "RAS912";
    internal const string NoVersionOnDay = "RAS913";

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Error(SourceNotThere, "A source is not there", "A file, a directory or an embedded resource that the options name does not exist. A relative path begins at the host's content root, or at the current directory where there is no host."),
        Error(SourceUnreadable, "A source cannot be read", "It exists, but reading it fails: the account of the host may not read it, another program holds it, or a callback threw."),
        Error(SourceEmpty, "A source gives no configuration", "The options name no source at all, a directory holds no `*.json` file, or a callback gave nothing."),
        Error(OtherHash, "A configuration is not the one that was approved", "Its hash is another than the options expect: some figure, text or date in it was changed. Formatting does not change a hash."),
        Error(ExpectedNotThere, "An expected configuration is missing", "The options expect a hash of a version that no source gives. The name is the configuration's id, a slash, and its version."),
        Error(ReloadTime, "The time between two looks does not fit", "`ReloadEvery` lies from one second to one day; left out, changes are not looked for."),
        Error(ConfigurationUnknown, "There is no such configuration", "The id that was asked for is not in the catalogue."),
        Error(VersionUnknown, "There is no such version", "The configuration is in the catalogue, but not in the version that was asked for."),
        Error(NoVersionOnDay, "No version counts on that day", "The day that was asked for lies before, after or between the dates of all versions. A version that another replaces counts on no day."),
    ];

    private static DiagnosticCode Error(string code, string title, string meaning) => new(code, DiagnosticSeverity.Error, title, meaning);
}
