using System;
using System.Globalization;
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

    /// <summary>The same, with as many cases in a hundred as RAS_PERCENT says, where it is set; at least one.</summary>
    public PropertyAttribute AsAsked() => Environment.GetEnvironmentVariable("RAS_PERCENT") is { } percent
        ? new() { MaxTest = Math.Max(1, MaxTest * int.Parse(percent, CultureInfo.InvariantCulture) / 100), Replay = Replay, Arbitrary = Arbitrary }
        : this;
}
