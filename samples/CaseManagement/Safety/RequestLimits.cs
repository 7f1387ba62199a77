using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Safety;

/// <summary>How much of a request is read: a form of this application is never near these.</summary>
internal static class RequestLimits
{
    /// <summary>The longest evidence, reason or description, in characters.</summary>
    public const int LongestText = 2000;

    public const int LargestBody = 64 << 10;

    public static void Of(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
        kestrel.Limits.MaxConcurrentConnections = 256;
    }

    public static void AddLimitedForms(this IServiceCollection services) => services.Configure<FormOptions>(forms =>
    {
        forms.ValueCountLimit = 400;
        forms.KeyLengthLimit = 200;
        forms.ValueLengthLimit = LargestBody;
    });
}
