using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Checking;

/// <summary>Whether one person's answers break a claim, told from the reference evaluator alone.</summary>
internal sealed class ClaimOnCase(CheckFinding claim, RasConfiguration configuration)
{
    private readonly Lazy<RasConfiguration> _generous = new(() => Generosity.Of(configuration));

    /// <summary>Whether answers that refute the claim are these.</summary>
    public bool IsBrokenBy(AnswerSet answers) => IsBrokenBy(new ReferenceCase(configuration, answers), answers);

    public bool IsBrokenBy(ReferenceCase worked, AnswerSet answers)
    {
        var admitted = worked.Status is ReferenceStatus.NoFigure or ReferenceStatus.Indicative;
        var paid = worked.Status == ReferenceStatus.Indicative;
        return claim.Claim switch
        {
            CheckClaim.Range or CheckClaim.OneOffRange => ValueOf(worked, admitted) is { } value && (value < claim.Least!.Limit || value > claim.Greatest!.Limit),
            CheckClaim.NothingBetweenBands => admitted && Table(worked) is { IsHole: true } found && found.Band == claim.Place,
            CheckClaim.NothingBelowTable => admitted && Table(worked) is { Band: < 0 },
            CheckClaim.NothingPastTable => admitted && Table(worked) is { IsPast: true },
            CheckClaim.BandNeverTaken => admitted && Table(worked) is { IsIn: true } found && found.Band == claim.Place,
            CheckClaim.WayNeverTaken => admitted && WayOf(worked) == claim.Place,
            CheckClaim.AlwaysFits => admitted && WayOf(worked) == -1,
            CheckClaim.NeverAsked => worked.Asking.StandingOf(claim.Id) is not (Standing.NotAsked or Standing.NotAskedYet),
            CheckClaim.NeverExcludes => worked.Excluding.Contains(claim.Id),
            CheckClaim.RequirementAlwaysMet => worked.Status != ReferenceStatus.OutsideScope && worked.NotMet.Contains(claim.Id),
            CheckClaim.RequirementNeverMet => worked.Status != ReferenceStatus.OutsideScope && worked.Ordinary.TruthOf(Requirement.Require) == Truth.True,
            CheckClaim.NeverRefers => worked.Referred.Contains(claim.Id),
            CheckClaim.LineNeverCounts => admitted && worked.Applied.Any(l => l.Line.Id == claim.Id),
            CheckClaim.NeverBinds => Binding(worked, admitted, paid) == true,
            CheckClaim.AlwaysBinds => Binding(worked, admitted, paid) == false,
            CheckClaim.NeverAFigure => paid,
            CheckClaim.NobodyGetsNothing => paid && worked.Budget!.Amount == 0 && worked.Budget.OneOff == 0 && worked.Referred.Count == 0,
            CheckClaim.SumNeverBelowZero => paid && Sums(worked)[^1] < 0,
            CheckClaim.MinimumNeedsNeed => paid && IsLiftedWithoutNeed(worked),
            CheckClaim.EligibilityIgnoresSupport => IsTurnedAwayByHelp(worked, answers),
            CheckClaim.SharesBelongToDomains => paid && IsMostlyNotLinked(worked),
            CheckClaim.SupportTakesOff => TakenOff(worked, answers) is { } taken && taken > claim.Greatest!.Limit,
            _ => false,
        };
    }

    /// <summary>The value that a claim about a range speaks of; null where there is none.</summary>
    public Rational? ValueOf(ReferenceCase worked, bool admitted)
    {
        if (claim.Claim == CheckClaim.OneOffRange)
            return Exact(worked.Budget?.OneOff);
        if (claim.Id == WrittenConfiguration.Budget)
            return Exact(worked.Budget?.Amount);
        if (!admitted)
            return null;
        return worked.Written.Lines.Any(l => l.Id == claim.Id) && claim.Id != WrittenConfiguration.Total
            ? Exact(worked.Applied.FirstOrDefault(l => l.Line.Id == claim.Id)?.Amount)
            : Exact(worked.Ordinary.ValueOf(claim.Id));
    }

