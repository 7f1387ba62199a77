using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Scoring;

/// <summary>A sheet takes answers by place, says what is wrong with them, and is its engine's own.</summary>
public sealed class AnswerSheetTests
{
    private static readonly RasConfiguration Configuration = new()
    {
        Id = "sheets", Version = "1", Title = "Sheets", Budget = new() { PointPrice = 1 },
        Domains = [new() { Id = "all" }],
        Questions =
        [
            new ChoiceQuestion { Id = "one", Domain = "all", Options = [new() { Id = "a", Points = 1 }, new() { Id = "b", Points = 2 }] },
            new ChoicesQuestion { Id = "several", Domain = "all", Options = [new() { Id = "x", Points = 10 }, new() { Id = "y", Points = 20 }, new() { Id = "none", Exclusive = true }] },
            new NumberQuestion { Id = "number", Domain = "all", Min = -1, Max = 7, Increment = 0.5m, Points = 100 },
            new YesNoQuestion { Id = "yes", Domain = "all", Points = 1000 },
        ],
    };

    private readonly RasEngine _engine = RasEngine.Compile(Configuration);

    [Fact]
    public void Answers_by_place_score_as_answers_by_id_do()
    {
        var sheet = _engine.CreateSheet();
        Assert.Equal(4, sheet.QuestionCount);
        sheet.SetOption(sheet.FindQuestion("one"), sheet.FindOption(0, "b"));
        Assert.True(sheet.SetOptions(1, 0b011));
        Assert.True(sheet.SetNumber(2, 3.5m));
        sheet.SetYesNo(3, true);
        var summary = _engine.Score(sheet);
        Assert.Equal(ScoreStatus.Indicative, summary.Status);
        Assert.Equal(1382m, summary.Amount);
        Assert.Equal(138200, summary.AmountInIncrements);
        Assert.Equal(1382m, summary.Points);
        Assert.Equal(0m, summary.OneOff);
        var answers = AnswerSet.Empty.With("one", "b").With("several", new[] { "x", "y" }).With("number", 3.5m).With("yes", true);
        Assert.Equal(1382m, _engine.Score(answers).Amount);
    }

    [Fact]
    public void An_empty_choice_is_an_answer_and_no_answer_is_none()
    {
        var sheet = _engine.CreateSheet();
        sheet.SetOption(0, 0);
        sheet.SetNumber(2, 0);
        sheet.SetYesNo(3, false);
        Assert.Equal(ScoreStatus.Incomplete, _engine.Score(sheet).Status);
        Assert.Equal(1m, _engine.Score(sheet).Points);
        Assert.Null(_engine.Score(sheet).Amount);
        Assert.True(sheet.SetOptions(1, 0));
        Assert.Equal(ScoreStatus.Indicative, _engine.Score(sheet).Status);
        sheet.Clear(0);
        Assert.Equal(ScoreStatus.Incomplete, _engine.Score(sheet).Status);
    }

    [Fact]
    public void What_is_wrong_makes_the_sheet_invalid_until_it_is_cleared()
    {
        var sheet = _engine.CreateSheet();
        Assert.False(sheet.SetNumber(2, 7.5m));
        Assert.False(sheet.SetNumber(2, 0.25m));
        Assert.False(sheet.SetOptions(1, 0b101));
        Assert.False(sheet.Set(0, true));
        Assert.Equal(["RAS508", "RAS509", "RAS507", "RAS504"], sheet.Problems.Select(p => p.Code));
        var summary = _engine.Score(sheet);
        Assert.Equal(ScoreStatus.InvalidAnswers, summary.Status);
        Assert.Null(summary.Amount);
        Assert.Null(summary.Points);
        sheet.Clear();
        Assert.Empty(sheet.Problems);
        Assert.Equal(ScoreStatus.Incomplete, _engine.Score(sheet).Status);
    }

