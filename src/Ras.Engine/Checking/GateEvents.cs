using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What can come about at gates: questions asked, exclusions, requirements, referrals, lines that count, adjustments that change something, a figure at all.</summary>
internal sealed class GateEvents(CheckWork work)
{
    private readonly ConfigurationIndex _index = work.Index;
    private readonly QuantityGraph _graph = work.Graph;

    public IEnumerable<CheckedEvent> All() =>
        [.. Asked(), .. Exclusions(), .. Requirements(), .. Referrals(), .. Lines(), .. Adjustments(), AnyFigure()];

    private static bool Can(PossibleValues values, TestExpression test, PossibleTruth truth) => (values.Of(test) & truth) != 0;

    private IEnumerable<CheckedEvent> Asked()
    {
        for (var i = 0; i < _index.Questions.Count; i++)
        {
            if (_graph.Asked[i] is not { } asked)
                continue;
            var question = i;
            yield return new()
            {
                Claim = CheckClaim.NeverAsked,
                Id = _index.Questions[i].Id,
                Pointer = Place.Root.At(JsonNames.Questions, i).At(JsonNames.AskWhen),
                Reads = [asked],
                MayHold = values => Can(values, asked, PossibleTruth.True),
                Holds = trial => trial.IsAsked(question),
                WhereProved = CheckFaults.NeverAsked(_index.Questions[i].Id),
            };
        }
    }

    private IEnumerable<CheckedEvent> Exclusions()
    {
        for (var i = 0; i < _graph.Exclusions.Length; i++)
        {
            var (when, register) = (_graph.Exclusions[i], work.Program.Exclusions[i]);
            yield return new()
            {
                Claim = CheckClaim.NeverExcludes,
                Id = _index.Configuration.Exclusions![i].Id,
                Pointer = Place.Root.At(JsonNames.Exclusions, i).At(JsonNames.When),
                Reads = [when],
                MayHold = values => Can(values, when, PossibleTruth.True),
                Holds = trial => trial.Holds(register),
                WhereProved = CheckFaults.NeverExcludes(_index.Configuration.Exclusions[i].Id),
            };
        }
    }

    private IEnumerable<CheckedEvent> Requirements()
    {
        for (var i = 0; i < _graph.Requirements.Length; i++)
        {
            var (require, register) = (_graph.Requirements[i], work.Program.Requirements[i]);
            var id = _index.Configuration.Eligibility![i].Id;
            CheckedEvent Event(CheckClaim claim, PossibleTruth truth, Fault told) => new()
            {
                Claim = claim,
                Id = id,
                Pointer = Place.Root.At(JsonNames.Eligibility, i).At(JsonNames.Require),
                Reads = [require, .. _graph.Exclusions],
                MayHold = values => Can(values, require, truth) && _graph.Exclusions.All(e => values.Of(e) != PossibleTruth.True),
                Holds = trial => trial.Status != ScoreStatus.OutsideScope && (truth == PossibleTruth.True ? trial.Holds(register) : trial.Fails(register)),
                WhereProved = told,
            };
            yield return Event(CheckClaim.RequirementAlwaysMet, PossibleTruth.False, CheckFaults.AlwaysMet(id));
            yield return Event(CheckClaim.RequirementNeverMet, PossibleTruth.True, CheckFaults.NeverMet(id));
        }
    }

    private IEnumerable<CheckedEvent> Referrals()
    {
        for (var i = 0; i < _graph.Referrals.Length; i++)
        {
            var (when, register) = (_graph.Referrals[i], work.Program.Referrals[i]);
            var referral = _index.Configuration.Referrals![i];
            var readsBudget = ConditionTree.References(referral.When).Contains(ConfigurationIndex.BudgetName);
            yield return new()
            {
                Claim = CheckClaim.NeverRefers,
                Id = referral.Id,
                Pointer = Place.Root.At(JsonNames.Referrals, i).At(JsonNames.When),
                Reads = readsBudget ? [when, .. ScopeRules.Reads(EventScope.Budgeted, _graph)] : [when],
                MayHold = values => Can(values, when, PossibleTruth.True),
                Holds = trial => trial.Holds(register),
                WhereProved = CheckFaults.NeverRefers(referral.Id),
            };
        }
    }

