using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reference;

/// <summary>Which answers are wrong, and which questions are asked: examples worked by hand.</summary>
public sealed class ReferenceAnswerTests
{
    private static readonly RasConfiguration Typed = Make.Configuration(
        Make.Choice("choice", ("a", 0), ("b", 0)),
        new ChoicesQuestion { Id = "choices", Options = [new() { Id = "a" }, new() { Id = "b" }, new() { Id = "none", Exclusive = true }] },
        new NumberQuestion { Id = "number", Min = -1, Max = 2, Increment = 0.5m },
        Make.YesNo("yesNo"));

    public static TheoryData<string, Answer?, string?> Cases => new()
    {
        { "choice", "a", null },
        { "choice", null, null },
        { "choice", "c", nameof(AnswerFault.UnknownOption) },
        { "choice", "A", nameof(AnswerFault.UnknownOption) },
        { "choice", new[] { "a" }, nameof(AnswerFault.WrongType) },
        { "choice", true, nameof(AnswerFault.WrongType) },
        { "choices", System.Array.Empty<string>(), null },
        { "choices", new[] { "b", "a" }, null },
        { "choices", new[] { "none" }, null },
        { "choices", new[] { "a", "none" }, nameof(AnswerFault.ExclusiveWithOthers) },
        { "choices", new[] { "a", "a" }, nameof(AnswerFault.RepeatedOption) },
        { "choices", new[] { "none", "none" }, nameof(AnswerFault.RepeatedOption) },
        { "choices", new[] { "a", "d" }, nameof(AnswerFault.UnknownOption) },
        { "choices", "a", nameof(AnswerFault.WrongType) },
        { "number", -1, null },
        { "number", 1.5m, null },
        { "number", 2, null },
        { "number", 2.5m, nameof(AnswerFault.OutOfRange) },
        { "number", -1.5m, nameof(AnswerFault.OutOfRange) },
        { "number", 0.25m, nameof(AnswerFault.OffIncrement) },
        { "number", "1", nameof(AnswerFault.WrongType) },
        { "yesNo", false, null },
        { "yesNo", "yes", nameof(AnswerFault.WrongType) },
        { "other", true, nameof(AnswerFault.UnknownQuestion) },
        { "other", null, nameof(AnswerFault.UnknownQuestion) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_is_found(string question, Answer? answer, string? fault)
    {
        string[] expected = fault is null ? [] : [fault];
        Assert.Equal(expected, AnswerChecks.FaultsIn(Make.Answers((question, answer)), new(Typed)).Select(f => f.ToString()));
    }

    [Fact]
    public void A_question_that_is_not_asked_is_not_missing_and_its_answer_is_left_aside_if_it_is_right()
    {
        var configuration = Make.Configuration(
            Make.YesNo("carer"),
            Make.Number("hours", "d") with { AskWhen = Make.Is("carer", true) }) with { Domains = Make.Domains("d") };

        var aside = Make.Evaluate(configuration, ("carer", false), ("hours", 5));
        Assert.Equal(ReferenceStatus.Indicative, aside.Status);
        Assert.Equal(["hours"], aside.LeftAside);
        Assert.Equal(0, aside.Points);

        Assert.Equal(5, Make.Evaluate(configuration, ("carer", true), ("hours", 5)).Points);
        Assert.Equal(["hours"], Make.Evaluate(configuration, ("carer", true)).Missing);
        Assert.Empty(Make.Evaluate(configuration, ("carer", false)).Missing);
        Assert.Equal(ReferenceStatus.InvalidAnswers, Make.Evaluate(configuration, ("carer", false), ("hours", true)).Status);
    }

    [Fact]
    public void A_question_that_hangs_on_a_missing_answer_is_not_asked_yet_and_so_are_those_that_hang_on_it()
    {
        var configuration = Make.Configuration(
            Make.YesNo("first"),
            Make.YesNo("second") with { AskWhen = Make.Is("first", true) },
            Make.YesNo("third") with { AskWhen = new NotCondition { Part = Make.Is("second", true) } },
            Make.YesNo("fourth") with { AskWhen = new AnswerCondition { Question = "third", Answered = false }, IfMissing = true });
        var asking = new ReferenceCase(configuration, Make.Answers(("third", true), ("fourth", true))).Asking;

        Assert.Equal(["first"], asking.Missing);
        Assert.Equal(Standing.NotAskedYet, asking.StandingOf("second"));
        Assert.Equal(Standing.NotAskedYet, asking.StandingOf("third"));
        Assert.Equal(Standing.NotAskedYet, asking.StandingOf("fourth"));
        Assert.Equal(["third", "fourth"], asking.LeftAside);

        // Once the first is answered no, the second is plainly not asked, so the third is, and is answered, and the fourth is not.
        var later = new ReferenceCase(configuration, Make.Answers(("first", false), ("third", true))).Asking;
        Assert.Equal(Standing.NotAsked, later.StandingOf("second"));
        Assert.Equal(Standing.Answered, later.StandingOf("third"));
        Assert.Equal(Standing.NotAsked, later.StandingOf("fourth"));
    }

    [Fact]
    public void An_answer_is_taken_as_given_where_there_is_none_and_the_question_is_asked()
    {
        var configuration = Make.Configuration(
            Make.Number("hours", "d") with { IfMissing = 4 },
            Make.YesNo("more") with { AskWhen = new AnswerCondition { Question = "hours", Answered = true } },
            Make.Number("never", "d") with { IfMissing = 9, AskWhen = Make.Is("more", true) }) with { Domains = Make.Domains("d") };

        var taken = Make.Evaluate(configuration, ("more", false));
        Assert.Equal(ReferenceStatus.Indicative, taken.Status);
        Assert.Equal(4, taken.Points);
        Assert.Equal(13, Make.Evaluate(configuration, ("hours", null), ("more", true)).Points);
        Assert.Equal(7, Make.Evaluate(configuration, ("hours", 7), ("more", false)).Points);
    }
}
