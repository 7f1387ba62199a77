using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>Each target's own build loads, answers, scores, explains and writes, and all say the same.</summary>
public sealed class EveryTargetTests
{
    [Fact]
    public void All_targets_say_the_same_to_the_letter()
    {
        var expected = Run(Targets.Load("net10.0"));
        Assert.Contains("\"status\": \"indicative\"", expected);
        Assert.Equal(expected, Run(Targets.Load("net8.0")));
        Assert.Equal(expected, Run(Targets.Load("netstandard2.0")));
    }

    /// <summary>Reads, scores and explains by reflection, since each build's types are types of their own.</summary>
    private static string Run(Assembly assembly)
    {
        var path = RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json");
        var json = File.ReadAllText(RepositoryFiles.Path("samples", "QuickStart", "answers.json"));
        var (engines, documents, texts) = (assembly.GetType("Ras.Engine.RasEngine")!, assembly.GetType("Ras.Engine.RasJson")!, assembly.GetType("Ras.Engine.RasText")!);
        var engine = engines.GetMethod("Load", [typeof(string)])!.Invoke(null, [path])!;
        var answers = documents.GetMethod("ReadAnswers", [typeof(string)])!.Invoke(null, [json])!;
        var budget = engines.GetMethod("Score", [answers.GetType()])!.Invoke(engine, [answers])!;
        var why = engines.GetMethod("Explain", [answers.GetType()])!.Invoke(engine, [answers])!;
        var configuration = engines.GetProperty("Configuration")!.GetValue(engine)!;
        return documents.GetMethod("Write", [budget.GetType(), typeof(bool)])!.Invoke(null, [budget, true])
            + (string)texts.GetMethods().Single(m => m.Name == "Write" && m.GetParameters()[0].ParameterType == why.GetType()).Invoke(null, [why, Enum.ToObject(assembly.GetType("Ras.Engine.PageFormat")!, 2), null])!
            + documents.GetMethod("Write", [configuration.GetType(), typeof(bool)])!.Invoke(null, [configuration, true]);
    }
}
