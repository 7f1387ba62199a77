using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>On which side of an edge a value lies.</summary>
public enum EdgeSide
{
    /// <summary>Below the edge.</summary>
    Below,

    /// <summary>At the edge itself.</summary>
    At,

    /// <summary>Above the edge.</summary>
    Above,
}

/// <summary>Answers that bring a value near to an edge of bands.</summary>
/// <param name="Of">The id of what is looked up: a domain before its bands, a question, a step, or <c>total</c>.</param>
/// <param name="Owner">The id of the domain, step or line that has the bands.</param>
/// <param name="Edge">The edge.</param>
/// <param name="Side">On which side of it the value lies.</param>
/// <param name="Value">The value, exactly; the nearest on that side that was found.</param>
/// <param name="Answers">The answers.</param>
public sealed record EdgeCase(string Of, string Owner, Rational Edge, EdgeSide Side, Rational Value, AnswerSet Answers);

/// <summary>Looks for answers near edges: the nearest of random ones, brought nearer by single changes.</summary>
internal sealed class EdgeSearch(RasEngine engine, IReadOnlyList<AnswerSet> starts)
{
    /// <summary>How many changes are tried for one side of one edge; a table of a thousand edges would otherwise take all day.</summary>
    private const int MostTries = 300;

    private readonly WrittenConfiguration _written = new(engine.Configuration);

    public IReadOnlyList<EdgeCase> Find()
    {
        var known = starts.Select(a => (Answers: a, View: ViewOf(a))).ToList();
        var found = new List<EdgeCase>();
        foreach (var table in Tables())
        {
            foreach (var edge in table.Bands.Select(b => _written.ValueOf((b.From ?? b.Above)!.Value)).Distinct())
            {
                foreach (var side in new[] { EdgeSide.Below, EdgeSide.At, EdgeSide.Above })
                {
                    if (Nearest(known, table.Value, edge, side) is { } nearest)
                        found.Add(new(table.Of, table.Owner, Exact(edge), side, Exact(nearest.Value), nearest.Answers));
                }
            }
        }

        return found;
    }

    private static Rational Exact(Fraction fraction) => new(fraction.Numerator, fraction.Denominator);

    private (AnswerSet Answers, Fraction Value)? Nearest(List<(AnswerSet Answers, View View)> known, System.Func<View, Fraction?> value, Fraction edge, EdgeSide side)
    {
        var best = known.Select(k => (k.Answers, Value: value(k.View)))
            .Where(k => k.Value is { } v && IsOn(v, edge, side))
            .Select(k => (k.Answers, Value: k.Value!.Value))
            .OrderBy(k => Distance(k.Value, edge))
            .Select(k => ((AnswerSet Answers, Fraction Value)?)k)
            .FirstOrDefault() ?? Start(known, value, edge);
        var tries = 0;
        while (best is { } now && tries < MostTries && !(side == EdgeSide.At && now.Value == edge))
        {
            best = Changed(now.Answers)
                .TakeWhile(_ => tries++ < MostTries)
                .Select(a => (Answers: a, Value: value(ViewOf(a))))
                .Where(k => k.Value is { } v && IsNearer(v, now.Value, edge, side))
                .Select(k => ((AnswerSet Answers, Fraction Value)?)(k.Answers, k.Value!.Value))
                .FirstOrDefault();
            if (best is not null)
                continue;
            best = now;
            break;
        }

        return best is { } result && IsOn(result.Value, edge, side) ? result : null;
    }

    private static (AnswerSet, Fraction)? Start(List<(AnswerSet Answers, View View)> known, System.Func<View, Fraction?> value, Fraction edge) => known
        .Select(k => (k.Answers, Value: value(k.View)))
        .Where(k => k.Value is not null)
        .OrderBy(k => Distance(k.Value!.Value, edge))
        .Select(k => ((AnswerSet, Fraction)?)(k.Answers, k.Value!.Value))
        .FirstOrDefault();

    private static bool IsOn(Fraction value, Fraction edge, EdgeSide side) => side switch
    {
        EdgeSide.Below => value < edge,
        EdgeSide.At => value == edge,
        _ => value > edge,
    };

    /// <summary>Whether a value is nearer to the edge, and on the side that is wanted or on the way there.</summary>
    private static bool IsNearer(Fraction value, Fraction now, Fraction edge, EdgeSide side) =>
        (IsOn(value, edge, side) && !IsOn(now, edge, side))
        || (Distance(value, edge) < Distance(now, edge) && (side == EdgeSide.At || IsOn(value, edge, side) || !IsOn(now, edge, side)));

    private static Fraction Distance(Fraction value, Fraction edge) => value < edge ? edge - value : value - edge;

    // Why: only what the edge hangs on is worked out, and nothing of the budget.
    private View ViewOf(AnswerSet answers) => new(_written, new(_written, answers), cautious: false);

    /// <summary>The same answers with one other.</summary>
    private IEnumerable<AnswerSet> Changed(AnswerSet answers) =>
        from question in _written.Questions
        from other in Others(question, answers.Answers.GetValueOrDefault(question.Id))
        select answers.With(question.Id, other);

    /// <summary>A few other answers; to a number those one increment, two, four and so on away, so that a long way takes few steps.</summary>
    private IEnumerable<Answer> Others(Question question, Answer? given)
    {
        if (question is not NumberQuestion number || given is not NumberAnswer { Value: var value })
            return ValidAnswers.For(question, _written).Sample(6, new Rnd(3), 50).Distinct();
        var (min, max, increment) = (_written.ValueOf(number.Min), _written.ValueOf(number.Max), _written.ValueOf(number.Increment));
        return Enumerable.Range(0, 20)
            .SelectMany(power => new[] { value + (increment * (1 << power)), value - (increment * (1 << power)) })
            .Where(n => n >= min && n <= max)
            .Select(n => (Answer)new NumberAnswer(Exact(n)));
    }

    /// <summary>Every table of bands: what is looked up in it, and whose it is.</summary>
    private IEnumerable<(string Of, string Owner, IReadOnlyList<Band> Bands, System.Func<View, Fraction?> Value)> Tables()
    {
        foreach (var domain in _written.Domains.Where(d => d.Bands is not null))
            yield return (domain.Id, domain.Id, domain.Bands!, view => DomainPoints.BeforeBands(domain, view));
        foreach (var step in _written.Steps.OfType<BandsStep>())
            yield return (step.Of, step.Id, step.Bands, view => view.ValueOf(step.Of));
        foreach (var line in _written.Lines.Where(l => l.Bands is not null))
            yield return (LineAmounts.Priced(line), line.Id, line.Bands!, view => view.ValueOf(LineAmounts.Priced(line)));
    }
}
