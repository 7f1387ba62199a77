using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Explaining;

/// <summary>What changed between two results, on cases small enough to see why.</summary>
public sealed class ChangeTests
{
    private static readonly RasConfiguration Several = new()
    {
        Id = "several", Version = "1", Title = "Several",
        Domains = [new() { Id = "need", Title = "Need" }],
        Questions = [new ChoicesQuestion { Id = "risks", Required = false, Text = "Which risks?", Domain = "need", Options = [new() { Id = "x", Points = 1 }, new() { Id = "y", Points = 2 }] }],
        Budget = new() { PointPrice = 5 },
    };

    private static readonly AnswerSet Both = AnswerSet.Empty.With("risks", new[] { "x", "y" });

    [Fact]
    public void The_order_of_options_is_no_change()
    {
        var turned = Several with { Version = "2", Questions = [((ChoicesQuestion)Several.Questions[0]) with { Options = [new() { Id = "y", Points = 2 }, new() { Id = "x", Points = 1 }] }] };
        Assert.Empty(Explanation.Between(RasEngine.Compile(Several).Explain(Both), RasEngine.Compile(turned).Explain(Both)).Answers);
    }

    [Fact]
    public void What_is_paid_once_is_compared()
    {
        var engine = RasEngine.Compile(WhatIfTests.Once);
        var change = Explanation.Between(engine.Explain(AnswerSet.Empty.With("help", true).With("moving", true)), engine.Explain(AnswerSet.Empty.With("help", true).With("moving", false)));
        Assert.Equal((350, 0), (change.OneOff!.Before, change.OneOff.After));
        Assert.Equal(-350, change.OneOff.ByAnswers);
        Assert.Equal(("home", WaterfallKind.Line, -350), change.OneOffParts.Select(p => (p.Id, p.Kind!.Value, p.Difference!.Value)).Single());
        Assert.Contains("What is paid once would change from £350.00 to £0.00.", RasText.Write(change));
    }

    /// <summary>A sum below 0 that is lifted is no rounding.</summary>
    [Fact]
    public void Lifting_and_rounding_stand_apart()
    {
        var lowered = Several with { Version = "2", Budget = new() { Lines = [new() { Id = "line", Price = 5 }], Adjustments = [new() { Id = "less", Add = -500 }] } };
        var change = Explanation.Between(RasEngine.Compile(Several).Explain(Both), RasEngine.Compile(lowered).Explain(Both));
        Assert.Equal([(WaterfallKind.Line, 15), (WaterfallKind.Adjustment, -500), (WaterfallKind.Line, -15), (WaterfallKind.LiftedToZero, 485)], change.Parts.Select(p => (p.Kind!.Value, (int)p.Difference!.Value.Numerator)));
        Assert.Contains("A sum below nothing counts as nothing", RasText.Write(change));
    }

    /// <summary>What only the earlier version had is called what that calls it, and the two versions are named.</summary>
    [Fact]
    public void What_is_gone_keeps_its_name()
    {
        var other = new RasConfiguration
        {
            Id = "several", Version = "2", Title = "Several", Domains = [new() { Id = "other" }],
            Questions = [new YesNoQuestion { Id = "help", Text = "Do you need help?", Domain = "other", Points = 1 }],
            Budget = new() { Lines = [new() { Id = "support", Title = "Support", Price = 5 }] },
        };
        var page = RasText.Write(Explanation.Between(RasEngine.Compile(Several).Explain(Both), RasEngine.Compile(other).Explain(Both.With("help", true).With("risks", null))));
        Assert.Contains("Which risks?", page);
        Assert.Contains("Need ", page);
        Assert.Contains("Before: Several, version 1. After: Several, version 2.", page);
        Assert.Contains("New answers change it by", page);
    }

    [Fact]
    public void Under_one_configuration_nothing_is_said_of_new_rules()
    {
        var engine = RasEngine.Compile(Several);
        var page = RasText.Write(Explanation.Between(engine.Explain(Both), engine.Explain(AnswerSet.Empty.With("risks", new[] { "x" }))));
        Assert.Contains("The rules are the same: Several, version 1.", page);
        Assert.DoesNotContain("New rules", page);
        Assert.DoesNotContain("By rules", page);
    }
}
