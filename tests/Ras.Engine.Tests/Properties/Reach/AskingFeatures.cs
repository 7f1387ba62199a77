using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class AskingFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("askWhen: asked and answered", o => Conditional(o, Standing.Answered)),
        new("askWhen: asked and missing", o => Conditional(o, Standing.Missing)),
        new("askWhen: asked and unanswered", o => Conditional(o, Standing.Unanswered)),
        new("askWhen: not asked", o => Conditional(o, Standing.NotAsked)),
        new("askWhen: not asked yet", o => Conditional(o, Standing.NotAskedYet)),
        new("askWhen: not asked yet because another is not", o => o.AnyQuestion((q, s) =>
            s == Standing.NotAskedYet && Questions(q).All(id => o.Case.Asking.StandingOf(id) == Standing.NotAskedYet))),
        new("askWhen: on one not asked", o =>
            o.AnyQuestion((q, _) => Questions(q).Any(id => o.Case.Asking.StandingOf(id) == Standing.NotAsked))),
        new("askWhen: on one answered by ifMissing", o => o.AnyQuestion((q, _) => Questions(q).Any(id => IsByIfMissing(o, id)))),
        new("askWhen: optional and not asked yet", o => o.AnyQuestion((q, s) => q.Required == false && s == Standing.NotAskedYet)),
        new("askWhen: answer left aside, not asked", o => LeftAside(o, Standing.NotAsked)),
        new("askWhen: answer left aside, not asked yet", o => LeftAside(o, Standing.NotAskedYet)),
        new("askWhen: all", o => Uses<AllCondition>(o)),
        new("askWhen: any", o => Uses<AnyCondition>(o)),
        new("askWhen: not", o => Uses<NotCondition>(o)),
        new("askWhen: count", o => Uses<CountCondition>(o)),
    ];

    private static bool Conditional(Observed o, Standing standing) => o.AnyQuestion((q, s) => q.AskWhen is not null && s == standing);

    private static bool LeftAside(Observed o, Standing standing) =>
        o.AnyQuestion((q, s) => s == standing && o.Case.Asking.LeftAside.Contains(q.Id));

    private static bool Uses<T>(Observed o)
        where T : Condition => o.Conditions.Any(c => c is { Place: "askWhen", Condition: T });

    private static IEnumerable<string> Questions(Question question) =>
        question.AskWhen is { } when ? RecordParts.Of(when).OfType<AnswerCondition>().Select(c => c.Question) : [];

    private static bool IsByIfMissing(Observed o, string id) =>
        o.Case.Asking.StandingOf(id) == Standing.Answered && o.Answers.Answers.GetValueOrDefault(id) is null;
}
