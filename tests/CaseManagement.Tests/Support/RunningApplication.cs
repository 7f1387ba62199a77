using System;
using System.Linq;
using System.Threading.Tasks;
using CaseManagement.Signing;
using CaseManagement.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ras.Engine.Hosting;
using Ras.Engine.Hosting.Tests.Support;

namespace CaseManagement.Tests.Support;

/// <summary>The application as it is run, on a port of loopback that is free, with data of its own.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestFolder _data;

    private RunningApplication(WebApplication app, Overheard heard, TestFolder data) => (_app, Heard, _data) = (app, heard, data);

    public Overheard Heard { get; }

    public Uri Address => new(_app.Urls.Single());

    public string DatabaseFile => _data.At("assessments.db");

    public StoredAssessments Stored => _app.Services.GetRequiredService<StoredAssessments>();

    public ServedCatalogue Served => _app.Services.GetRequiredService<ServedCatalogue>();

    public static async Task<RunningApplication> Start(params string[] args)
    {
        var (heard, data) = (new Overheard(), new TestFolder());
        var app = Program.Build(["--Urls=http://127.0.0.1:0", $"--Data={data.Path}", "--Ras:ReloadEvery=", .. args]);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(heard);
        await app.StartAsync();
        return new(app, heard, data);
    }

    /// <summary>A visitor who has signed in.</summary>
    public async Task<Visitor> SignIn(string name)
    {
        var visitor = new Visitor(Address);
        await visitor.SignIn(name);
        return visitor;
    }

    public Task<Visitor> SignIn(Role role) => SignIn(Worker.All.First(w => w.Role == role).Name);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
        Heard.Dispose();
    }
}
