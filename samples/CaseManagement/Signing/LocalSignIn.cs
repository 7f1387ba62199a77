using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signing;

/// <summary>A sign-in for trying the sample out: it believes whoever says who they are. Put the council's own in its place.</summary>
internal static class LocalSignIn
{
    public static void AddLocalSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "case-management";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.LoginPath = "/sign-in";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);

            // Why: who may not see a page is told so there, not sent elsewhere.
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.Configure<AntiforgeryOptions>(antiforgery =>
        {
            antiforgery.Cookie.Name = "case-management-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddAuthorization();
    }
}
