using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>The slow, obvious twin of the engine: written from the design alone, in exact fractions, sharing no code with it.</summary>
internal static class ReferenceEvaluator
{
    /// <summary>What comes of answers under a configuration, worked out slowly.</summary>
    /// <param name="configuration">The configuration; one that an engine takes.</param>
    /// <param name="answers">The answers.</param>
    public static ReferenceResult Evaluate(RasConfiguration configuration, AnswerSet answers) => Report(new(configuration, answers));

    /// <summary>Of what was worked out, what the status lets be seen (design, section 5.6, the column of figures).</summary>
    internal static ReferenceResult Report(ReferenceCase worked)
    {
        var result = new ReferenceResult(worked.Status) { Domains = DomainsOf(worked, null, null) };
        if (worked.Status == ReferenceStatus.InvalidAnswers)
            return result;
        result = result with
        {
            Missing = ValueList.From(worked.Asking.Missing),
            LeftAside = ValueList.From(worked.Asking.LeftAside),
            Referrals = ValueList.From(worked.Referred),
        };
        return worked.Status switch
        {
            ReferenceStatus.OutsideScope => result with { Reasons = ValueList.From(worked.Excluding) },
            ReferenceStatus.Incomplete => WithPoints(result, worked),
            ReferenceStatus.EligibilityNotMet => WithPoints(result, worked) with { Reasons = ValueList.From(worked.NotMet) },
            ReferenceStatus.NoFigure => WithPoints(result, worked) with { Lines = LinesOf(worked), Reasons = ReasonsOf(worked) },
            _ => WithBudget(result, worked, worked.Budget!),
        };
    }

    private static ReferenceResult WithPoints(ReferenceResult result, ReferenceCase worked) => result with
    {
        Points = worked.Ordinary.ValueOf(WrittenConfiguration.Total),
        Domains = DomainsOf(worked, worked.Ordinary, null),
        Questions = FiguresOf(worked.Written.Questions.Select(q => q.Id), worked),
        Steps = FiguresOf(worked.Written.Steps.Select(s => s.Id), worked),
    };

    private static ReferenceResult WithBudget(ReferenceResult result, ReferenceCase worked, BudgetSums budget)
    {
        var shares = Shares.Of(budget, worked.Recurring, worked.Ordinary);
        return WithPoints(result, worked) with
        {
            Amount = budget.Amount,
            PerWeek = budget.PerWeek,
            PerFourWeeks = budget.PerFourWeeks,
            PerYear = budget.PerYear,
            OneOff = budget.OneOff,
            NotLinked = shares[^1],
            Domains = DomainsOf(worked, worked.Ordinary, shares),
            Lines = LinesOf(worked),
            Adjustments = ValueList.From(budget.Adjusted.Made),
            Streams = ValueList.From(budget.Streams),
        };
    }

    private static ValueList<string> ReasonsOf(ReferenceCase worked)
    {
        // Nothing is awaited under this status, so both views agree on every gate.
        var written = worked.Written;
        IEnumerable<Condition> needed =
        [
            .. written.Exclusions.Select(e => e.When),
            .. written.Requirements.Select(r => r.Require),
            .. written.Adjustments.Select(a => a.When).OfType<Condition>(),
        ];
        return ValueList.From(Reasons.Of(needed, worked.Lines, worked.Ordinary));
    }

    private static ValueList<ReferenceDomain> DomainsOf(ReferenceCase worked, View? view, IReadOnlyList<Fraction>? shares) =>
        [.. worked.Written.Domains.Select((d, i) => new ReferenceDomain(d.Id, view?.ValueOf(d.Id), shares?[i]))];

    private static ValueList<NamedFigure> FiguresOf(IEnumerable<string> ids, ReferenceCase worked) =>
        [.. ids.Select(id => new NamedFigure(id, worked.Ordinary.ValueOf(id)))];

    private static ValueList<NamedFigure> LinesOf(ReferenceCase worked) =>
        [.. worked.Applied.Select(l => new NamedFigure(l.Line.Id, l.Amount))];
}
