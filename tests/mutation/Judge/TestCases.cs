using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Ras.Engine.Mutation;

/// <summary>Every test of the library, a theory once for each row of its data.</summary>
internal static class TestCases
{
    /// <summary>What a change in the library cannot make fail, or what measures the library as it is built.</summary>
    private static readonly string[] LeftOut = ["Surface", "Hostile.MemoryTests", "Scoring.AllocationTests", "Scoring.ConcurrencyTests", "Fuzzing.FuzzTests", "Schemas.SchemaCorpusTests"];

    public static List<TestCase> Of(Assembly tests)
    {
        const BindingFlags any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var cases = new List<TestCase>();
        foreach (var type in tests.GetTypes().Where(type => !LeftOut.Any(type.FullName!.Contains)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var method in type.GetMethods(any).Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }).OrderBy(method => method.Name, StringComparer.Ordinal))
                cases.AddRange(Of($"{type.FullName!["Ras.Engine.Tests.".Length..]}.{method.Name}", method));
        }

        return cases;
    }

    private static IEnumerable<TestCase> Of(string name, MethodInfo method) => method.GetCustomAttribute<FactAttribute>() switch
    {
        Ras.Engine.Tests.Support.PropertyAttribute property => [new(name, method, [], property.AsAsked())],
        TheoryAttribute => method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method))
            .Select((row, at) => new TestCase(string.Create(CultureInfo.InvariantCulture, $"{name}#{at}"), method, row ?? [null], null)),
        _ => [new(name, method, [], null)],
    };
}
