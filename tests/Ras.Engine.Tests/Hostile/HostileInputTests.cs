using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Hostile;

/// <summary>Each hostile document gives the codes that are expected of it, and never an exception of another kind.</summary>
public sealed class HostileInputTests
{
    internal static readonly HostileInput[] All = [.. HostileForms.All, .. HostileNumbers.All, .. HostileNames.All, .. HostileReferences.All, .. HostileAnswers.All];

    public static TheoryData<string> Names => [.. All.Select(i => i.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_gives_its_codes(string name)
    {
        var input = All.Single(i => i.ToString() == name);
        Assert.Equal(input.Codes, string.Join(" ", Reading.Codes(input.Kind, input.Make()).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void There_are_many_and_no_two_have_one_name() =>
        Assert.True(All.Length >= 150 && All.Select(i => i.ToString()).Distinct().Count() == All.Length);
}
