using Microsoft.Extensions.Logging;

namespace CaseManagement.Safety;

/// <summary>Keeps what people enter out of every log, however much is logged otherwise.</summary>
internal static class SilentForms
{
    public static void SilenceForms(this ILoggingBuilder logging)
    {
        // The framework tells values of forms at Trace and Debug, and how a malformed request begins at Debug.
        logging.AddFilter("Microsoft.AspNetCore.Mvc", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None);
    }
}
