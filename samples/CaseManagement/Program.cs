using System;
using System.IO;
using CaseManagement.Safety;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ras.Engine.Hosting;

namespace CaseManagement;

/// <summary>From an assessment to a decision, on pages that need no script.</summary>
public sealed class Program
{
    private Program()
    {
    }

    public static void Main(string[] args) => Build(args).Run();

    internal static WebApplication Build(string[] args)
    {
        // Settings, configurations and the stylesheet stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Program).Assembly.GetName().Name });
        var data = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration.GetValue<string>("Data")!);
        builder.WebHost.ConfigureKestrel(RequestLimits.Of);
        builder.Logging.SilenceForms();
        builder.Services.AddRasEngine().BindConfiguration("Ras");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Database(Path.Combine(data, "assessments.db")));
        builder.Services.AddSingleton<StoredAssessments>();
        builder.Services.AddLocalSignIn();
        builder.Services.AddLimitedForms();

        // Why: kept with the data, so that those who are signed in, and the forms they have open, outlast a restart.
        builder.Services.AddDataProtection().SetApplicationName("case-management").PersistKeysToFileSystem(new(Path.Combine(data, "keys")));
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeFolder("/");
            pages.Conventions.AllowAnonymousToPage("/SignIn").AllowAnonymousToPage("/Problem");
        });

        var app = builder.Build();
        app.Services.GetRequiredService<Database>().Migrate();
        if (!File.Exists(Path.Combine(builder.Environment.ContentRootPath, "wwwroot", "styles.css")))
            app.Logger.LogWarning("There is no stylesheet, so pages are plain. Run `npm ci` in the folder of the project, then build again.");
        app.UseSafeResponses();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        return app;
    }
}
