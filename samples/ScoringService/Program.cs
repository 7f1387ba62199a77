using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ras.Engine.Hosting;

namespace ScoringService;

/// <summary>Scores for systems that cannot host a .NET library. It keeps nothing and logs nothing of what a person answered.</summary>
public sealed class Program
{
    private Program()
    {
    }

    public static void Main(string[] args) => Build(args).Run();

    internal static WebApplication Build(string[] args)
    {
        // Settings and configurations stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestBody.MostRead;
            kestrel.Limits.MaxConcurrentConnections = 256;
        });

        // Why: a body that is longer than it says is taken for the next request, and the server would tell how that begins: with answers.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None);
        builder.Services.AddRasEngine().BindConfiguration("Ras");
        builder.Services.AddHealthChecks().AddCheck<RasHealthCheck>("configurations");

        var app = builder.Build();
        app.UseSafeResponses();
        app.MapConfigurations();
        app.MapScoring();
        app.MapDescriptions();
        app.MapHealth();
        return app;
    }
}
