using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>From the page alone: the figure, why there is none, why an area has no share, who looks next, and what one other answer would do.</summary>
public sealed class PageReadingTests
{
    private static readonly Dictionary<ScoreStatus, string> Statuses = new()
    {
        [ScoreStatus.InvalidAnswers] = "some answers need to be put right",
        [ScoreStatus.OutsideScope] = "does not fit here",
        [ScoreStatus.Incomplete] = "some questions still need an answer",
        [ScoreStatus.EligibilityNotMet] = "a condition for support is not met",
        [ScoreStatus.NoFigure] = "no figure from the table",
    };

    private static readonly Dictionary<ScoreStatus, string> Reviewed = new()
    {
        [ScoreStatus.InvalidAnswers] = "no figure: answers must be put right",
        [ScoreStatus.OutsideScope] = "no figure: these rules do not fit",
        [ScoreStatus.Incomplete] = "no figure yet",
        [ScoreStatus.EligibilityNotMet] = "no budget",
        [ScoreStatus.NoFigure] = "no figure: people decide",
    };

    [Fact]
    public void The_figure_and_its_parts_are_read_back() => Each(500, (_, _, why, page) =>
    {
        if (why.Budget.Amount is not { } amount)
        {
            Assert.Contains(Statuses[why.Budget.Status], page.Figure, StringComparison.Ordinal);
            return false;
        }

        Assert.StartsWith("INDICATIVE BUDGET: ", page.Figure, StringComparison.Ordinal);
        Assert.Equal(amount, ReadPage.Money(page.Figure));
        var parts = page.Rows("How the sum is made");
        if (parts.Count == 0)
            return amount == 0 && why.Lines.Count == 0;
        Assert.Equal(ToEight(amount), ToEight(parts.SkipLast(1).Sum(r => ReadPage.Money(r.Cells[^1]))));
        Assert.Equal(amount, ReadPage.Money(parts[^1].Cells[^1]));
        return true;
    });

    [Fact]
    public void The_shares_and_why_an_area_has_none_are_read_back() => Each(700, (_, _, why, page) =>
    {
        if (why.Budget.Amount is not > 0 || why.Domains.Count == 0)
            return false;
        var rows = page.Rows("Where the need is");
        var shared = rows.Where(r => !r.Cells[2].StartsWith("counted together with ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(ToEight(why.Budget.Amount!.Value), ToEight(shared.Sum(r => ReadPage.Money(r.Cells[2]))));
        var reasons = page.Points("Where the need is");
        var without = why.Domains.Where(d => d.ExactShare!.Value.IsZero).ToArray();
        Assert.All(without, d => Assert.Contains(reasons, r => r.Contains(Shown(d.Title), StringComparison.Ordinal) && r.Contains(d.CountedWith is not null ? "counted together with" : d.ExactPoints is { Sign: > 0 } ? "no part of the sum" : "come to nothing", StringComparison.Ordinal)));
        if (without.Length == 0)
            Assert.Empty(reasons);
        return without.Length > 0;
    });

    [Fact]
    public void Who_looks_next_is_read_back() => Each(700, (_, _, why, page) =>
    {
        var told = page.Points("Who else looks at this");
        Assert.Equal(why.Budget.Referrals.Count, told.Count);
        Assert.All(why.Budget.Referrals.Zip(told), r => Assert.Equal(Shown(r.First.Reason is { Length: > 0 } reason ? $"{r.First.ReferTo}: {reason}" : r.First.ReferTo), r.Second));
        return told.Count > 0;
    });

    [Fact]
    public void Why_there_is_no_figure_is_read_back() => Each(900, (_, _, why, page) =>
    {
        if (why.Budget.Reasons.Count == 0)
            return false;
        var told = page.Points("");
        Assert.Equal(why.Budget.Reasons.Count, told.Count);
        foreach (var (reason, words) in why.Budget.Reasons.Zip(told))
        {
            var own = reason.Text is { Length: > 0 } text ? Shown(text)
                : reason.Kind switch { ReasonKind.Exclusion => "There is no figure where ", ReasonKind.Eligibility => "There is a budget only where ", _ => "" };
            Assert.Contains(own, words, StringComparison.Ordinal);
            if (reason.Value is { } value)
                Assert.Contains(value.ToString("#,##0.##########", System.Globalization.CultureInfo.InvariantCulture), words, StringComparison.Ordinal);
        }

        return true;
    });

    /// <summary>What another answer would do is read from the page for those who review, and tried.</summary>
    [Fact]
    public void What_one_other_answer_would_do_is_read_back() => Each(250, (engine, answers, why, _) =>
    {
        var questions = engine.Configuration.Questions.ToLookup(q => Shown(q.Text ?? q.Id));
        var read = new ReadPage(RasText.Write(engine.WhatIf(answers), PageFormat.Markdown)).Rows("Every other answer");
        var tried = 0;
        foreach (var (under, cells) in read)
        {
            // Why: two questions, or two options, of one text cannot be told apart by anybody.
            if (questions[under].Count() != 1 || AnswerOf(questions[under].Single(), engine, cells[0]) is not { } answer)
                continue;
            var then = engine.Score(answers.With(questions[under].Single().Id, answer));
            if (then.Amount is { } amount)
                Assert.Equal(amount, ReadPage.Money(cells[1]));
            else
                Assert.StartsWith(Reviewed[then.Status], cells[1], StringComparison.Ordinal);
            if (then.Amount - why.Budget.Amount is { } difference)
                Assert.Equal(difference, cells[2] == "no change" ? 0 : ReadPage.Money(cells[2]));
            tried++;
        }

        return tried > 0;
    });

    private static Answer? AnswerOf(Question question, RasEngine engine, string text)
    {
        var options = (question as ChoiceQuestion)?.Options ?? engine.Configuration.Scales?.FirstOrDefault(s => s.Id == (question as ChoiceQuestion)?.Scale)?.Options ?? [];
        var matching = options.Where(o => Shown(o.Text ?? o.Id) == text).ToArray();
        return question is YesNoQuestion && text is "Yes" or "No" ? text == "Yes" : matching.Length == 1 ? new OptionAnswer(matching[0].Id) : null;
    }

    /// <summary>A text of the author as a page shows it: on one line.</summary>
    private static string Shown(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Trim();

    private static decimal ToEight(decimal amount) => decimal.Round(amount, 8);

    /// <summary>Holds random cases to what their page says, and counts those of which it had something to say.</summary>
    private static void Each(int count, Func<RasEngine, AnswerSet, Explanation, ReadPage, bool> law)
    {
        var told = 0;
        foreach (var scenario in Scenarios.Any.Sample(count, new Rnd((ulong)count), 50))
        {
            var engine = RasEngine.Compile(scenario.Configuration);
            var why = engine.Explain(scenario.Answers);
            try
            {
                told += law(engine, scenario.Answers, why, new(RasText.Write(why, PageFormat.Markdown))) ? 1 : 0;
            }
            catch (Exception broken)
            {
                Assert.Fail($"{broken.Message}\n{scenario}\n{RasText.Write(why, PageFormat.Markdown)}");
            }
        }

        Assert.True(told * 20 > count, $"only {told} of {count} cases had something to tell");
    }
}
