using Microsoft.AspNetCore.Builder;

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
                    var headers = ((Microsoft.AspNetCore.Http.HttpResponse)state).Headers;
                    headers.ContentSecurityPolicy = ContentSecurityPolicy;
                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "no-referrer";
                    headers.CacheControl = "no-store";
                    return System.Threading.Tasks.Task.CompletedTask;
                },
                context.Response);
            return next(context);
        });
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
    }
}
