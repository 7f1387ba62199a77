using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>What comes after the budget: referrals, which may look at it, and rules about plans and dates, which change no figure.</summary>
internal sealed class Afterwards(Numbers numbers, ConditionDraws conditions)
{
    /// <summary>Referrals; their ids are their own list's, and may be those of other things.</summary>
    public Gen<ValueList<Referral>> Referrals =>
        from count in Gen.Frequency((5, Gen.Constant(0)), (4, Gen.Constant(1)), (3, Gen.Choose(2, 3)))
        from ids in Ids.Distinct(count)
        from referrals in Draws.Each(ids, Referral)
        select referrals;

    public Gen<RasConfiguration> Rules(RasConfiguration configuration) =>
        from tolerance in Tolerance.Sometimes(20)
        from notice in Whole(0, 12)
        from transition in Gen.Constant(new Transition { NoticeMonths = notice }).Sometimes(20)
        from person in Whole(1, 12).SometimesSome(60)
        from months in Whole(1, 24)
        from review in Gen.Constant(new PersonReview { FirstAfterWeeks = person, EveryMonths = months }).Sometimes(20)
        from monitored in Whole(1, 12)
        from every in Whole(1, 24).SometimesSome(60)
        from whole in Gen.Constant(new ConfigurationReview { EveryMonths = every, MonitorEveryMonths = monitored }).Sometimes(20)
        from reason in Texts.Any.Sometimes(60)
        from replaces in Gen.Constant(new Replacement { Version = "2025.9", Reason = reason }).Sometimes(15)
        select configuration with
        {
            PlanTolerance = tolerance, Transition = transition, PersonReview = review, ConfigurationReview = whole, Replaces = replaces,
        };

    private Gen<Referral> Referral(string id) =>
        from when in conditions.Any
        from referTo in Texts.Any
        from reason in Texts.Any.Sometimes(80)
        from extensions in Texts.Extensions
        select new Referral { Id = id, When = when, ReferTo = referTo, Reason = reason, Extensions = extensions };

    private Gen<PlanTolerance> Tolerance =>
        from over in numbers.Percent
        from under in numbers.Percent.SometimesSome(60)
        from referTo in Texts.Any.Sometimes(70)
        from extensions in Texts.Extensions
        select new PlanTolerance { OverPercent = over, UnderPercent = under, ReferTo = referTo, Extensions = extensions };

    private Gen<Number> Whole(int from, int to) => numbers.Whole(from, to);
}
