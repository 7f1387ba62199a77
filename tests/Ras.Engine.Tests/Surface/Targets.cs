using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Ras.Engine.Tests.Surface;

/// <summary>The builds of the library, and of its contract, for each of their targets, each loaded apart from the others.</summary>
internal static class Targets
{
    public static readonly string[] Names = ["netstandard2.0", "net8.0", "net10.0"];

    public static readonly string[] NamesOfContract = ["netstandard2.0", "net8.0"];

    public static Assembly Load(string target) => Load(target, "Ras.Engine");

    public static Assembly LoadContract(string target) => Load(target, "Ras.Engine.Testing");

    private static Assembly Load(string target, string project)
    {
        var file = RepositoryFiles.Path("src", project, "bin", Configuration, target, project + ".dll");
        Xunit.Assert.True(File.Exists(file), $"The build for {target} is missing. Hint: dotnet build Ras.Engine.sln builds every target.");
        return new AssemblyLoadContext(target, isCollectible: false).LoadFromAssemblyPath(file);
    }

    /// <summary>What every target offers, each line led by the targets that offer it where not all do.</summary>
    public static IEnumerable<string> Union(IReadOnlyDictionary<string, string[]> byTarget) => byTarget.Values
        .SelectMany(lines => lines)
        .Distinct()
        .OrderBy(line => line, System.StringComparer.Ordinal)
        .Select(line => (Line: line, On: byTarget.Where(t => t.Value.Contains(line)).Select(t => t.Key).ToArray()))
        .Select(l => l.On.Length == byTarget.Count ? l.Line : $"[{string.Join(", ", l.On)}] {l.Line}");

    /// <summary>Debug or Release, as these tests were built.</summary>
    private static string Configuration => new DirectoryInfo(System.AppContext.BaseDirectory).Parent!.Name;
}
