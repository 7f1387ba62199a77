using System;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ras.Engine.Hosting.Tests.Support;

namespace ScoringService.Tests;

/// <summary>The service as it is run, on a port of loopback that is free, logging all that it can.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app, Overheard heard)
    {
        (_app, Heard) = (app, heard);
        Client = new() { BaseAddress = new(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }

    public Overheard Heard { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningService> Start(params string[] args)
    {
        var heard = new Overheard();
        var app = Program.Build(["--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", .. args]);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(heard);
        await app.StartAsync();
        return new(app, heard);
    }

    public Task<HttpResponseMessage> Send(Call call) => Client.SendAsync(call.ToMessage());

    /// <summary>Sends bytes that no client would, ends the connection, and waits until the service has done with it.</summary>
    public async Task SendRaw(string text)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));
        connection.Client.Shutdown(SocketShutdown.Send);
        while (!Heard.MeasuredBy("kestrel.connection.duration").Any())
            await Task.Delay(10);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Heard.Dispose();
    }
}
