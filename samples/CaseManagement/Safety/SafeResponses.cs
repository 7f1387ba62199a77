using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CaseManagement.Safety;

/// <summary>What holds for every answer: no script at all, nothing from elsewhere, no frame around it, kept by no cache, and a page that helps where something went wrong.</summary>
internal static class SafeResponses
{
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSafeResponses(this WebApplication app)
    {
        app.Use(static (context, next) =>
        {
            context.Response.OnStarting(
                static state =>
                {
                    var headers = ((HttpResponse)state).Headers;
                    headers.ContentSecurityPolicy = ContentSecurityPolicy;
                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "no-referrer";
                    headers.CacheControl = "no-store";
                    return Task.CompletedTask;
                },
                context.Response);
            return next(context);
        });
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.Use(static (context, next) =>
        {
            // Why: the page that tells of it is made by the same request.
            if (context.Request.ContentLength is not > RequestLimits.LargestBody || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
                return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }
}
