using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ScoringService;

/// <summary>What holds for every answer: kept by no cache, taken for nothing but what it says it is, and a problem document where it says no.</summary>
internal static class SafeResponses
{
    public static void UseSafeResponses(this WebApplication app)
    {
        app.Use(static (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            return next(context);
        });
        app.UseExceptionHandler(static failed => failed.Run(static context =>
            Refusals.Plain(StatusCodes.Status500InternalServerError, "The service failed", "This is a fault of the service, and nothing in the request can mend it.").ExecuteAsync(context)));
        app.UseStatusCodePages(static pages => (pages.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Refusals.Plain(404, "There is nothing here", "See /openapi.json for what there is."),
            StatusCodes.Status405MethodNotAllowed => Refusals.Plain(405, "The method is not one of this address", "See /openapi.json for those it has."),
            var status => Refusals.Plain(status, "The request cannot be understood", "See /openapi.json for what is expected."),
        }).ExecuteAsync(pages.HttpContext));
    }
}
