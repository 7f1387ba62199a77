using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class ShareFeatures
{
    public static IEnumerable<Feature> All =>
    [
        new("shares: two domains", o => o.Result.Domains.Count(d => d.Share > 0) > 1),
        new("shares: three domains", o => o.Result.Domains.Count(d => d.Share > 0) > 2),
        new("shares: some not linked", o => o.Result.NotLinked > 0 && o.Result.Domains.Any(d => d.Share > 0)),
        new("shares: none linked", o => o.Result.NotLinked > 0 && o.Result.NotLinked == o.Result.Amount),
        new("shares: a unit given by remainder", o =>
            o.Result.Amount > 0 && Exact(o) is { } exact && exact.Any(p => !(p / Unit(o)).Denominator.IsOne)),
        new("shares: a tie of remainders", IsTied),
        new("shares: units finer than a penny", o => o.Result.Domains.Count(d => d.Share > 0) > 1 && Unit(o) < 0.01m),
        new("shares: by a line's domain", o => Positive(o, l => l.Domain is not null)),
        new("shares: by a step's domain", o => Positive(o, l => l.Domain is null && StepOf(o, l) is { Domain: not null })),
        new("shares: through the total", o => Positive(o, IsOnTotal)),
        new("shares: through the total, one domain below 0", o =>
            Positive(o, IsOnTotal) && o.Result.Domains.Any(d => d.Points < 0)),
        new("shares: through the total, none above 0", o =>
            Positive(o, IsOnTotal) && o.Result.Domains.All(d => d.Points <= 0)),
        new("shares: through a sum", o => Positive(o, l => l.Domain is null && StepOf(o, l) is SumStep { Domain: null })),
        new("shares: through a sum with a positive constant", o => Positive(o, l =>
            l.Domain is null && StepOf(o, l) is SumStep { Domain: null, Constant: { } c } && o.ValueOf(c) > 0)),
        new("shares: through a sum with a negative constant", o => Positive(o, l =>
            l.Domain is null && StepOf(o, l) is SumStep { Domain: null, Constant: { } c } && o.ValueOf(c) < 0)),
        new("shares: through a bands step", o => Positive(o, l => l.Domain is null && StepOf(o, l) is BandsStep { Domain: null })),
        .. new[] { typeof(MaxStep), typeof(MinStep), typeof(ProductStep), typeof(InterpolateStep), typeof(LookupStep), typeof(ChooseStep), typeof(PointsStep), typeof(RoundStep) }
            .Select(op => new Feature($"shares: through a {op.Name} to a domain", o =>
                Linked(o) && Positive(o, l => l.Domain is null && op.IsInstanceOfType(StepOf(o, l)) && StepOf(o, l)!.Domain is null))),
        new("shares: to the first of equal operands", o => Positive(o, l => l.Domain is null && StepOf(o, l) switch
        {
            MaxStep { Domain: null } s => AreSeveralEqual(o, s, s.Of),
            MinStep { Domain: null } s => AreSeveralEqual(o, s, s.Of),
            _ => false,
        })),
        new("shares: of a product whose first is a number", o => Positive(o, l =>
            l.Domain is null && StepOf(o, l) is ProductStep { Domain: null } p && p.Of[0].Reference is null && p.Of.Any(v => v.Reference is not null))),
        new("shares: of a number that was taken", o => Positive(o, l => l.Domain is null && StepOf(o, l) switch
        {
            ChooseStep { Domain: null } s => CaseTaken.Of(s, o.Case.Ordinary).Taken is { Reference: null },
            LookupStep { Domain: null } s => CaseTaken.Of(s, o.Case.Ordinary).Taken is { Reference: null },
            _ => false,
        })),
        new("shares: through a step of a step", o => Positive(o, l =>
            l.Domain is null && StepOf(o, l) is { Domain: null } s
            && UsedBy.Step(s).Any(id => o.Case.Written.StepWith(id) is not null))),
        new("shares: to a domain that lists its parts", o =>
            o.Domains.Any(d => d.Of is not null && o.Result.Domains.Single(r => r.Id == d.Id).Share > 0)),
        new("shares: of a question with a domain", o => Positive(o, l => l.Domain is null && QuestionOf(o, l) is { Domain: not null })),
        new("shares: of a question without a domain", o => Positive(o, l => l.Domain is null && QuestionOf(o, l) is { Domain: null })),
        new("shares: of an amount", o => Positive(o, l => l is { Domain: null, Amount.Reference: null, Amount: not null })),
    ];

    private static bool AreSeveralEqual(Observed o, Step step, IEnumerable<NumberOrReference> of) =>
        of.Distinct().Count(v => o.Case.Ordinary.ValueOf(v) == o.ValueOf(step.Id)) > 1;

    private static bool Linked(Observed o) => o.Result.Domains.Any(d => d.Share > 0);

    private static Fraction Unit(Observed o) => BudgetSums.ShareUnit(o.Case.Written);

    // A recurring line above 0 in a budget above 0: one that has a part to carry back.
    private static bool Positive(Observed o, Func<BudgetLine, bool> test) =>
        o.Result.Amount > 0 && o.Recurring.Any(l => l.Amount > 0 && test(l.Line));

    private static string? Reference(BudgetLine line) => line.Amount is { } amount ? amount.Reference : LineAmounts.Priced(line);

    private static bool IsOnTotal(BudgetLine line) => line.Domain is null && Reference(line) == WrittenConfiguration.Total;

    private static Step? StepOf(Observed o, BudgetLine line) => o.Steps.SingleOrDefault(s => s.Id == Reference(line));

    private static Question? QuestionOf(Observed o, BudgetLine line) =>
        o.Configuration.Questions.SingleOrDefault(q => q.Id == Reference(line));

    private static IReadOnlyList<Fraction>? Exact(Observed o) =>
        o.Case.Budget is { } budget ? Shares.ExactOf(budget, o.Recurring, o.Case.Ordinary) : null;

    /// <summary>Whether two parts have one remainder, and just one of them gets a unit for it.</summary>
    private static bool IsTied(Observed o)
    {
        if (Exact(o) is not { } exact)
            return false;
        var rounded = o.Result.Domains.Select(d => d.Share!.Value).Append(o.Result.NotLinked!.Value);
        return exact.Zip(rounded, (part, share) => (Remainder: (part / Unit(o)) - (part / Unit(o)).Floor(), GotOne: share > part))
            .Where(p => p.Remainder > 0)
            .GroupBy(p => p.Remainder)
            .Any(g => g.Select(p => p.GotOne).Distinct().Count() > 1);
    }
}
