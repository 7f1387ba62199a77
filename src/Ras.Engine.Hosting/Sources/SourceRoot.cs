using System.IO;
using Microsoft.Extensions.Hosting;

namespace Ras.Engine.Hosting;

/// <summary>Where relative paths begin: at the content root of a host, since the current directory of a service may be anywhere; without a host at the current directory.</summary>
internal sealed class SourceRoot(IHostEnvironment? host = null)
{
    public string Path { get; } = host?.ContentRootPath ?? Directory.GetCurrentDirectory();
}
