using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Ras.Engine.Mutation;

/// <summary>How long each test takes, and which changes it reaches: one line a test in a file.</summary>
internal sealed class Reach(Dictionary<string, (double Milliseconds, int[] Changes)> reached)
{
    public double Milliseconds(TestCase test) => reached[test.Name].Milliseconds;

    /// <summary>For each change the tests that reach it, the quickest first.</summary>
    public Dictionary<int, List<TestCase>> ByChange(IEnumerable<TestCase> tests)
    {
        var byChange = new Dictionary<int, List<TestCase>>();
        foreach (var test in tests.Where(test => reached.ContainsKey(test.Name)).OrderBy(Milliseconds))
        {
            foreach (var change in reached[test.Name].Changes)
            {
                if (!byChange.TryGetValue(change, out var list))
                    byChange.Add(change, list = []);
                list.Add(test);
            }
        }

        return byChange;
    }

    public static void Measure(ChangeSwitch changes, IEnumerable<TestCase> tests, string file)
    {
        using var writer = new StreamWriter(file);
        foreach (var test in tests)
        {
            changes.Forget();
            var before = Environment.CpuUsage.TotalTime;
            var verdict = test.Run();
            var milliseconds = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            if (verdict == Verdict.Passed)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{test.Name}\t{milliseconds:0.000}\t{string.Join(',', changes.Reached())}"));
            else
                Console.WriteLine($"left out, since it fails unchanged: {test.Name}\n{test.Failure}");
        }
    }

    public static Reach Read(string file) => new(File.ReadLines(file).Select(line => line.Split('\t')).ToDictionary(
        part => part[0],
        part => (double.Parse(part[1], CultureInfo.InvariantCulture), part[2].Length == 0 ? [] : part[2].Split(',').Select(int.Parse).ToArray())));
}
