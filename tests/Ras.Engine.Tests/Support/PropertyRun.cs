using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Ras.Engine.Tests.Support;

/// <summary>Runs one property with FsCheck, and tells of a failure the case as drawn and shrunk and how to draw it again.</summary>
public static class PropertyRun
{
    /// <exception cref="PropertyFailedException">A case failed, or too few could be drawn.</exception>
    public static void Of(MethodInfo method, object? instance, PropertyAttribute attribute)
    {
        var listener = new Listener();
        var config = Config.Quick
            .WithMaxTest(attribute.MaxTest)
            .WithArbitrary(attribute.Arbitrary)
            .WithReplay(ReplayOf(attribute.Replay))
            .WithRunner(listener);
        Check.Method(config, method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));
        switch (listener.Result)
        {
            case TestResult.Failed failed:
                throw new PropertyFailedException(Message(method, failed), (failed.Item4 as FsCheck.Outcome.Failed)?.Item);
            case TestResult.Exhausted exhausted:
                throw new PropertyFailedException($"Only {exhausted.Item.NumberOfTests} cases could be drawn for {method.Name}.", null);
        }
    }

    private static string Message(MethodInfo method, TestResult.Failed failed)
    {
        var data = failed.Item1;
        var replay = string.Create(CultureInfo.InvariantCulture, $"({failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7})");
        var shrunk = data.NumberOfShrinks > 0 ? $"\nshrunk {data.NumberOfShrinks} times to\n{Case(method, failed.Item3)}" : "";
        return $"""
            {method.Name} fails at case {data.NumberOfTests}. To draw it again: [Property(Replay = "{replay}")]
            drawn
            {Case(method, failed.Item2)}{shrunk}
            {(failed.Item4 as FsCheck.Outcome.Failed)?.Item.Message}
            """;
    }

    private static string Case(MethodInfo method, FSharpList<object> arguments) =>
        string.Join("\n", method.GetParameters().Zip(arguments, (parameter, value) => $"{parameter.Name} = {value}"));

    private static FSharpOption<Replay> ReplayOf(string? text)
    {
        if (text is null)
            return FSharpOption<Replay>.None;
        var parts = text.Trim('(', ')').Split(',');
        var rnd = new Rnd(Whole(parts[0]), Whole(parts[1]));
        var size = parts.Length > 2 ? FSharpOption<int>.Some((int)Whole(parts[2])) : FSharpOption<int>.None;
        return FSharpOption<Replay>.Some(new(rnd, size));
    }

    private static ulong Whole(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Keeps the outcome and prints nothing.</summary>
    private sealed class Listener : IRunner
    {
        public TestResult? Result { get; private set; }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult) => Result = testResult;
    }
}

/// <summary>A property that does not hold.</summary>
public sealed class PropertyFailedException(string message, Exception? cause) : Exception(message, cause);
