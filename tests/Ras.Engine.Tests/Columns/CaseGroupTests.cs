using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Random cases in small groups, each quick and a test of its own: columns say of every case what it says alone.</summary>
public sealed class CaseGroupTests
{
    private const int Groups = 60;
    private const int Configurations = 3;
    private const int MostCases = 40;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Groups)];

    [Theory, MemberData(nameof(Numbers))]
    public void Columns_say_what_each_case_says_alone(int group)
    {
        var random = new Random(group);
        foreach (var configuration in Testing.Configurations.Any.Sample(Configurations, new Rnd((ulong)group), 50))
            Assert.NotEmpty(ColumnComparison.Agree(RasEngine.Compile(configuration), RawCases.Draw(configuration, random.Next(1, MostCases), random), ownBuffers: random.Next(2) == 0));
    }
}
