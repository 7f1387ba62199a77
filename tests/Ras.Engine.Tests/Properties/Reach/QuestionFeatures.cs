using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class QuestionFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("question: choice answered", o => o.Answered.Any(a => a.Question is ChoiceQuestion)),
        new("question: choices answered", o => o.Answered.Any(a => a.Question is ChoicesQuestion)),
        new("question: number answered", o => o.Answered.Any(a => a.Question is NumberQuestion)),
        new("question: yesNo answered yes", o => o.Answered.Any(a => a.Answer is YesNoAnswer { Yes: true })),
        new("question: yesNo answered no", o => o.Answered.Any(a => a.Answer is YesNoAnswer { Yes: false })),
        new("question: type choice is written", o => o.Has<ChoiceQuestion>(q => q.TypeIsWritten)),
        new("question: choice with a scale", o => o.Answered.Any(a => a.Question is ChoiceQuestion { Scale: not null })),
        new("question: choices with a scale", o => o.Answered.Any(a => a.Question is ChoicesQuestion { Scale: not null })),
        new("question: one scale shared", o =>
            o.Configuration.Questions.Select(ScaleOf).OfType<string>().GroupBy(s => s).Any(g => g.Count() > 1)),
        new("choices: none chosen", o => Chosen(o).Any(c => c.Options.Count == 0)),
        new("choices: sum of several", o => Chosen(o).Any(c => c.Question.Combine != Combine.Max && c.Options.Count > 1)),
        new("choices: max of several", o => Chosen(o).Any(c => c.Question.Combine == Combine.Max && c.Options.Count > 1)),
        new("choices: max of none", o => Chosen(o).Any(c => c.Question.Combine == Combine.Max && c.Options.Count == 0)),
        new("choices: max below 0", o =>
            Chosen(o).Any(c => c.Question is { Combine: Combine.Max, ReducedBy: null } && o.ValueOf(c.Question.Id) < 0)),
        new("choices: exclusive alone", o =>
            Chosen(o).Any(c => c.Options.Any(id => o.Case.Written.OptionWith(c.Question, id)!.Exclusive == true))),
        new("number: at min", o => Numbers(o).Any(n => n.Given == o.ValueOf(n.Question.Min))),
        new("number: at max", o => Numbers(o).Any(n => n.Given == o.ValueOf(n.Question.Max))),
        new("number: between", o => Numbers(o).Any(n => n.Given > o.ValueOf(n.Question.Min) && n.Given < o.ValueOf(n.Question.Max))),
        new("number: below 0", o => Numbers(o).Any(n => n.Given < 0)),
        new("number: not whole", o => Numbers(o).Any(n => !n.Given.Denominator.IsOne)),
        new("number: only one answer", o => Numbers(o).Any(n => n.Question.Min == n.Question.Max)),
        new("number: points for each 1", o => Numbers(o).Any(n => n.Question.Points is not null)),
        new("question: points left out", o =>
            o.Answered.Any(a => a is (NumberQuestion { Points: null }, _) or (YesNoQuestion { Points: null }, _))),
        new("option: points left out", o => o.Has<QuestionOption>(p => p.Points is null)),
        new("question: points below 0", o => o.Answered.Any(a => o.ValueOf(a.Question.Id) < 0)),
        new("question: weight", o => o.Answered.Any(a => a.Question.Weight is { } w && o.ValueOf(w) != 1 && o.ValueOf(a.Question.Id) != 0)),
        new("question: weight 0", o => o.Answered.Any(a => a.Question.Weight is { } w && o.ValueOf(w) == 0)),
        new("question: no domain", o => o.Answered.Any(a => a.Question.Domain is null)),
        new("question: required written", o => o.AnyQuestion((q, _) => q.Required == true)),
        new("question: optional unanswered", o => o.AnyQuestion((_, s) => s == Standing.Unanswered)),
        new("question: optional answered", o => o.AnyQuestion((q, s) => q.Required == false && s == Standing.Answered)),
        new("question: required missing", o => o.AnyQuestion((_, s) => s == Standing.Missing)),
        new("question: ifMissing used", o =>
            o.AnyQuestion((q, s) => q.IfMissing is not null && s == Standing.Answered && Given(o, q) is null)),
        new("question: ifMissing not needed", o =>
            o.AnyQuestion((q, s) => q.IfMissing is not null && s == Standing.Answered && Given(o, q) is not null)),
        new("question: ifMissing of one not asked", o => o.AnyQuestion((q, s) => q.IfMissing is not null && s == Standing.NotAsked)),
        new("question: ifMissing of one not asked yet", o => o.AnyQuestion((q, s) => q.IfMissing is not null && s == Standing.NotAskedYet)),
        new("question: supplied", o => o.Has<Question>(q => q.Supplied == true)),
        new("question: characteristic", o => o.Has<Question>(q => q is { Characteristic: not null, Source: not null })),
        new("question: order none", o => o.Has<Question>(q => q.Order == OptionOrder.None)),
        new("question: order ascending written", o => o.Has<Question>(q => q.Order == OptionOrder.Ascending)),
        new("question: outcomes", o => o.Has<Question>(q => q.Outcomes is not null)),
    ];

    private static Answer? Given(Observed o, Question question) => o.Answers.Answers.GetValueOrDefault(question.Id);

    private static string? ScaleOf(Question question) => (question as ChoiceQuestion)?.Scale ?? (question as ChoicesQuestion)?.Scale;

    private static IEnumerable<(ChoicesQuestion Question, IReadOnlyList<string> Options)> Chosen(Observed o) =>
        o.Answered.Where(a => a.Question is ChoicesQuestion)
            .Select(a => ((ChoicesQuestion)a.Question, (IReadOnlyList<string>)((OptionsAnswer)a.Answer).Options));

    private static IEnumerable<(NumberQuestion Question, Fraction Given)> Numbers(Observed o) =>
        o.Answered.Where(a => a.Question is NumberQuestion)
            .Select(a => ((NumberQuestion)a.Question, (Fraction)((NumberAnswer)a.Answer).Value));
}
