using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Compilation;

public sealed class CycleTests
{
    [Fact]
    public void A_cycle_is_told_by_name()
    {
        var diagnostic = Assert.Single(Diagnose(Sum("first", "second"), Sum("second", "third"), Sum("third", "first")));
        Assert.Equal("RAS211", diagnostic.Code);
        Assert.Contains("`first` → `second` → `third` → `first`", diagnostic.Message);
    }

    [Fact]
    public void A_domain_that_takes_in_the_total_is_a_cycle()
    {
        var configuration = Minimal(Sum("all", "total")) with { Domains = [new() { Id = "need", Of = ["all"] }] };
        Assert.False(RasEngine.TryCompile(configuration, out _, out var diagnostics));
        Assert.Equal("RAS211", Assert.Single(diagnostics).Code);
    }

    /// <summary>A document may chain more steps than a thread's stack is deep.</summary>
    [Fact]
    public void A_chain_of_twenty_thousand_steps_compiles_in_whatever_order_it_stands()
    {
        const int Steps = 20_000;
        var chain = Enumerable.Range(0, Steps).Select(i => Sum($"s{i}", i + 1 < Steps ? $"s{i + 1}" : "n")).ToArray();
        var configuration = Minimal(chain) with
        {
            Questions = [new NumberQuestion { Id = "n", Min = 0, Max = 9, Increment = 1 }],
            Budget = new() { Lines = [new() { Id = "line", Of = "s0", Price = 2 }] },
        };
        var explanation = RasEngine.Compile(configuration).Explain(AnswerSet.Empty.With("n", 3));
        Assert.Equal(6m, explanation.Budget.Amount);
        Assert.Equal(6m, explanation.Budget.Figures!.NotLinked);
    }

    private static SumStep Sum(string id, string of) => new() { Id = id, Of = [of] };

    private static RasConfiguration Minimal(params SumStep[] steps) => new()
    {
        Id = "cycles", Version = "1", Title = "Cycles", Budget = new() { PointPrice = 1 }, Steps = ValueList.From<Step>(steps),
    };

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Diagnose(params SumStep[] steps)
    {
        Assert.False(RasEngine.TryCompile(Minimal(steps), out _, out var diagnostics));
        return diagnostics;
    }
}
