using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
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
