using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>A folder is a stage, and arrows between folders run one way; files are short. Read from the source, as a person would.</summary>
public sealed partial class LayerTests
{
    /// <summary>Each folder may name those before it. The root, the doors, may name all.</summary>
    private static readonly string[] Order =
    [
        "Compatibility", "Numerics", "Diagnostics", "Configuration", "Answers", "Compilation", "Scoring", "Explaining", "FollowUp", "Texts", "Json", "",
    ];

    private static readonly Dictionary<string, string> Sources = Directory
        .GetFiles(RepositoryFiles.Path("src", "Ras.Engine"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .ToDictionary(file => Path.GetRelativePath(RepositoryFiles.Path("src", "Ras.Engine"), file), File.ReadAllText);

    [Fact]
    public void Every_folder_has_its_place() => Assert.Empty(Sources.Keys.Select(FolderOf).Distinct().Except(Order));

    [Fact]
    public void Arrows_run_one_way()
    {
        var code = Sources.ToDictionary(s => s.Key, s => Noise().Replace(s.Value, " "));
        var homes = code.SelectMany(c => Declaration().Matches(c.Value).Select(m => (Type: m.Groups[1].Value, Folder: FolderOf(c.Key)))).ToLookup(h => h.Type, h => h.Folder);
        var wrong = new List<string>();
        foreach (var (file, text) in code)
        {
            var own = Declaration().Matches(text).Select(m => m.Groups[1].Value).ToHashSet();
            foreach (var name in Name().Matches(text).Select(m => m.Value).Distinct().Where(n => !own.Contains(n)))
            {
                if (homes[name].Any() && homes[name].All(home => Array.IndexOf(Order, home) > Array.IndexOf(Order, FolderOf(file))))
                    wrong.Add($"{file} names {name} of {homes[name].First()}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_350_lines_and_most_are_under_150()
    {
        var lines = Sources.ToDictionary(s => s.Key, s => s.Value.Count(c => c == '\n'));
        Assert.Empty(lines.Where(l => l.Value > 350).Select(l => $"{l.Key}: {l.Value} lines"));
        Assert.True(lines.Count(l => l.Value < 150) > lines.Count / 2);
    }

    [Fact]
    public void Every_type_is_in_the_one_namespace()
    {
        var elsewhere = typeof(RasEngine).Assembly.GetExportedTypes().Where(t => t.Namespace != "Ras.Engine").Select(t => t.FullName);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Nothing_is_called_by_a_name_that_says_nothing()
    {
        var names = typeof(RasEngine).Assembly.GetTypes().Select(t => t.Name);
        Assert.DoesNotContain(names, n => n == "Engine" || Regex.IsMatch(n, "(Manager|Helper|Helpers|Utils|Utilities|Calculator|Evaluator)$"));
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) ?? "";

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+([A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Name();

    [GeneratedRegex("//[^\\n]*|/\\*.*?\\*/|\\$?\"\"\"(?:.|\\n)*?\"\"\"|@\"(?:[^\"]|\"\")*\"|\\$?\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'", RegexOptions.Singleline)]
    private static partial Regex Noise();
}
