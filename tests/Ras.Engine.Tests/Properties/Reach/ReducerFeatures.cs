using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class ReducerFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("reducer: leaves a part of a question", o => Leaving(o, q => q.ReducedBy).Any(l => l > 0 && l < 1)),
        new("reducer: leaves nothing of a question", o => Leaving(o, q => q.ReducedBy).Any(l => l == 0)),
        new("reducer: two on a question", o => o.Answered.Any(a => a.Question.ReducedBy is { Count: > 1 })),
        new("reducer: choice answered", o => Reducing(o, Standing.Answered).Any(q => q is ChoiceQuestion)),
        new("reducer: yes", o =>
            Reducing(o, Standing.Answered).Any(q => SaysWhatIsLeft(o, q, yes: true))),
        new("reducer: no", o =>
            Reducing(o, Standing.Answered).Any(q => SaysWhatIsLeft(o, q, yes: false))),
        new("reducer: unanswered", o => Reducing(o, Standing.Unanswered).Any()),
        new("reducer: not asked", o => Reducing(o, Standing.NotAsked).Any()),
        new("reducer: not asked yet", o => Reducing(o, Standing.NotAskedYet).Any()),
        new("reducer: missing", o => Reducing(o, Standing.Missing).Any()),
        new("reducer: missing makes points unknown to an exclusion", o => o.Conditions.Any(c =>
            c is { Place: "exclusion", Condition: ValueCondition v, Truth: Truth.Unknown } && o.Answered.Any(a => a.Question.Id == v.Of))),
        new("reducer: of a domain, leaves a part", o => o.IsValid && o.Domains.Any(d => Left(o, d.ReducedBy) is { } l && l > 0 && l < 1)),
        new("reducer: of a domain, awaited", o => o.IsValid && o.Domains.Any(d => (d.ReducedBy ?? []).Any(o.Case.Asking.IsAwaited))),
        new("reducer: stands after what it reduces", o =>
            o.AnyQuestion((q, _) => (q.ReducedBy ?? []).Any(r => PlaceOf(o, r) > PlaceOf(o, q.Id)))),
    ];

    private static IEnumerable<Question> Reducing(Observed o, Standing standing) =>
        from question in o.Answered
        from reducer in question.Question.ReducedBy ?? []
        where o.Case.Asking.StandingOf(reducer) == standing
        select o.Case.Written.QuestionWith(reducer);

    private static IEnumerable<Fraction> Leaving(Observed o, System.Func<Question, IEnumerable<string>?> reducers) =>
        o.Answered.Select(a => Left(o, reducers(a.Question))).OfType<Fraction>();

    private static Fraction? Left(Observed o, IEnumerable<string>? reducers) =>
        reducers is null ? null : Reducers.Leave(reducers, o.Case.Ordinary);

    private static bool SaysWhatIsLeft(Observed o, Question reducer, bool yes) =>
        reducer is YesNoQuestion { Leaves: not null } && o.Case.Asking.AnswerTo(reducer.Id) is YesNoAnswer answer && answer.Yes == yes;

    private static int PlaceOf(Observed o, string id) => o.Configuration.Questions.TakeWhile(q => q.Id != id).Count();
}
