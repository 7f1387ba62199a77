using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Benchmarks;

/// <summary>Configurations of the kind of the reference work, of any size.</summary>
internal static class GeneratedWork
{
    private const int Domains = 8;
    private const string LongName = "-what-help-the-person-needs-with-this-every-day";

    /// <param name="questions">How many questions have points; a reducer for each domain comes on top.</param>
    /// <param name="options">How many options each of them has.</param>
    /// <param name="steps">How many steps stand between the domains and the last line, each computed from the one before.</param>
    /// <param name="longIds">Whether ids are about as long as they may be.</param>
    public static RasConfiguration Of(int questions, int options = 5, int steps = 0, bool longIds = false)
    {
        var ending = longIds ? LongName : "";
        var domains = Enumerable.Range(0, Domains).Select(d => new NeedDomain { Id = $"d{d}{ending}", Weight = new Rational(5 + d, 5), ReducedBy = [$"r{d}{ending}"] });
        var asked = Enumerable.Range(0, questions).Select(q => new ChoiceQuestion { Id = $"q{q}{ending}", Domain = $"d{q % Domains}{ending}", Options = Options(q, options, ending) });
        var reducers = Enumerable.Range(0, Domains).Select(d => new ChoiceQuestion { Id = $"r{d}{ending}", Scale = "family" });
        return new()
        {
            Id = "generated", Version = "1", Title = "Generated", Period = Period.Week,
            Domains = ValueList.From(domains),
            Scales = [new() { Id = "family", Options = ValueList.From(Enumerable.Range(0, 5).Select(o => new QuestionOption { Id = $"o{o}{ending}", Leaves = new Rational(o, 4) })) }],
            Questions = ValueList.From<Question>([.. asked, .. reducers]),
            Steps = steps == 0 ? null : ValueList.From(Enumerable.Range(0, steps).Select(s => StepAt(s, ending))),
            Budget = new() { Lines = ValueList.From(Lines(steps)) },
        };
    }

    private static ValueList<QuestionOption> Options(int question, int options, string ending) =>
        ValueList.From(Enumerable.Range(0, options).Select(o => new QuestionOption { Id = $"o{o}{ending}", Points = new Rational((o * 5) + (o > 0 ? question % 4 : 0), 2) }));

    private static Step StepAt(int at, string ending)
    {
        var (id, before, domain) = ($"s{at}", at == 0 ? "total" : $"s{at - 1}", $"d{at % Domains}{ending}");
        return (at % 4) switch
        {
            0 => new MinStep { Id = id, Of = [NumberOrReference.To(before), 400] },
            1 => new SumStep { Id = id, Of = [before, domain] },
            2 => new MaxStep { Id = id, Of = [NumberOrReference.To(before), NumberOrReference.To(domain)] },
            _ => new ChooseStep { Id = id, Cases = [new() { When = new ValueCondition { Of = before, AtLeast = 250 }, Value = NumberOrReference.To(domain) }], Otherwise = NumberOrReference.To(before) },
        };
    }

    private static IEnumerable<BudgetLine> Lines(int steps)
    {
        yield return new() { Id = "by-points", Price = 1.35m };
        yield return new() { Id = "by-level", Bands = [new() { From = 0, Value = 0 }, new() { From = 20, Value = 25 }, new() { From = 80, Value = 60 }] };
        if (steps > 0)
            yield return new() { Id = "by-steps", Of = $"s{steps - 1}", Price = 0.5m };
    }
}
