using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Checking;

/// <summary>Configurations with a slip that a council could make: what is found, and who shows it.</summary>
public sealed class FaultyConfigurationTests
{
    [Fact]
    public void A_hole_between_bands_is_shown_by_half_points()
    {
        var found = Found("RAS401-half-points", CheckClaim.NothingBetweenBands);
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.Contains("13.5", found.Diagnostic!.Message, StringComparison.Ordinal);
        Assert.Equal(ScoreStatus.NoFigure, found.Witnesses.Single().Status);
        Assert.Equal(["o1", "o2"], found.Witnesses.Single().Answers.Answers.Values.Select(a => ((OptionAnswer)a!).Option).Order());
    }

    [Fact]
    public void A_choice_that_pays_less_for_more_need_is_shown_by_two_people()
    {
        var found = Found("RAS420", CheckClaim.NeverFalls);
        Assert.Equal(CheckVerdict.Refuted, found.Verdict);
        Assert.Equal([16m, 8m], found.Witnesses.Select(w => w.Amount));
        Assert.Equal(["some", "daily"], found.Witnesses.Select(w => ((OptionAnswer)w.Answers.Answers["washing"]!).Option));
    }

    [Fact]
    public void A_band_that_nothing_reaches_is_proved()
    {
        var bands = Check("RAS403").Findings.Where(f => f.Claim == CheckClaim.BandNeverTaken).ToArray();
        Assert.Equal([CheckVerdict.Refuted, CheckVerdict.Refuted, CheckVerdict.Proved], bands.Select(f => f.Verdict));
        Assert.Empty(bands[2].Witnesses);
    }

    [Fact]
    public void A_cap_that_never_binds_is_proved()
    {
        var found = Found("RAS413", CheckClaim.NeverBinds);
        Assert.Equal(CheckVerdict.Proved, found.Verdict);
        Assert.Contains("0 to 10", found.Diagnostic!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Eligibility_from_reduced_points_is_shown_by_somebody_turned_away()
    {
        var found = Found("RAS440", CheckClaim.EligibilityIgnoresSupport);
        var person = found.Witnesses.Single();
        Assert.Equal((CheckVerdict.Refuted, ScoreStatus.EligibilityNotMet), (found.Verdict, person.Status));

        // The same person with no help from family has a budget.
        var engine = RasEngine.Compile(Configuration("RAS440"));
        Assert.Equal(ScoreStatus.Indicative, engine.Score(person.Answers.With("family", "none")).Status);
    }

    /// <summary>Every slip is found without going through all answers too.</summary>
    [Theory]
    [InlineData("RAS401-half-points", "RAS401")]
    [InlineData("RAS420", "RAS420")]
    [InlineData("RAS403", "RAS403")]
    [InlineData("RAS413", "RAS413")]
    [InlineData("RAS440", "RAS440")]
    public void A_slip_is_found_by_proof_and_search_alone(string name, string code) =>
        Assert.Equal([code], RasChecker.Check(Configuration(name), new() { MostAnswerSets = 0, EffortPercent = 5 }).Diagnostics.Select(d => d.Code));

    private static CheckFinding Found(string name, CheckClaim claim) => Check(name).Findings.Single(f => f.Claim == claim);

    private static CheckReport Check(string name) => RasChecker.Check(Configuration(name));

    private static RasConfiguration Configuration(string name) => RasJson.ReadConfiguration(File.ReadAllBytes(RepositoryFiles.OfTests("Broken", "checks", name + ".json")));
}
