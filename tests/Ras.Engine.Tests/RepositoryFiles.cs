using System;
using System.IO;

namespace Ras.Engine.Tests;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file beside the tests' source.</summary>
    public static string OfTests(params string[] parts) => System.IO.Path.Combine([Root, "tests", "Ras.Engine.Tests", .. parts]);

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