    private IEnumerable<CheckedEvent> Lines()
    {
        for (var i = 0; i < _graph.Lines.Length; i++)
        {
            if (_graph.Lines[i].When is not { } when)
                continue;
            var register = work.Program.Lines[i].When;
            yield return new()
            {
                Claim = CheckClaim.LineNeverCounts,
                Id = _index.Lines[i].Line.Id,
                Pointer = _index.Lines[i].Place.At(JsonNames.When),
                Scope = EventScope.Admitted,
                Reads = [when],
                MayHold = values => Can(values, when, PossibleTruth.True),
                Holds = trial => trial.Holds(register),
                WhereProved = CheckFaults.LineNeverCounts(Subject.Line(_index, i).Name),
            };
        }
    }

    private IEnumerable<CheckedEvent> Adjustments()
    {
        for (var i = 0; i < _graph.Adjustments.Length; i++)
        {
            var (adjustment, compiled, written) = (_graph.Adjustments[i], work.Program.Adjustments[i], _index.Adjustments[i]);
            var subject = Subject.Adjustment(_index, i);
            var reader = ValueReader.Of(compiled.Before);
            var limit = _index.Resolve(written.AtMost ?? written.AtLeast ?? written.Add ?? written.MultiplyBy, 0);
            var moved = written.AtMost is not null ? [Interval.Above(limit)]
                : written.AtLeast is not null ? [Interval.Below(limit)]
                : written.Add is not null ? limit.IsZero ? [] : [default(Interval)]
                : limit == 1 ? [] : new[] { Interval.Below(0), Interval.Above(0) };
            CheckedEvent Event(CheckClaim claim, Interval[] stretches, Fault told)
            {
                var isIn = stretches.Select(reader.IsIn).ToArray();
                return new()
                {
                    Claim = claim,
                    Id = written.Id,
                    Pointer = subject.Place,
                    Scope = EventScope.Budgeted,
                    Reads = adjustment.When is { } condition ? [adjustment.Before, condition] : [adjustment.Before],
                    MayHold = values => (adjustment.When is not { } when || Can(values, when, PossibleTruth.True)) && stretches.Any(s => values.Of(adjustment.Before).Touches(s.InUnits(adjustment.Before.Unit))),
                    Holds = trial => (compiled.When < 0 || trial.Holds(compiled.When)) && isIn.Any(test => test(trial)),
                    WhereProved = told,
                };
            }

            yield return Event(CheckClaim.NeverBinds, moved, CheckFaults.AdjustmentNeverBinds(subject.Name, $"the sum before it is {RangeOf(adjustment.Before)}"));
            if (written.AtMost is not null || written.AtLeast is not null)
                yield return Event(CheckClaim.AlwaysBinds, [(written.AtMost is not null ? moved[0].Before : moved[0].After)!.Value], CheckFaults.AdjustmentAlwaysBinds(subject.Name, limit));
        }
    }

    private CheckedEvent AnyFigure() => new()
    {
        Claim = CheckClaim.NeverAFigure,
        Id = ConfigurationIndex.BudgetName,
        Pointer = Place.Root.At(JsonNames.Budget),
        Scope = EventScope.Budgeted,
        Holds = _ => true,
        WhereProved = CheckFaults.NeverAFigure(),
    };

    private string RangeOf(ValueExpression quantity)
    {
        var set = work.Values.Of(quantity);
        return set.IsSingle ? $"always {quantity.ToValue(set.Least)}" : $"{quantity.ToValue(set.Least)} to {quantity.ToValue(set.Greatest)}";
    }
}
