using System.Collections.Generic;
using System.Linq;
using CaseManagement.Asking;
using CaseManagement.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine;
using Ras.Engine.Testing;
using Xunit;

namespace CaseManagement.Tests;

/// <summary>The form is made wholly from the configuration, whatever it says.</summary>
public sealed class FormTests
{
    private static readonly IReadOnlyList<(RasEngine Engine, AnswerSet Answers)> Drawn =
        [.. Scenarios.Any.Sample(1500, new Rnd(9), 40).Select(s => (RasEngine.Compile(s.Configuration), s.Answers))];

    [Fact]
    public void Every_question_stands_once_and_in_order()
    {
        foreach (var (engine, _) in Drawn)
        {
            var (form, all) = (AssessmentForm.Of(engine), engine.Configuration.Questions.ToList());
            Assert.Equal(all.Select(q => q.Id).Order(), form.Facts.Concat(form.Sections.SelectMany(s => s.Questions)).Select(q => q.Id).Order());
            Assert.All(form.Facts, q => Assert.True(q.Supplied));
            Assert.All(form.Sections.Select(s => s.Questions).Append(form.Facts), questions => Assert.Equal(questions.OrderBy(all.IndexOf), questions));
        }
    }

    [Fact]
    public void A_question_stands_under_its_domain()
    {
        var seen = 0;
        foreach (var (engine, _) in Drawn)
        {
            var form = AssessmentForm.Of(engine);
            foreach (var question in form.Sections.SelectMany(s => s.Questions).Where(q => q.Domain is not null))
            {
                var domain = engine.Configuration.Domains!.Single(d => d.Id == question.Domain);
                Assert.Equal(domain.Title ?? domain.Id, form.SectionOf(question).Title);
                seen++;
            }
        }

        Assert.True(seen > 500, $"Only {seen} questions with a domain were drawn.");
    }

    /// <summary>What a page shows as chosen, sent back as it stands, is the same answer.</summary>
    [Fact]
    public void An_answer_that_is_shown_and_sent_again_is_the_same()
    {
        var seen = new HashSet<System.Type>();
        foreach (var (engine, answers) in Drawn)
        {
            var sheet = engine.CreateSheet();
            foreach (var question in engine.Configuration.Questions)
            {
                if (answers.Answers.TryGetValue(question.Id, out var answer) && answer is not null && sheet.Set(sheet.FindQuestion(question.Id), answer))
                {
                    Assert.Equal(new Reply(answer, null), Reply.Read(engine, question, Reply.Shown(answer)));
                    seen.Add(answer.GetType());
                }
            }
        }

        Assert.Equal(4, seen.Count);
    }

    /// <summary>Whatever comes in, what is taken is an answer that the engine takes.</summary>
    [Fact]
    public void Nothing_is_taken_that_the_engine_refuses()
    {
        var values = Gen.OneOf(Gen.Elements("", "yes", "no", "0", "1", "-1", "1e5", "1/2", "7.5", " 3 ", "£4", "-none", "<script>"), Gen.Choose(0, 9).Select(i => $"#{i}")).ListOf();
        var (taken, refused) = (0, 0);
        foreach (var ((engine, _), drawn) in Drawn.Zip(values.Sample(1500, new Rnd(3), 4)))
        {
            foreach (var question in engine.Configuration.Questions)
            {
                var options = Wording.Options(engine.Configuration, question);
                string Value(string v) => v is ['#', var i] && options.Count > 0 ? options[(i - '0') % options.Count].Id : v;
                var reply = Reply.Read(engine, question, [.. drawn.Select(Value)]);
                if (reply.Answer is { } answer)
                {
                    var sheet = engine.CreateSheet();
                    Assert.True(sheet.Set(sheet.FindQuestion(question.Id), answer));
                    Assert.Null(reply.Error);
                    taken++;
                }
                else if (reply.Error is not null)
                {
                    refused++;
                }
                else
                {
                    Assert.True(question.Required == false || question.IfMissing is not null);
                }
            }
        }

        Assert.True(taken > 500 && refused > 500, $"{taken} taken, {refused} refused.");
    }

    [Theory]
    [InlineData("illustrative-adults", "setting", null)]
    [InlineData("illustrative-adults", "carer", null)]
    [InlineData("illustrative-adults", "sharing", null)]
    [InlineData("illustrative-adults", "eating-support", "Eating and drinking")]
    [InlineData("illustrative-adults", "two-workers", "Getting dressed")]
    [InlineData("illustrative-adults", "night-help", "Staying safe at home")]
    [InlineData("illustrative-adults", "child", "Looking after a child")]
    [InlineData("illustrative-hours", "living", null)]
    [InlineData("illustrative-hours", "family", null)]
    [InlineData("illustrative-hours", "morning", "Support in the day")]
    [InlineData("illustrative-hours", "morning-days", "Support in the day")]
    [InlineData("illustrative-hours", "nights", "Support at night")]
    [InlineData("illustrative-hours", "night", "Support at night")]
    public void A_question_without_a_domain_stands_with_what_it_bears_on(string configuration, string question, string? section)
    {
        var form = AssessmentForm.Of(Samples.Engine(configuration));
        Assert.Equal(section, form.Sections.Single(s => s.Questions.Any(q => q.Id == question)).Title);
    }
}
