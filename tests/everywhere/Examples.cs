using System;
using System.IO;

namespace Ras.Engine.Everywhere;

/// <summary>Runs the worked examples that lie beside a configuration, each figure and id that they expect.</summary>
internal sealed class Examples
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public void Run(RasEngine engine, string file)
    {
        if (!File.Exists(file))
            return;
        foreach (var example in RasJson.ReadCases(File.ReadAllBytes(file)).Cases)
        {
            var differences = engine.Test(example);
            Right += differences.Count == 0 ? 1 : 0;
            Wrong += differences.Count == 0 ? 0 : 1;
            foreach (var difference in differences)
                Console.Error.WriteLine($"{file}: {example.Name}: {difference.What}: expected {difference.Expected}, found {difference.Found}");
        }
    }
}