    /// <summary>What reducers take off: of a domain's points, or of the budget.</summary>
    public Rational? TakenOff(ReferenceCase worked, AnswerSet answers)
    {
        if (worked.Status != ReferenceStatus.Indicative)
            return null;
        var without = new ReferenceCase(_generous.Value, answers);
        return claim.Id == WrittenConfiguration.Budget
            ? Exact(without.Budget?.Amount - worked.Budget!.Amount)
            : Exact(without.Ordinary.ValueOf(claim.Id) - worked.Ordinary.ValueOf(claim.Id));
    }

    private EligibilityRequirement Requirement => configuration.Eligibility!.Single(r => r.Id == claim.Id);

    private static Rational? Exact(Fraction? value) => value is { } known ? new(known.Numerator, known.Denominator) : null;

    /// <summary>Where a value lies in the table that the claim is about; null where it is unknown or the line does not count.</summary>
    private Found? Table(ReferenceCase worked)
    {
        var written = worked.Written;
        var (value, bands) = (written.DomainWith(claim.Id), written.StepWith(claim.Id)) switch
        {
            ({ Bands: { } own } domain, _) => (DomainPoints.BeforeBands(domain, worked.Ordinary), own),
            (_, BandsStep step) => (worked.Ordinary.ValueOf(step.Of), step.Bands),
            (_, InterpolateStep line) => (worked.Ordinary.ValueOf(line.Of), BandsOf(line)),
            _ => OfLine(worked),
        };
        if (value is not { } known)
            return null;
        var band = -1;
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].From is { } from ? known >= written.ValueOf(from) : known > written.ValueOf(bands[i].Above!.Value))
                band = i;
        }

        var ended = band >= 0 && bands[band].To is { } to && known > written.ValueOf(to);
        return new(band, ended, band == bands.Count - 1);
    }

    // A table of nodes reads as one band from the first to the last.
    private static ValueList<Band> BandsOf(InterpolateStep line) => [new Band { From = line.Nodes[0].At, To = line.Nodes[^1].At, Value = 0 }];

    private (Fraction?, ValueList<Band>) OfLine(ReferenceCase worked)
    {
        var line = worked.Lines.Single(l => l.Line.Id == claim.Id);
        return (line.Applies == Truth.True ? worked.Ordinary.ValueOf(LineAmounts.Priced(line.Line)) : null, line.Line.Bands!);
    }

    /// <summary>The row or case that is taken; -1 where none fits; null where one before it is unknown.</summary>
    private int? WayOf(ReferenceCase worked)
    {
        var step = worked.Written.StepWith(claim.Id);
        var taken = step is LookupStep lookup ? CaseTaken.Of(lookup, worked.Ordinary) : CaseTaken.Of((ChooseStep)step!, worked.Ordinary);
        if (taken.Found == Truth.Unknown)
            return null;
        if (taken.Looked < taken.Cases.Count || (taken.Looked > 0 && worked.Ordinary.TruthOf(taken.Cases[taken.Looked - 1].When) == Truth.True))
            return taken.Looked - 1;
        return taken.Found == Truth.True ? taken.Cases.Count : -1;
    }

    /// <summary>Whether a cap, a minimum or an adjustment changes what reaches it; null where nothing does.</summary>
    private bool? Binding(ReferenceCase worked, bool admitted, bool paid)
    {
        var written = worked.Written;
        if (written.DomainWith(claim.Id) is { } domain)
            return admitted && DomainPoints.BeforeCap(domain, worked.Ordinary) is { } points ? points > written.ValueOf(domain.Cap!.Value) : null;
        if (written.StepWith(claim.Id) is { } step)
            return admitted ? Decides(step, worked) : null;
        var at = written.Adjustments.Select(a => a.Id).ToList().IndexOf(claim.Id);
        if (!paid || AdjustedSum.Applies(written.Adjustments[at], worked.Ordinary) != Truth.True)
            return null;
        return Sums(worked)[at] != Sums(worked)[at + 1];
    }

    /// <summary>Of a step that is a number at most or at least: whether the number alone decides.</summary>
    private static bool? Decides(Step step, ReferenceCase worked)
    {
        var (of, greatest) = step is MaxStep max ? (max.Of, true) : (((MinStep)step).Of, false);
        var values = of.Where(o => o.Reference is not null).Select(o => worked.Ordinary.ValueOf(o)).ToList();
        if (values.Contains(null))
            return null;
        var numbers = of.Where(o => o.Reference is null).Select(o => worked.Written.ValueOf(o.Number)).ToList();
        return greatest ? numbers.Max().CompareTo(values.Max()!.Value) > 0 : numbers.Min().CompareTo(values.Min()!.Value) < 0;
    }

    /// <summary>The sum of lines, and what it is after each adjustment.</summary>
    private static List<Fraction> Sums(ReferenceCase worked)
    {
        var sum = worked.Recurring.Aggregate((Fraction)0, (all, line) => all + line.Amount!.Value);
        var sums = new List<Fraction> { sum };
        foreach (var adjustment in worked.Written.Adjustments)
        {
            if (AdjustedSum.Applies(adjustment, worked.Ordinary) == Truth.True)
                sum = Changed(sum, adjustment, worked.Written);
            sums.Add(sum);
        }

        return sums;
    }

    private static Fraction Changed(Fraction sum, Adjustment adjustment, WrittenConfiguration written) => adjustment switch
    {
        { MultiplyBy: { } by } => sum * written.ValueOf(by),
        { AtMost: { } most } => Fraction.Min(sum, written.ValueOf(most)),
        { AtLeast: { } least } => Fraction.Max(sum, written.ValueOf(least)),
        _ => sum + written.ValueOf(adjustment.Add!.Value),
    };

    private bool IsLiftedWithoutNeed(ReferenceCase worked)
    {
        var at = worked.Written.Adjustments.Select(a => a.Id).ToList().IndexOf(claim.Id);
        var sums = Sums(worked);
        var need = worked.Written.Domains.Count > 0 ? worked.Ordinary.ValueOf(WrittenConfiguration.Total) : sums[at];
        return need is { } known && known == 0 && sums[at + 1] > sums[at];
    }

    private bool IsTurnedAwayByHelp(ReferenceCase worked, AnswerSet answers)
    {
        if (worked.Status == ReferenceStatus.OutsideScope || !worked.NotMet.Contains(claim.Id))
            return false;
        var without = new ReferenceCase(_generous.Value, answers);
        return without.Status != ReferenceStatus.OutsideScope && without.Ordinary.TruthOf(Requirement.Require) == Truth.True;
    }

    private static bool IsMostlyNotLinked(ReferenceCase worked)
    {
        var shares = Shares.Of(worked.Budget!, worked.Recurring, worked.Ordinary);
        var unit = worked.Written.Configuration.Budget.Rounding is { } rounding ? Fraction.Min(worked.Written.ValueOf(rounding.Increment), new Fraction(1, 100)) : new Fraction(1, 100);
        return worked.Budget!.Amount > 0 && (shares[^1] - unit) * 2 > worked.Budget.Amount;
    }

    private sealed record Found(int Band, bool IsEnded, bool IsLast)
    {
        public bool IsIn => Band >= 0 && !IsEnded;

        public bool IsHole => IsEnded && !IsLast;

        public bool IsPast => IsEnded && IsLast;
    }
}

/// <summary>A configuration in which reducers leave everything.</summary>
internal static class Generosity
{
    public static RasConfiguration Of(RasConfiguration configuration) => configuration with
    {
        Scales = configuration.Scales is { } scales ? ValueList.From(scales.Select(s => s with { Options = All(s.Options)! })) : null,
        Questions = ValueList.From(configuration.Questions.Select(Of)),
    };

    private static Question Of(Question question) => question switch
    {
        ChoiceQuestion choice => choice with { Options = All(choice.Options) },
        YesNoQuestion yesNo => yesNo with { Leaves = null },
        _ => question,
    };

    private static ValueList<QuestionOption>? All(ValueList<QuestionOption>? options) => options is null ? null : ValueList.From(options.Select(o => o with { Leaves = null }));
}