    [Fact]
    public void Misuse_is_told_to_the_programmer()
    {
        var sheet = _engine.CreateSheet();
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.SetOption(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.SetOption(9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.SetOption(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.SetOption(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => sheet.SetOptions(1, 8));
        Assert.Throws<ArgumentException>(() => sheet.SetYesNo(0, true));
        Assert.Throws<ArgumentException>(() => RasEngine.Compile(Configuration).Score(sheet));
        Assert.Throws<ArgumentException>(() => RasEngine.Compile(Configuration).Read(AnswerSet.Empty, sheet));
        Assert.Throws<ArgumentNullException>(() => _engine.Score((AnswerSheet)null!));
        Assert.Equal(-1, sheet.FindQuestion("nobody"));
        Assert.Equal(-1, sheet.FindOption(0, "nobody"));
    }

    [Fact]
    public void Sixty_four_choices_each_have_their_bit()
    {
        var options = Enumerable.Range(0, 64).Select(i => new QuestionOption { Id = $"o{i}", Points = i });
        var engine = RasEngine.Compile(Configuration with { Questions = [new ChoicesQuestion { Id = "many", Domain = "all", Options = ValueList.From(options) }] });
        var sheet = engine.CreateSheet();
        Assert.True(sheet.SetOptions(0, ulong.MaxValue));
        Assert.Equal(63m * 64 / 2, engine.Score(sheet).Points);
        Assert.True(sheet.SetOptions(0, 1UL << 63));
        Assert.Equal(63m, engine.Score(sheet).Points);
    }

    [Fact]
    public void Everything_that_is_wrong_with_one_answer_is_told()
    {
        var several = new OptionsAnswer(["z", "x", "x", "none"]);
        var problems = _engine.Score(AnswerSet.Empty.With("several", several)).Problems;
        Assert.Equal(["RAS505", "RAS506", "RAS507"], problems.Select(p => p.Code));
    }

    [Fact]
    public void A_place_or_a_type_that_does_not_fit_is_named()
    {
        var sheet = _engine.CreateSheet();
        foreach (var place in new[] { -1, 4, int.MaxValue, int.MinValue })
        {
            Action[] uses =
            [
                () => sheet.Clear(place), () => sheet.SetOption(place, 0), () => sheet.SetYesNo(place, true), () => sheet.SetOptions(place, 0), () => sheet.SetNumber(place, 1), () => sheet.Set(place, true),
                () => sheet.FindOption(place, "a"),
            ];
            foreach (var use in uses)
                Assert.StartsWith("There is no question at this place.", Assert.Throws<ArgumentOutOfRangeException>("question", use).Message, StringComparison.Ordinal);
        }

        Action[] others =
        [
            () => sheet.SetOption(1, 0), () => sheet.SetOption(2, 0), () => sheet.SetOption(3, 0), () => sheet.SetYesNo(0, true), () => sheet.SetYesNo(1, true), () => sheet.SetYesNo(2, true),
            () => sheet.SetOptions(0, 0), () => sheet.SetOptions(2, 0), () => sheet.SetOptions(3, 0), () => sheet.SetNumber(0, 1), () => sheet.SetNumber(1, 1), () => sheet.SetNumber(3, 1),
        ];
        foreach (var use in others)
            Assert.StartsWith("The question at this place is of another type.", Assert.Throws<ArgumentException>("question", use).Message, StringComparison.Ordinal);
        foreach (var option in new[] { -1, 2, int.MaxValue })
            Assert.StartsWith("The question has no option at this place.", Assert.Throws<ArgumentOutOfRangeException>("option", () => sheet.SetOption(0, option)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A bit stands for no option.", Assert.Throws<ArgumentOutOfRangeException>("options", () => sheet.SetOptions(1, 0b1001)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("id", () => sheet.FindQuestion(null!));
        Assert.Throws<ArgumentNullException>("id", () => sheet.FindOption(0, null!));
        Assert.Throws<ArgumentNullException>("answer", () => sheet.Set(0, null!));
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public void A_cleared_sheet_is_as_a_new_one()
    {
        var sheet = _engine.CreateSheet();
        _engine.Read(AnswerSet.Empty.With("one", "b").With("several", new[] { "x", "y" }).With("number", 3.5m).With("yes", true), sheet);
        Assert.Equal(1382m, _engine.Score(sheet).Amount);
        sheet.Clear();
        var summary = _engine.Score(sheet);
        Assert.Equal((ScoreStatus.Incomplete, 0m, null), (summary.Status, summary.Points, summary.Amount));
        sheet.SetOption(0, 0);
        sheet.SetNumber(2, -1);
        sheet.SetYesNo(3, false);
        Assert.Equal(ScoreStatus.Incomplete, _engine.Score(sheet).Status);
        Assert.True(sheet.SetOptions(1, 0b100));
        Assert.Equal((ScoreStatus.Indicative, -99m), (_engine.Score(sheet).Status, _engine.Score(sheet).Points));
    }

    [Fact]
    public void Of_very_many_problems_a_thousand_are_told_and_the_others_counted()
    {
        var sheet = _engine.CreateSheet();
        for (var i = 1; i <= 1_003; i++)
        {
            Assert.False(sheet.SetNumber(2, 100));
            Assert.Equal(Math.Min(i, 1_001), sheet.Problems.Count);
            if (i > 1_000)
                Assert.Equal(i == 1_001 ? "1 more thing is wrong than the 1000 that are told." : $"{i - 1_000} more things are wrong than the 1000 that are told.", sheet.Problems[^1].Message);
        }

        Assert.Equal(("RAS508", "RAS513"), (sheet.Problems[999].Code, sheet.Problems[1000].Code));
        sheet.Clear();
        Assert.False(sheet.SetNumber(2, 100));
        Assert.Equal("RAS508", Assert.Single(sheet.Problems).Code);
    }

    /// <summary>A document may name a question once, the seventieth like the first.</summary>
    [Fact]
    public void A_question_that_stands_twice_is_told_wherever_it_is()
    {
        var questions = Enumerable.Range(0, 130).Select(i => (Question)new YesNoQuestion { Id = $"q{i}", Domain = "all", Points = 1 });
        var engine = RasEngine.Compile(Configuration with { Questions = ValueList.From(questions) });
        var all = string.Join(", ", Enumerable.Range(0, 130).Select(i => $"\"q{i}\": true"));
        var sheet = engine.CreateSheet();
        engine.Read(System.Text.Encoding.UTF8.GetBytes($"{{ \"answers\": {{ {all} }} }}"), sheet);
        Assert.Equal((0, 130m), (sheet.Problems.Count, engine.Score(sheet).Points));
        foreach (var twice in new[] { 0, 1, 62, 63, 64, 65, 127, 128, 129 })
        {
            engine.Read(System.Text.Encoding.UTF8.GetBytes($"{{ \"answers\": {{ {all}, \"q{twice}\": false }} }}"), sheet);
            Assert.Contains($"q{twice}", Assert.Single(sheet.Problems).ToString(), StringComparison.Ordinal);
        }
    }
}
