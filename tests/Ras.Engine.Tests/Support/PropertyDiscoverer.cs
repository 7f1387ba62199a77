using System.Collections.Generic;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Ras.Engine.Tests.Support;

/// <summary>Tells xunit that a method with <see cref="PropertyAttribute"/> is one test, although it has parameters.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var display = discoveryOptions.MethodDisplayOrDefault();
        return [new PropertyTestCase(diagnostics, display, discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
    }
}
