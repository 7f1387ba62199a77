using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Ras.Engine.Everywhere;

/// <summary>Scores the same cases wherever it runs, and says in one hash what came of them.</summary>
internal static class Program
{
    // The arguments: where configurations lie, how many cases are drawn of each, and the name of a culture.
    private static int Main(string[] arguments)
    {
        var (folder, cases) = (arguments[0], int.Parse(arguments[1], CultureInfo.InvariantCulture));
        Culture.Use(arguments.Length > 2 ? arguments[2] : "");
        var examples = new Examples();
        var digest = new Digest();
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "cases.json").OrderBy(f => f, StringComparer.Ordinal))
        {
            var engine = RasEngine.Load(file);
            digest.Add(engine, cases);
            examples.Run(engine, Path.Combine(Path.GetDirectoryName(file)!, "cases.json"));
        }

        Console.Out.WriteLine(FormattableString.Invariant($"{digest.Finish()} {digest.Cases} cases alone and in columns, {examples.Right} examples right, {examples.Wrong} wrong"));
        return Math.Min(examples.Wrong, 1);
    }
}
