using System.Collections.Generic;
using CaseManagement.Storing;
using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>What came of a checked assessment, read from its record alone: by the configuration that stands in it, whatever is served today.</summary>
internal sealed class RecordedBudget
{
    private readonly ScoreRecord _record;

    private RecordedBudget(Assessment assessment, ScoreRecord record)
    {
        (Assessment, _record) = (assessment, record);
        Engine = RasEngine.Compile(record.Configuration);
    }

    public Assessment Assessment { get; }

    public RasEngine Engine { get; }

    public RasConfiguration Configuration => _record.Configuration;

    public IndicativeBudget Result => _record.Result;

    public BudgetDecision? Decision => _record.Decision;

    public Period Period => Configuration.Period;

    /// <summary>Whether people can decide on an amount: there is a figure, or it is theirs to find.</summary>
    public bool MayBeDecided => Result.Status is ScoreStatus.Indicative or ScoreStatus.NoFigure;

    public static RecordedBudget? Of(Assessment? assessment) => assessment?.Record is { } record ? new(assessment, record) : null;

    public Explanation Explain() => Engine.Explain(_record.Answers);

    /// <summary>Why this figure is another than that of an earlier assessment.</summary>
    public BudgetChange Since(RecordedBudget earlier) => Explanation.Between(earlier.Explain(), Explain());

    /// <summary>The plan beside the indicative budget; null where there is no plan or no figure.</summary>
    public PlanComparison? ComparePlan() => Assessment.Plan is { } plan && Result.Amount is { } amount ? PlanComparison.Of(Configuration, amount, plan.Cost) : null;

    /// <summary>The existing package beside the indicative budget; null where there is none or no figure.</summary>
    public ExistingPackage? ComparePackage() =>
        Assessment.Package is { } package && Result.Amount is { } amount ? ExistingPackage.Of(Configuration, amount, package.Cost, package.ToldOn) : null;

    /// <summary>When the plan is looked at again, in its first three years.</summary>
    public IReadOnlyList<CalendarDate> Reviews() =>
        Assessment.Plan is { } plan ? ReviewDates.OfPlan(Configuration, plan.StartsOn, plan.StartsOn.AddMonths(36)) : [];
}
