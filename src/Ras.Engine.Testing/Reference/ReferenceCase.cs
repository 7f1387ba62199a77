using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>One person's answers under one configuration, worked out step by step; what lies between is there to be looked at.</summary>
internal sealed class ReferenceCase
{
    public ReferenceCase(RasConfiguration configuration, AnswerSet answers)
    {
        Written = new(configuration);
        Faults = AnswerChecks.FaultsIn(answers, Written);

        // Where answers have problems none of them counts, so that nothing is worked out by halves.
        Asking = new(Written, Faults.Count == 0 ? answers : AnswerSet.Empty);
        Ordinary = new(Written, Asking, cautious: false);
        Cautious = new(Written, Asking, cautious: true);
        Lines = [.. Written.Lines.Select(l => LineAmounts.Weigh(l, Ordinary))];
        Status = Decide();
        Budget = Status == ReferenceStatus.Indicative ? BudgetSums.Of(Applied, Ordinary) : null;
    }

    public WrittenConfiguration Written { get; }

    public IReadOnlyList<AnswerFault> Faults { get; }

    public Asking Asking { get; }

    /// <summary>What eligibility, lines and points see.</summary>
    public View Ordinary { get; }

    /// <summary>What exclusions see.</summary>
    public View Cautious { get; }

    public IReadOnlyList<WeighedLine> Lines { get; }

    /// <summary>The lines whose <c>when</c> is true or was left out.</summary>
    public IReadOnlyList<WeighedLine> Applied => [.. Lines.Where(l => l.Applies == Truth.True)];

    /// <summary>Those of them that are paid in every period.</summary>
    public IReadOnlyList<WeighedLine> Recurring => [.. Applied.Where(l => !l.IsOneOff)];

    public ReferenceStatus Status { get; }

    /// <summary>The figures of the budget; null under every status but one.</summary>
    public BudgetSums? Budget { get; }

    /// <summary>What referrals see: as the ordinary reader does, and the rounded amount.</summary>
    public View AfterBudget => new(Written, Asking, cautious: false) { Budget = Budget?.Amount };

    /// <summary>Ids of the exclusions that hold.</summary>
    public IReadOnlyList<string> Excluding =>
        [.. Written.Exclusions.Where(e => Cautious.TruthOf(e.When) == Truth.True).Select(e => e.Id)];

    /// <summary>Ids of the requirements that are false.</summary>
    public IReadOnlyList<string> NotMet =>
        [.. Written.Requirements.Where(r => Ordinary.TruthOf(r.Require) == Truth.False).Select(r => r.Id)];

    /// <summary>Ids of the referrals that are made.</summary>
    public IReadOnlyList<string> Referred
    {
        get
        {
            var view = AfterBudget;
            return [.. Written.Referrals.Where(r => view.TruthOf(r.When) == Truth.True).Select(r => r.Id)];
        }
    }

    // In the order of the design's table; the first that applies decides.
    private ReferenceStatus Decide()
    {
        if (Faults.Count > 0)
            return ReferenceStatus.InvalidAnswers;
        if (Excluding.Count > 0)
            return ReferenceStatus.OutsideScope;
        if (Asking.Missing.Count > 0)
            return ReferenceStatus.Incomplete;
        if (NotMet.Count > 0)
            return ReferenceStatus.EligibilityNotMet;
        return IsSomethingUnknown() ? ReferenceStatus.NoFigure : ReferenceStatus.Indicative;
    }

    private bool IsSomethingUnknown() =>
        Written.Exclusions.Any(e => Cautious.TruthOf(e.When) == Truth.Unknown)
        || Written.Requirements.Any(r => Ordinary.TruthOf(r.Require) == Truth.Unknown)
        || Written.Adjustments.Any(a => AdjustedSum.Applies(a, Ordinary) == Truth.Unknown)
        || Lines.Any(l => l.Applies == Truth.Unknown || l is { Applies: Truth.True, Amount: null });
}
