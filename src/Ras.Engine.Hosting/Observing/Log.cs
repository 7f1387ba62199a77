using System;
using Microsoft.Extensions.Logging;

namespace Ras.Engine.Hosting;

/// <summary>Every line that is ever logged. Of a score it tells ids and the status; answers, references and figures have no place in it.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Version {Version} of {ConfigurationId} is served: {Hash}.")]
    public static partial void Served(ILogger logger, string configurationId, string version, string hash);

    [LoggerMessage(2, LogLevel.Information, "Version {Version} of {ConfigurationId} is served no longer: {Hash}.")]
    public static partial void ServedNoLonger(ILogger logger, string configurationId, string version, string hash);

    [LoggerMessage(3, LogLevel.Warning, "{Diagnostic}")]
    public static partial void Warned(ILogger logger, SourceDiagnostic diagnostic);

    [LoggerMessage(4, LogLevel.Error, "A change of the configurations is refused; what was served before is served still. Errors: {Errors}.")]
    public static partial void Refused(ILogger logger, int errors);

    [LoggerMessage(5, LogLevel.Error, "{Diagnostic}")]
    public static partial void RefusedFor(ILogger logger, SourceDiagnostic diagnostic);

    [LoggerMessage(6, LogLevel.Information, "The configurations are again what is served.")]
    public static partial void Mended(ILogger logger);

    [LoggerMessage(7, LogLevel.Error, "Looking for changes of the configurations failed; it is tried again in {Every}.")]
    public static partial void LookFailed(ILogger logger, Exception cause, TimeSpan every);

    [LoggerMessage(8, LogLevel.Debug, "{Operation} by version {Version} of {ConfigurationId} ({Hash}): {Status}.")]
    public static partial void Scored(ILogger logger, string operation, string configurationId, string version, string hash, string status);
}
