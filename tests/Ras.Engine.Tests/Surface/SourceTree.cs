using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ras.Engine.Tests.Surface;

/// <summary>The source of one project, by folder.</summary>
internal sealed partial class SourceTree
{
    public SourceTree(string project)
    {
        var root = RepositoryFiles.Path("src", project);
        Files =
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Select(file => new SourceFile(file, Path.GetDirectoryName(Path.GetRelativePath(root, file)) ?? "", File.ReadAllText(file))),
        ];
    }

    public IReadOnlyList<SourceFile> Files { get; }

    public IEnumerable<string> Folders => Files.Select(f => f.Folder).Distinct();

    /// <summary>Where a file names a type of a folder that comes after its own.</summary>
    public IReadOnlyList<string> ArrowsAgainst(string[] order)
    {
        var code = Files.Select(f => f with { Text = Noise().Replace(f.Text, " ") }).ToList();
        var homes = code.SelectMany(f => TypesIn(f).Select(type => (Type: type, f.Folder))).ToLookup(h => h.Type, h => h.Folder);
        return
        [
            .. from file in code
               from name in Name().Matches(file.Text).Select(m => m.Value).Distinct().Except(TypesIn(file))
               where homes[name].Any() && homes[name].All(home => Array.IndexOf(order, home) > Array.IndexOf(order, file.Folder))
               select $"{file.FullPath} names {name} of {homes[name].First()}",
        ];
    }

    private static IEnumerable<string> TypesIn(SourceFile file) => Declaration().Matches(file.Text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+([A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Name();

    [GeneratedRegex("//[^\\n]*|/\\*.*?\\*/|\\$?\"\"\"(?:.|\\n)*?\"\"\"|@\"(?:[^\"]|\"\")*\"|\\$?\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'", RegexOptions.Singleline)]
    private static partial Regex Noise();
}

/// <summary>One file of source.</summary>
internal sealed record SourceFile(string FullPath, string Folder, string Text);
