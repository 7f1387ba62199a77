using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ras.Engine.Tests.Support;

/// <summary>One property as xunit sees it: a fact in all but how the method is called.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    /// <summary>For xunit, which makes an empty one and then fills it when a test comes from another process.</summary>
    [Obsolete("For xunit only.")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    // xunit asks for a class at each of three levels; only the innermost does something of its own.
    private sealed class CaseRunner(
        PropertyTestCase property,
        object[] constructorArguments,
        IMessageBus bus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancel)
        : XunitTestCaseRunner(property, property.DisplayName, property.SkipReason, constructorArguments, [], bus, aggregator, cancel)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource) =>
            new Runner(
                test,
                messageBus,
                testClass,
                constructorArguments,
                testMethod,
                skipReason,
                beforeAfterAttributes,
                aggregator,
                cancellationTokenSource);
    }

    private sealed class Runner(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo method,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> around,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancel)
        : XunitTestRunner(test, bus, testClass, constructorArguments, method, Undrawn(method), skipReason, around, aggregator, cancel)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(
                Test, MessageBus, TestClass, ConstructorArguments, TestMethod, BeforeAfterAttributes, aggregator, CancellationTokenSource)
                .RunAsync();
    }

    private sealed class Invoker(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo method,
        IReadOnlyList<BeforeAfterTestAttribute> around,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancel)
        : XunitTestInvoker(test, bus, testClass, constructorArguments, method, Undrawn(method), around, aggregator, cancel)
    {
        protected override object? CallTestMethod(object testClassInstance)
        {
            PropertyRun.Of(TestMethod, testClassInstance, TestMethod.GetCustomAttribute<PropertyAttribute>()!.AsAsked());
            return null;
        }
    }

    // Why: xunit counts arguments before it calls; FsCheck draws the true ones.
    private static object[] Undrawn(MethodInfo method) => new object[method.GetParameters().Length];
}
