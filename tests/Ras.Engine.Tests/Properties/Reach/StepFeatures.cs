using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class StepFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("step: sum of several", o => Sees(o, s => s is SumStep { Of.Count: > 1 } && o.ValueOf(s.Id) is not null)),
        new("step: sum with a weight", o => Sees(o, s => s is SumStep sum && sum.Of.Any(t => t.Weight is { } w && o.ValueOf(w) != 1))),
        new("step: sum with weight 0", o => Sees(o, s => s is SumStep sum && sum.Of.Any(t => IsWeight0(o, t)))),
        new("step: sum with one reference twice", o =>
            o.Steps.Any(s => s is SumStep sum && sum.Of.Select(t => t.Of).Distinct().Count() < sum.Of.Count)),
        new("step: sum with a constant", o => Sees(o, s => s is SumStep { Constant: not null })),
        new("step: sum below 0", o => Sees(o, s => s is SumStep && o.ValueOf(s.Id) < 0)),
        new("step: sum passes unknown on", o => Sees(o, s => s is SumStep && o.ValueOf(s.Id) is null)),
        new("step: sum passes unknown on at weight 0", o =>
            Sees(o, s => s is SumStep sum && sum.Of.Any(t => IsWeight0(o, t) && o.ValueOf(t.Of) is null))),
        new("step: bands", o => Sees(o, s => s is BandsStep && o.ValueOf(s.Id) is not null)),
        new("step: of question", o => Uses(o, id => o.Case.Written.QuestionWith(id) is not null)),
        new("step: of domain", o => Uses(o, id => o.Case.Written.DomainWith(id) is not null)),
        new("step: of step", o => Uses(o, id => o.Case.Written.StepWith(id) is not null)),
        new("step: of total", o => Uses(o, id => id == WrittenConfiguration.Total)),
        new("step: names a domain", o => o.Steps.Any(s => s.Domain is not null)),
        new("step: stands before what it uses", o => Pairs(o).Any(p => PlaceOf(o, p.Used) > PlaceOf(o, p.Step))),
        new("step: unknown and not needed", o => o.IsIndicative && o.Steps.Any(s => o.ValueOf(s.Id) is null)),
    ];

    private static bool IsWeight0(Observed o, SumTerm term) => o.Case.Written.ValueOf(term.Weight, 1) == 0;

    private static bool Sees(Observed o, System.Func<Step, bool> test) => o.IsValid && o.Steps.Any(test);

    private static bool Uses(Observed o, System.Func<string, bool> test) => o.Steps.SelectMany(UsedBy.Step).Any(test);

    private static IEnumerable<(string Step, string Used)> Pairs(Observed o) =>
        from step in o.Steps
        from used in UsedBy.Step(step)
        where o.Case.Written.StepWith(used) is not null
        select (step.Id, used);

    private static int PlaceOf(Observed o, string id) => o.Steps.TakeWhile(s => s.Id != id).Count();
}
