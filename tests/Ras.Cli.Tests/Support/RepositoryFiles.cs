using System;
using System.IO;
using Xunit;

namespace Ras.Cli.Tests;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The configuration of a sample.</summary>
    public static string Configuration(string sample) => Path("samples", "configurations", sample, "configuration.json");

    /// <summary>The names of all samples.</summary>
    public static TheoryData<string> Samples()
    {
        var names = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(Path("samples", "configurations")))
            names.Add(System.IO.Path.GetFileName(folder));
        return names;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Ras.Engine.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository; run them from a clone.");
    }
}
