using System;
using System.Reflection;
using System.Runtime;
using System.Threading;
using Ras.Engine.Tests.Support;
using Xunit.Abstractions;

namespace Ras.Engine.Mutation;

/// <summary>One test with what it is given, run in this process.</summary>
internal sealed class TestCase(string name, MethodInfo method, object?[] arguments, PropertyAttribute? property)
{
    public string Name => name;

    /// <summary>Why it failed when it last did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether it passes; where a time is told, it is ended after so long.</summary>
    public Verdict Run(TimeSpan? longest = null)
    {
        using var over = longest is { } time ? new CancellationTokenSource(time) : new();
        try
        {
            if (longest is null)
                Call();
            else
                ControlledExecution.Run(Call, over.Token);
            return Verdict.Passed;
        }
        catch (Exception e)
        {
            Failure = e;
            return over.IsCancellationRequested ? Verdict.Endless : Verdict.Failed;
        }
    }

    private void Call()
    {
        var type = method.ReflectedType!;
        var constructor = type.GetConstructors()[0];
        var instance = type.IsAbstract ? null : constructor.Invoke(constructor.GetParameters().Length == 0 ? [] : [new NoOutput()]);
        if (property is null)
            method.Invoke(instance, arguments);
        else
            PropertyRun.Of(method, instance, property);
        (instance as IDisposable)?.Dispose();
    }

    private sealed class NoOutput : ITestOutputHelper
    {
        public void WriteLine(string message)
        {
        }

        public void WriteLine(string format, params object[] args)
        {
        }
    }
}

internal enum Verdict
{
    Passed,
    Failed,
    Endless,
}
