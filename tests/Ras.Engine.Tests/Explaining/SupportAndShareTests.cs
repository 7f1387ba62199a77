using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>What help takes off, why an area has no share, gates and outcomes, on cases small enough to see why.</summary>
public sealed class SupportAndShareTests
{
    private static readonly RasConfiguration Higher = new()
    {
        Id = "higher", Version = "1", Title = "Higher", Period = Period.Week,
        Domains = [new() { Id = "mind", Title = "Mind", Outcomes = ["england.adult.work"] }, new() { Id = "behaviour", Title = "Behaviour" }],
        Questions =
        [
            new NumberQuestion { Id = "m", Domain = "mind", Min = 0, Max = 10, Increment = 1 },
            new NumberQuestion { Id = "b", Domain = "behaviour", Min = 0, Max = 10, Increment = 1, Outcomes = ["england.adult.community"] },
        ],
        Steps = [new MaxStep { Id = "higher-of", Of = [NumberOrReference.To("mind"), NumberOrReference.To("behaviour")] }],
        Exclusions = [new() { Id = "none", When = new ValueCondition { Of = "m", Above = 9 } }],
        Eligibility = [new() { Id = "some", Require = new ValueCondition { Of = "total", Above = 0 }, Reason = "There is no need." }],
        Budget = new() { Lines = [new() { Id = "line", Of = "higher-of", Price = 5 }] },
    };

    [Fact]
    public void Where_the_higher_counts_the_other_is_counted_together_with_it()
    {
        var why = RasEngine.Compile(Higher).Explain(Answers(5, 3));
        Assert.Equal([null, "mind"], why.Domains.Select(d => d.CountedWith));
        var page = RasText.Write(why);
        Assert.Contains("counted together with Mind", page);
        Assert.DoesNotContain("£0.00", page);
    }

    /// <summary>A step that only a referral reads takes no share from anybody.</summary>
    [Fact]
    public void What_no_line_reads_counts_in_nobodys_place()
    {
        var configuration = Higher with
        {
            Budget = new() { Lines = [new() { Id = "line", Of = "mind", Price = 5 }] },
            Referrals = [new() { Id = "look", When = new ValueCondition { Of = "higher-of", AtLeast = 1 }, ReferTo = "Panel" }],
        };
        var why = RasEngine.Compile(configuration).Explain(Answers(2, 3));
        Assert.All(why.Domains, d => Assert.Null(d.CountedWith));
        Assert.Contains("Behaviour has points and no share of its own", RasText.Write(why));
    }

    [Fact]
    public void Every_gate_says_what_came_of_it()
    {
        var engine = RasEngine.Compile(Higher);
        Assert.Equal([("none", GateKind.Exclusion, false), ("some", GateKind.Eligibility, true)], engine.Explain(Answers(5, 3)).Gates.Select(g => (g.Id, g.Kind, g.Holds!.Value)));
        Assert.Equal([true, true], engine.Explain(Answers(10, 0)).Gates.Select(g => g.Holds));
        Assert.Equal([false, false], engine.Explain(Answers(0, 0)).Gates.Select(g => g.Holds));
        Assert.Null(engine.Explain(AnswerSet.Empty).Gates[0].Holds);
        Assert.Contains("There is no figure where the points of “m” is more than 9.", RasText.Write(engine.Explain(Answers(10, 0))));
    }

    [Fact]
    public void Outcomes_have_what_bears_on_them()
    {
        var outcomes = RasEngine.Compile(Higher).Explain(Answers(5, 3)).Outcomes;
        Assert.Equal(["england.adult.work", "england.adult.community"], outcomes.Select(o => o.Id));
        Assert.Equal(["mind", "m"], outcomes[0].Domains.Concat(outcomes[0].Questions));
        Assert.Equal(["b"], outcomes[1].Domains.Concat(outcomes[1].Questions));
    }

    /// <summary>Ten hours of housework, of which family and a shared home leave 3, where 6 at most count.</summary>
    [Fact]
    public void Help_is_seen_through_steps()
    {
        var folder = RepositoryFiles.Path("samples", "configurations", "illustrative-hours");
        var engine = RasEngine.Load(Path.Combine(folder, "configuration.json"));
        var answers = RasJson.ReadCases(File.ReadAllBytes(Path.Combine(folder, "cases.json"))).Cases.Single(c => c.Name == "housework shared with two others, and some of it by family").Answers;
        var home = engine.Explain(answers).Domains.Single(d => d.Id == "home");
        Assert.Equal((6, 3, 3), (home.UnreducedPoints, home.ReducedPoints, home.TakenOff));
        Assert.Equal(["household", "home-family", "housework"], home.FedBy);
        Assert.Contains("less 7 for help that is there", RasText.Write(engine.Explain(answers)));
    }

    [Fact]
    public void A_cap_that_binds_is_noted_and_says_what_was_there_before()
    {
        var configuration = Higher with { Domains = [Higher.Domains![0] with { Cap = 4, CapReason = "More is planned apart." }, Higher.Domains[1]] };
        var why = RasEngine.Compile(configuration).Explain(Answers(5, 3));
        Assert.Equal([true, false], why.Domains.Select(d => d.IsCapped));
        Assert.Equal(("RAS604", "The cap of `mind` holds its points at 4; before it there were 5."), why.Budget.Notes.Select(n => (n.Code, n.Message)).Single());
        Assert.Contains("Held at the upper limit of 4 points", RasText.Write(why));
        Assert.Empty(RasEngine.Compile(configuration).Explain(Answers(4, 3)).Budget.Notes);
    }

    private static AnswerSet Answers(int mind, int behaviour) => AnswerSet.Empty.With("m", mind).With("b", behaviour);
}
