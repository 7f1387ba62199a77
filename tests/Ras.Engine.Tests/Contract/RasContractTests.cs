using System.IO;
using System.Linq;
using Ras.Engine.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Contract;

/// <summary>The contract that ships as a package holds for every configuration drawn and for every sample, and finds what breaks it.</summary>
public sealed class RasContractTests(ITestOutputHelper output)
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Select(f => Path.GetFileName(f)).Order()];

    /// <summary>Every law on random configurations with random answers.</summary>
    [Property(MaxTest = 500, Arbitrary = [typeof(Arbitraries)])]
    internal void Every_law_holds(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        foreach (var law in RasContract.Laws)
            Assert.True(law.BrokenBy(engine, scenario.Answers) is null, $"{law}: {law.BrokenBy(engine, scenario.Answers)}");
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_contract_holds_for_a_sample(string folder) =>
        RasContract.Check(RasEngine.Load(RepositoryFiles.Path("samples", "configurations", folder, "configuration.json")), cases: 60, seed: 7);

    /// <summary>Every edge that some answers reach is found from both sides.</summary>
    [Fact]
    public void Edges_are_found_on_every_side()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "norfolk-children", "configuration.json"));
        var found = RandomAnswers.AtBandEdges(engine);
        foreach (var edge in found)
            output.WriteLine($"{edge.Owner}: {edge.Of} {edge.Side} {edge.Edge} at {edge.Value}");
        foreach (var at in found.GroupBy(e => (e.Owner, e.Edge)).Where(g => g.Key.Edge > 0))
            Assert.Equal([EdgeSide.Below, EdgeSide.At, EdgeSide.Above], at.Select(e => e.Side).Order());
        Assert.All(found, e => Assert.Equal(e.Side, e.Value < e.Edge ? EdgeSide.Below : e.Value == e.Edge ? EdgeSide.At : EdgeSide.Above));
    }

    [Fact]
    public void What_is_drawn_is_what_it_says()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));
        Assert.DoesNotContain(RandomAnswers.Complete(engine, 100).Select(a => engine.Score(a).Status), s => s is ScoreStatus.InvalidAnswers or ScoreStatus.Incomplete);
        Assert.All(RandomAnswers.Invalid(engine, 100).Select(a => engine.Score(a).Status), s => Assert.Equal(ScoreStatus.InvalidAnswers, s));
        Assert.Contains(ScoreStatus.Incomplete, RandomAnswers.Incomplete(engine, 100).Select(a => engine.Score(a).Status));
        Assert.Equal(RasJson.Write(RandomAnswers.Any(engine, 1, 5)[0]), RasJson.Write(RandomAnswers.Any(engine, 1, 5)[0]));
        Assert.All(RandomConfigurations.Draw(20), c => RasEngine.Compile(c));
    }

    /// <summary>A law that is broken is told with the fewest answers that break it.</summary>
    [Fact]
    public void A_broken_law_comes_with_few_answers()
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "illustrative-adults", "configuration.json"));
        var law = new ContractLaw("no answers", "Nobody answers more than two questions.", _ => answers => answers.Answers.Count > 2 ? $"{answers.Answers.Count} answers" : null);
        var thrown = Assert.Throws<ContractBrokenException>(() => RasContract.Check(engine, [law], 20, 1));
        Assert.Equal(3, thrown.Answers.Answers.Count);
        Assert.Contains("Nobody answers more than two questions.\n3 answers\nby the answers\n{", thrown.Message);
    }

    [Fact]
    public void A_law_under_which_something_is_thrown_is_broken()
    {
        var engine = RasEngine.Compile(Make.Small);
        var law = new ContractLaw("nothing", "Nothing is thrown.", _ => _ => throw new System.InvalidOperationException("lost"));
        Assert.Equal("InvalidOperationException is thrown: lost", law.BrokenBy(engine, AnswerSet.Empty));
    }
}
