using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Reference;
using Xunit;
using static Ras.Engine.Tests.Properties.DrawnConfigurations;

namespace Ras.Engine.Tests.Properties;

/// <summary>What the generators draw, and what failing cases are shrunk to, is valid (design, sections 4 and 5).</summary>
public sealed class GeneratorValidityTests
{
    private static readonly Regex Id = new(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z");

    [Fact]
    public void Ids_are_well_written_and_unique_also_by_case()
    {
        Each<object>((_, part) => part.GetType().GetProperty("Id")?.GetValue(part) is not string id || Id.IsMatch(id));
        EachConfiguration(c => AreApart([.. SharedIds(c), "total", "budget"]));
        EachConfiguration(c => AreApart((c.Exclusions ?? []).Select(e => e.Id)) && AreApart((c.Eligibility ?? []).Select(r => r.Id)));
        EachConfiguration(c => AreApart((c.Referrals ?? []).Select(r => r.Id)));
        EachConfiguration(c => AreApart((c.Sources ?? []).Select(s => s.Id)));
        Each<Scale>((_, s) => AreApart(s.Options.Select(o => o.Id)));
        Each<Question>((c, q) => AreApart(c.OptionsOf(q).Select(o => o.Id)));
    }

    [Fact]
    public void Lists_that_must_not_be_empty_are_not()
    {
        Each<AllCondition>((_, c) => c.Parts.Count > 0);
        Each<AnyCondition>((_, c) => c.Parts.Count > 0);
        Each<CountCondition>((_, c) => c.Parts.Count > 0);
        Each<SumStep>((_, s) => s.Of.Count > 0);
        Each<NeedDomain>((_, d) => d is { Of: not { Count: 0 }, ReducedBy: not { Count: 0 }, Bands: not { Count: 0 } });
        Each<Question>((_, q) => q.ReducedBy is not { Count: 0 });
        Each<BandsStep>((_, s) => s.Bands.Count > 0);
        Each<Budget>((_, b) => b is { Bands: not { Count: 0 }, Lines: not { Count: 0 } });
        EachConfiguration(c => c.Questions.Count > 0);
    }

    [Fact]
    public void References_lead_to_the_right_kind_of_thing()
    {
        Each<Number>((c, n) => n.ParameterId is not { } id || c.Configuration.Parameters!.Count(p => p.Id == id) == 1);
        Each<Step>((c, s) => UsedBy.Step(s).All(id => HasValue(c, id)));
        EachConfiguration(c => UsedBy.Conditions(PartsOf(c, but: typeof(Referral))).All(id => HasValue(new(c), id)));
        Each<Referral>((c, r) => UsedBy.Conditions(RecordParts.Of(r)).All(id => id == "budget" || HasValue(c, id)));
        Each<BudgetLine>((c, l) => (l.Of is null || HasValue(c, l.Of)) && (l.Amount?.Reference is not { } id || HasValue(c, id)));
        Each<BudgetLine>((c, l) => l.Domain is null || c.DomainWith(l.Domain) is not null);
        Each<Step>((c, s) => s.Domain is null || c.DomainWith(s.Domain) is not null);
        Each<Question>((c, q) => q.Domain is null || c.DomainWith(q.Domain) is { Of: null });
        Each<Question>((c, q) => AreReducers(c, q.ReducedBy) && q.ReducedBy?.Contains(q.Id) != true);
        Each<NeedDomain>((c, d) => AreReducers(c, d.ReducedBy));
        Each<NeedDomain>((c, d) => (d.Of ?? []).All(id => c.QuestionWith(id) is not null || c.StepWith(id) is not null));
        Each<AnswerCondition>((c, a) => c.QuestionWith(a.Question) is not null);
    }

    [Fact]
    public void Nothing_is_its_own_cause() => EachConfiguration(c =>
    {
        var written = new WrittenConfiguration(c);
        return written.Steps.Select(s => s.Id).Append(WrittenConfiguration.Total).All(id => !Reaches(written, id, id, []));
    });

    [Fact]
    public void Conditions_test_what_their_questions_can_answer()
    {
        Each<AnswerCondition>((c, a) => new[] { a.Is is not null, a.Includes is not null, a.Answered is not null }.Count(t => t) == 1);
        Each<AnswerCondition>((c, a) => (c.QuestionWith(a.Question), a.Is) switch
        {
            (_, null) => true,
            (ChoiceQuestion q, OptionAnswer one) => c.OptionWith(q, one.Option) is not null,
            (ChoiceQuestion q, OptionsAnswer some) => some.Options.Count > 0 && some.Options.All(o => c.OptionWith(q, o) is not null),
            (YesNoQuestion, YesNoAnswer) => true,
            _ => false,
        });
        Each<AnswerCondition>((c, a) =>
            a.Includes is not { } option || (c.QuestionWith(a.Question) is ChoicesQuestion q && c.OptionWith(q, option) is not null));
        Each<ValueCondition>((_, v) => !(v.AtLeast is not null && v.Above is not null) && !(v.AtMost is not null && v.Below is not null));
        Each<ValueCondition>((_, v) => v is not { AtLeast: null, Above: null, AtMost: null, Below: null });
        Each<CountCondition>((c, n) =>
            c.ValueOf(n.AtLeast) is var least && least.Denominator.IsOne && least >= 1 && least <= n.Parts.Count);
        Each<Question>((c, q) => q.AskWhen is null || RecordParts.Of(q.AskWhen).OfType<Condition>().All(part =>
            part is not ValueCondition && (part is not AnswerCondition a || PlaceOf(c, a.Question) < PlaceOf(c, q.Id))));
        Each<Question>((c, q) => q.IfMissing is null || AnswerChecks.FaultsIn(Make.Answers((q.Id, q.IfMissing)), c).Count == 0);
    }

    [Fact]
    public void Numbers_lie_where_they_may()
    {
        Each<Question>((c, q) => c.ValueOf(q.Weight, 1) >= 0);
        Each<NeedDomain>((c, d) => c.ValueOf(d.Weight, 1) >= 0);
        Each<SumTerm>((c, t) => c.ValueOf(t.Weight, 1) >= 0);
        Each<BudgetLine>((c, l) => c.ValueOf(l.Price, 0) >= 0);
        Each<Budget>((c, b) => c.ValueOf(b.PointPrice, 0) >= 0);
        Each<QuestionOption>((c, o) => c.ValueOf(o.Leaves, 1) is var left && left >= 0 && left <= 1);
        Each<YesNoQuestion>((c, q) => c.ValueOf(q.Leaves, 1) is var left && left >= 0 && left <= 1);
        Each<RoundingRule>((c, r) => c.ValueOf(r.Increment) > 0);
        Each<NumberQuestion>((c, q) => c.ValueOf(q.Increment) > 0 && c.ValueOf(q.Min) <= c.ValueOf(q.Max));
        Each<NumberQuestion>((c, q) => new[] { q.Min, q.Max }.All(end => (c.ValueOf(end) / c.ValueOf(q.Increment)).Denominator.IsOne));
        EachConfiguration(c => c.Budget.Rounding is not { } rule || IsOfMoney(new WrittenConfiguration(c).ValueOf(rule.Increment)));
        EachConfiguration(c => new WrittenConfiguration(c).ValueOf(c.WeeksPerYear, 52) > 0);
        EachConfiguration(c => c.EffectiveFrom is not { } from || c.EffectiveTo is not { } to || from <= to);
    }

    [Fact]
    public void Bands_ascend_and_none_is_empty()
    {
        Each<Band>((_, b) => b.From is null != b.Above is null && b.Value is null != b.NoFigure is null);
        Each<Band>((c, b) => b.To is not { } to || (b.Above is null ? c.ValueOf(to) >= Beginning(c, b) : c.ValueOf(to) > Beginning(c, b)));
        Each<ValueList<Band>>((c, bands) => bands.Zip(bands.Skip(1)).All(p =>
            Beginning(c, p.First) < Beginning(c, p.Second)
            || (Beginning(c, p.First) == Beginning(c, p.Second) && p is ({ From: not null }, { Above: not null }))));
    }

    [Fact]
    public void Lines_and_budgets_have_just_one_form()
    {
        Each<Budget>((_, b) => new[] { b.PointPrice is not null, b.Bands is not null, b.Lines is not null }.Count(f => f) == 1);
        Each<BudgetLine>((_, l) => new[] { l.Price is not null, l.Bands is not null, l.Amount is not null }.Count(f => f) == 1);
        Each<BudgetLine>((_, l) => l.Amount is null || l.Of is null);
        Each<BudgetLine>((_, l) => (l.Unit is null || l.Price is not null) && (l.OneOff != true || l.Per is null));
        Each<Question>((_, q) => q switch
        {
            ChoiceQuestion choice => choice.Options is null != choice.Scale is null,
            ChoicesQuestion choices => choices.Options is null != choices.Scale is null,
            _ => true,
        });
        Each<Question>((_, q) => q.Characteristic is null || q.Source is not null);
        Each<NeedDomain>((_, d) => d.CapReason is null == d.Cap is null);
    }

    [Fact]
    public void Complete_answers_have_no_fault_and_nothing_missing_and_wrong_ones_have_a_fault()
    {
        foreach (var configuration in DrawnConfigurations.Scenarios.Take(200).Select(s => s.Configuration))
        {
            var complete = new ReferenceCase(configuration, AnswerSets.Complete(configuration).Sample(1, new Rnd(7), 50).Single());
            Assert.Empty(complete.Faults);
            Assert.Empty(complete.Asking.Missing);
            Assert.NotEmpty(new ReferenceCase(configuration, AnswerSets.Wrong(configuration).Sample(1, new Rnd(7), 50).Single()).Faults);
        }
    }

    private static IEnumerable<object> PartsOf(RasConfiguration c, Type but) =>
        RecordParts.Of(c).Except(RecordParts.Of(c).Where(but.IsInstanceOfType).SelectMany(RecordParts.Of), ReferenceEqualityComparer.Instance);

    private static bool AreApart(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).All(g => g.Count() == 1);

    private static IEnumerable<string> SharedIds(RasConfiguration c) =>
    [
        .. c.Questions.Select(q => q.Id), .. (c.Domains ?? []).Select(d => d.Id), .. (c.Steps ?? []).Select(s => s.Id),
        .. (c.Budget.Lines ?? []).Select(l => l.Id), .. (c.Budget.Adjustments ?? []).Select(a => a.Id), 
        .. (c.Parameters ?? []).Select(p => p.Id), .. (c.Scales ?? []).Select(s => s.Id),
    ];

    private static bool AreReducers(WrittenConfiguration c, IReadOnlyList<string>? ids) =>
        ids is null || (ids.All(id => c.QuestionWith(id) is ChoiceQuestion or YesNoQuestion) && ids.Distinct().Count() == ids.Count);

    private static int PlaceOf(WrittenConfiguration c, string question) => c.Questions.TakeWhile(q => q.Id != question).Count();

    private static Fraction Beginning(WrittenConfiguration c, Band band) => c.ValueOf((band.From ?? band.Above)!.Value);

    private static bool IsOfMoney(Fraction increment) => (increment * 100).Denominator.IsOne || (1 / (increment * 100)).Denominator.IsOne;

    /// <summary>Whether following what something is computed from leads to a target.</summary>
    private static bool Reaches(WrittenConfiguration c, string from, string target, HashSet<string> seen)
    {
        IEnumerable<string> causes = c.Find(from) switch
        {
            null => c.Domains.Select(d => d.Id),
            NeedDomain domain => c.PartsOf(domain),
            Step step => UsedBy.Step(step),
            _ => [],
        };
        return causes.Any(cause => cause == target || (seen.Add(cause) && Reaches(c, cause, target, seen)));
    }
}
