using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Ras.Engine.Mutation;

// prepare <changed assembly> <prepared assembly>
// reach <file> [part of a name]: how long each test, or each of such a name, takes, and which changes it reaches.
// judge <changes> <file of reach> <results> <seconds a change>: what becomes of each change. It ends with 1 where it wants to be run again.
switch (args[0])
{
    case "prepare":
        Preparation.Of(args[1], args[2]);
        return 0;
    case "reach":
        MeasureReach();
        return 0;
    case "judge":
        return Judge() ? 0 : 1;
    default:
        Console.Error.WriteLine("prepare, reach or judge");
        return 2;
}

void MeasureReach()
{
    var (changes, tests) = Loaded();
    Reach.Measure(changes, tests.Where(test => args.Length < 3 || test.Name.Contains(args[2], StringComparison.Ordinal)), args[1]);
}

bool Judge()
{
    var (changes, tests) = Loaded();
    var reach = Reach.Read(args[2]);
    var byChange = reach.ByChange(tests);
    using var results = new Results(args[3]);
    var judgement = new Judgement(changes, reach, results, TimeSpan.FromSeconds(double.Parse(args[4], CultureInfo.InvariantCulture)));
    return File.ReadLines(args[1]).Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Where(change => !results.HasEnd(change))
        .All(change => judgement.Judge(change, byChange.GetValueOrDefault(change) ?? []));
}

// Why apart: to prepare an assembly, none of the engine may be loaded.
[MethodImpl(MethodImplOptions.NoInlining)]
static (ChangeSwitch Changes, List<TestCase> Tests) Loaded() => (new(typeof(Ras.Engine.RasEngine).Assembly), TestCases.Of(Assembly.Load("Ras.Engine.Tests")));
