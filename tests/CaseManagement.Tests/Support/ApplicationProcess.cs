using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace CaseManagement.Tests.Support;

/// <summary>The application as a process of its own, to be killed.</summary>
internal sealed class ApplicationProcess : IDisposable
{
    private readonly Process _process;

    private ApplicationProcess(Process process) => _process = process;

    /// <summary>A port of loopback that is free.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it, and waits until it listens.</summary>
    public static async Task<ApplicationProcess> Start(int port, string data)
    {
        var started = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseManagement.dll"), $"--Urls=http://127.0.0.1:{port}", $"--Data={data}"])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(started)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process);
            }
        }

        throw new InvalidOperationException("The application did not start.");
    }

    /// <summary>Ends it as a power cut would: SIGKILL, with no time to do anything.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
