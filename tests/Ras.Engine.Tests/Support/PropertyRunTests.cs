using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Support;

/// <summary>That a property runs as often as it says, and that a failure can be read and drawn again.</summary>
public sealed class PropertyRunTests
{
    private static readonly PropertyAttribute DrawingHundreds = new() { Arbitrary = [typeof(Hundreds)] };

    private readonly List<int> _seen = [];

    [Property(MaxTest = 7)]
    public void An_attribute_alone_makes_a_test(int anything, string? another) => Assert.NotNull((anything, another).ToString());

    [Fact]
    public void It_runs_as_often_as_it_says()
    {
        Run(nameof(Counts), new() { MaxTest = 37 });
        Assert.Equal(37, _seen.Count);
    }

    [Fact]
    public void What_classes_say_of_types_is_drawn()
    {
        Run(nameof(Counts), DrawingHundreds);
        Assert.All(_seen, drawn => Assert.Equal(0, drawn % 100));
    }

    [Fact]
    public void A_failure_shows_the_case_as_drawn_and_as_shrunk_and_what_was_thrown()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Run(nameof(IsBelowFiveHundred), DrawingHundreds));
        Assert.Contains("IsBelowFiveHundred fails at case", failure.Message, StringComparison.Ordinal);
        Assert.Contains("drawn = 500", failure.Message, StringComparison.Ordinal);
        Assert.Contains("not below 500", failure.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void A_property_that_returns_false_fails() =>
        Assert.Throws<PropertyFailedException>(() => Run(nameof(IsFalse), new()));

    [Fact]
    public void The_seed_of_a_failure_draws_its_case_at_once()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Run(nameof(IsBelowFiveHundred), DrawingHundreds));
        var drawn = Line(failure.Message, "drawn = ");
        var seed = failure.Message.Split('"')[1];

        var again = Assert.Throws<PropertyFailedException>(
            () => Run(nameof(IsBelowFiveHundred), new() { Arbitrary = [typeof(Hundreds)], Replay = seed }));
        Assert.Contains("fails at case 1.", again.Message, StringComparison.Ordinal);
        Assert.Equal(drawn, Line(again.Message, "drawn = "));
    }

    private void Run(string name, PropertyAttribute attribute) =>
        PropertyRun.Of(GetType().GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!, this, attribute);

    private static string Line(string message, string beginning) =>
        message.Split('\n').First(line => line.StartsWith(beginning, StringComparison.Ordinal));

    private void Counts(int drawn) => _seen.Add(drawn);

    private void IsBelowFiveHundred(int drawn)
    {
        if (drawn >= 500)
            throw new InvalidOperationException("not below 500");
    }

    private bool IsFalse(int drawn) => drawn == 0 && _seen.Count > 0;

    private static class Hundreds
    {
        public static Arbitrary<int> Whole() => Arb.From(
            Gen.Choose(0, 9).Select(n => n * 100), n => n >= 100 ? [n - 100] : Array.Empty<int>());
    }
}
