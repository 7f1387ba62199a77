using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>Each figure on the way to a budget is what the figures before it come to.</summary>
internal static class WayLaws
{
    public static IEnumerable<ContractLaw> All =>
    [
        new("the points of a domain go their way", "From what its questions have together, over reducers, weight, bands and cap, each stage follows from the one before, and the last is what counts.", Domains),
        new("a step is what its parts come to", "A sum, a product, a greatest or a least is that of the parts that are told.", Steps),
        new("a line is what is priced, converted and rounded", "Quantity times price is its figure, that in the configuration's period is what is rounded, and that is its amount.", Lines),
        new("what help takes off a domain is what the configuration without reducers gives more", "The points that a domain would have without help are those of the same configuration without reducers.", Unreduced),
        new("a place in bands is beside its edges", "The value of a place lies in its band, or past the one below and short of the one above.", Places),
    ];

    private static Func<AnswerSet, string?> Domains(RasEngine engine)
    {
        var parameters = (engine.Configuration.Parameters ?? []).ToDictionary(p => p.Id, p => p.Value.Value);
        Rational? ValueOf(Band? band) => band?.Value is not { } number ? null : number.ParameterId is { } id ? parameters[id] : number.Value;
        return answers => BrokenDomain(engine, answers, ValueOf);
    }

    private static string? BrokenDomain(RasEngine engine, AnswerSet answers, Func<Band?, Rational?> valueOf)
    {
        var why = engine.Explain(answers);
        var points = why.Questions.ToDictionary(q => q.Id, q => (Rational?)q.ExactPoints);
        foreach (var step in why.Steps)
            points[step.Id] = step.ExactValue;
        return why.Domains.Select(d => Broken(d, d.Of.Select(id => points[id]).ToArray(), valueOf(d.Band))).FirstOrDefault(b => b is not null);
    }

    private static string? Broken(DomainExplanation domain, Rational?[] parts, Rational? banded)
    {
        var known = parts.All(p => p is not null);
        Rational? together = !known ? null
            : domain.Combine == Combine.Max && parts.Length > 0 ? parts.Select(p => p!.Value).Max()
            : parts.Aggregate(Rational.Zero, (sum, part) => sum + part!.Value);
        if (domain.Way[0].Points != together)
            return $"the parts of `{domain.Id}` have {together} together, and it says {domain.Way[0].Points}";
        foreach (var (before, stage) in domain.Way.Zip(domain.Way.Skip(1)))
        {
            var follows = stage.Kind switch
            {
                DomainStageKind.Banded => stage.Points == banded,
                DomainStageKind.Capped => stage.Points == (before.Points > stage.By ? stage.By : before.Points),
                _ => stage.Points == before.Points * stage.By,
            };
            if (!follows)
                return $"in `{domain.Id}` {stage} does not follow from {before}";
        }

        return domain.Way[^1].Points == domain.ExactPoints ? null : $"the way of `{domain.Id}` ends at {domain.Way[^1].Points}, and {domain.ExactPoints} counts";
    }

    private static Func<AnswerSet, string?> Steps(RasEngine engine)
    {
        var written = (engine.Configuration.Steps ?? []).ToDictionary(s => s.Id);
        return answers => engine.Explain(answers).Steps
            .Where(s => written[s.Id] is SumStep or ProductStep or MaxStep or MinStep && Value(written[s.Id], s.Parts) != s.ExactValue)
            .Select(s => $"the parts of `{s.Id}` come to {Value(written[s.Id], s.Parts)}, and it is {s.ExactValue}")
            .FirstOrDefault();
    }

    private static Rational? Value(Step step, IReadOnlyList<StepPart> parts)
    {
        if (parts.Any(p => p.Value is null))
            return null;
        var values = parts.Select(p => p.Value!.Value * p.Weight).ToArray();
        return step switch
        {
            SumStep => values.Aggregate(Rational.Zero, (sum, value) => sum + value),
            ProductStep => values.Aggregate(Rational.One, (product, value) => product * value),
            MaxStep => values.Max(),
            _ => values.Min(),
        };
    }

    private static Func<AnswerSet, string?> Lines(RasEngine engine)
    {
        var configuration = engine.Configuration;
        var parameters = (configuration.Parameters ?? []).ToDictionary(p => p.Id, p => p.Value.Value);
        Rational ValueOf(Number number) => number.ParameterId is { } id ? parameters[id] : number.Value;
        var weeks = configuration.WeeksPerYear is { } written ? ValueOf(written) : 52;
        Rational InYear(Period period) => period switch { Period.Week => weeks, Period.FourWeeks => weeks / 4, Period.Month => 12, _ => 1 };
        return answers => engine.Explain(answers).Lines.Where(l => l.ExactAmount is not null).Select(line =>
        {
            var converted = line.Per is { } per ? line.ExactFigure * InYear(per) / InYear(configuration.Period) : line.ExactFigure;
            var rounded = line.Rounding is { } rule ? converted?.Round(ValueOf(rule.Increment), rule.Mode ?? RoundingMode.HalfUp) : converted;
            return line.Price is { } price && line.Quantity * price != line.ExactFigure ? $"line `{line.Id}`: {line.Quantity} times {price} is not {line.ExactFigure}"
                : converted != line.ExactConverted ? $"line `{line.Id}`: {line.ExactFigure} is {converted} in the configuration's period, and not {line.ExactConverted}"
                : rounded != line.ExactAmount ? $"line `{line.Id}`: {converted} is {rounded} rounded, and not {line.ExactAmount}"
                : null;
        }).FirstOrDefault(b => b is not null);
    }

    private static Func<AnswerSet, string?> Unreduced(RasEngine engine)
    {
        var configuration = engine.Configuration;
        var bare = RasEngine.Compile(configuration with
        {
            Questions = ValueList.From(configuration.Questions.Select(q => q with { ReducedBy = null })),
            Domains = configuration.Domains is { } domains ? ValueList.From(domains.Select(d => d with { ReducedBy = null })) : null,
        });
        return answers => engine.Explain(answers).Domains.Zip(bare.Explain(answers).Domains)
            .Where(d => d.First.UnreducedPoints != d.Second.ReducedPoints)
            .Select(d => $"without help `{d.First.Id}` has {d.Second.ReducedPoints} points, and it says {d.First.UnreducedPoints}")
            .FirstOrDefault();
    }

    private static Func<AnswerSet, string?> Places(RasEngine engine) => answers =>
    {
        var why = engine.Explain(answers);
        var places = why.Domains.Select(d => d.Place).Concat(why.Steps.Select(s => s.Place)).Concat(why.Lines.Select(l => l.Place)).OfType<BandPlace>();
        return places.Where(p => !IsBeside(p)).Select(p => $"{p.Value} is not beside its edges: {p}").FirstOrDefault();
    };

    private static bool IsBeside(BandPlace place)
    {
        var above = place.Next is null ? place.ToNext is null : place.ToNext is { Sign: > 0 } || place.ToNext is { IsZero: true } && place.Next.Above is not null;
        return above && (place.Band is null
            ? place.PastStart is null && (place.Previous is null ? place.PastEnd is null : place.PastEnd is { Sign: > 0 })
            : place.PastEnd is null && (place.PastStart is { Sign: > 0 } || place.PastStart is { IsZero: true } && place.Band.From is not null));
    }
}
