using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Tests.Generators;

/// <summary>How properties draw their parameters: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>.</summary>
internal static class Arbitraries
{
    public static Arbitrary<Scenario> Scenario() => Arb.From(Scenarios.Any, ScenarioShrinks.Of);

    public static Arbitrary<RasConfiguration> Configuration() => Arb.From(Configurations.Any);

    public static Arbitrary<RenamedScenario> Renamed() => Arb.From(
        from scenario in Scenarios.Any
        from renaming in Renaming.For(scenario)
        select new RenamedScenario(scenario, renaming));
}

/// <summary>A scenario, and new names for everything in it.</summary>
internal sealed record RenamedScenario(Scenario Scenario, Renaming Renaming)
{
    public Scenario Renamed => Renaming.Apply(Scenario);

    public override string ToString() => $"{Scenario}\nrenamed\n{Renamed}";
}
