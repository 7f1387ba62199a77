using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>A number with more answers than are held one by one is checked by where it begins, where it ends and how far its values lie apart.</summary>
public sealed class LongLadderTests
{
    [Theory]
    [InlineData(262_144)]
    [InlineData(1_000_000)]
    public void A_number_of_many_answers_is_checked(int most)
    {
        var rules = new RasConfiguration
        {
            Id = "long", Version = "1", Title = "Long", Domains = [new() { Id = "care" }],
            Questions = [new NumberQuestion { Id = "n", Domain = "care", Min = 0, Max = most, Increment = 1, Points = 0.125m }],
            Budget = new() { PointPrice = 1, Rounding = new() { Increment = 1 } },
        };
        var range = RasChecker.Check(rules).Findings.Single(f => f is { Claim: CheckClaim.Range, Id: "budget" });
        Assert.Equal<(Rational, Rational)>((0, most / 8), (range.Least!.Limit, range.Greatest!.Limit));
    }
}
