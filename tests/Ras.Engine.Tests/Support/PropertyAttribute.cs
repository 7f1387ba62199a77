using System;
using Xunit;
using Xunit.Sdk;

namespace Ras.Engine.Tests.Support;

/// <summary>A test that must pass for whatever FsCheck draws for its parameters: it returns true, or throws nothing.</summary>
/// <remarks>
/// It does what the attribute of the package FsCheck.Xunit does, with the same names, because not every feed serves that
/// package. Where one does, <c>GlobalUsings.cs</c> is the one line to change.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Ras.Engine.Tests.Support.PropertyDiscoverer", "Ras.Engine.Tests")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many cases are drawn; 100 unless told.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>What a failure printed, to draw its case again: <c>(seed,gamma,size)</c>; other cases each time where left out.</summary>
    public string? Replay { get; set; }

    /// <summary>Classes whose public static members say how types are drawn and shrunk.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
