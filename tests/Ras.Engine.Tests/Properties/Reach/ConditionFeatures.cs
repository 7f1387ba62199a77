using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class ConditionFeatures
{
    public static IEnumerable<Feature> All =>
    [
        .. from kind in SeenCondition.Kinds
           from truth in Enum.GetValues<Truth>()
           select new Feature($"condition: {kind} {truth}", o => o.Conditions.Any(c => c.Kind == kind && c.Truth == truth)),
        .. from place in SeenCondition.Places
           from truth in Enum.GetValues<Truth>()
           select new Feature($"condition of {place}: {truth}", o => o.Conditions.Any(c => c.Place == place && c.Truth == truth)),
        new("condition: of question", o => Compares(o, v => o.Case.Written.QuestionWith(v.Of) is not null)),
        new("condition: of domain", o => Compares(o, v => o.Case.Written.DomainWith(v.Of) is not null)),
        new("condition: of step", o => Compares(o, v => o.Case.Written.StepWith(v.Of) is not null)),
        new("condition: of total", o => Compares(o, v => v.Of == WrittenConfiguration.Total)),
        new("condition: of an unanswered question", o => Compares(o, v => StandsAs(o, v.Of, Standing.Unanswered))),
        new("condition: of a question not asked", o => Compares(o, v => StandsAs(o, v.Of, Standing.NotAsked))),
        new("condition: of an unanswered question whose 0 would pass", o => Compares(o, v =>
            (StandsAs(o, v.Of, Standing.Unanswered) || StandsAs(o, v.Of, Standing.NotAsked)) && v.AtLeast is null && v.Above is null
            && o.ValueOf((v.AtMost ?? v.Below)!.Value) > 0)),
        new("condition: answer of a question not asked", o =>
            o.Conditions.Any(c => c.Condition is AnswerCondition a && StandsAs(o, a.Question, Standing.NotAsked))),
        new("condition: value just at atLeast", o => Compares(o, v => IsAt(o, v, v.AtLeast))),
        new("condition: value just at above", o => Compares(o, v => IsAt(o, v, v.Above))),
        new("condition: value just at atMost", o => Compares(o, v => IsAt(o, v, v.AtMost))),
        new("condition: value just at below", o => Compares(o, v => IsAt(o, v, v.Below))),
        new("condition: unknown for want of an answer", o =>
            o.Conditions.Any(c => c is { Place: "exclusion", Truth: Truth.Unknown } && o.Result.Missing.Count > 0)),
        new("condition: unknown for want of a band", o =>
            o.Conditions.Any(c => c is { Place: not "askWhen", Truth: Truth.Unknown } && o.Result.Missing.Count == 0)),
        new("condition: all, false beside unknown", o => Decided<AllCondition>(o, Truth.False)),
        new("condition: any, true beside unknown", o => Decided<AnyCondition>(o, Truth.True)),
        new("condition: count, true beside unknown", o => Decided<CountCondition>(o, Truth.True)),
        new("condition: count, false beside unknown", o => Decided<CountCondition>(o, Truth.False)),
        new("condition: count of some", o => o.Has<CountCondition>(c => o.ValueOf(c.AtLeast) > 1 && o.ValueOf(c.AtLeast) < c.Parts.Count)),
        new("condition: three deep", o => o.Has<Condition>(c => Conditions.PartsOf(c).SelectMany(Conditions.PartsOf).Any())),
    ];

    private static bool Compares(Observed o, Func<ValueCondition, bool> test) =>
        o.Conditions.Any(c => c.Condition is ValueCondition v && test(v));

    private static bool StandsAs(Observed o, string reference, Standing standing) =>
        o.Case.Written.QuestionWith(reference) is not null && o.Case.Asking.StandingOf(reference) == standing;

    private static bool IsAt(Observed o, ValueCondition condition, Number? limit) =>
        limit is { } number && o.ValueOf(condition.Of) == o.ValueOf(number);

    private static bool Decided<T>(Observed o, Truth truth)
        where T : Condition => o.Conditions.Any(c => c.Condition is T && c.Truth == truth && c.Parts.Contains(Truth.Unknown));
}
