using System.Linq;
using Xunit;
using static Ras.Engine.Tests.Properties.DrawnConfigurations;

namespace Ras.Engine.Tests.Properties;

/// <summary>What the generators draw of steps, adjustments and what comes after the budget is valid (design, sections 5.4 and 5.6).</summary>
public sealed class StepValidityTests
{
    [Fact]
    public void Lists_of_steps_are_not_empty()
    {
        Each<ValueList<NumberOrReference>>((_, of) => of.Count > 0);
        Each<LookupStep>((_, s) => s is { Of.Count: > 0, Rows.Count: > 0 });
        Each<ChooseStep>((_, s) => s.Cases.Count > 0);
    }

    [Fact]
    public void Rows_have_a_cell_for_each_reference_and_cells_fit_what_they_look_at()
    {
        Each<LookupStep>((_, s) => s.Rows.All(r => r.Is.Count == s.Of.Count));
        Each<LookupStep>((c, s) => s.Rows.All(r => s.Of.Zip(r.Is).All(p => Fits(c, p.First, p.Second))));
        Each<RangeCell>((_, cell) => cell is not { From: null, To: null });
        Each<RangeCell>((c, cell) => cell is not { From: { } from, To: { } to } || c.ValueOf(to) >= c.ValueOf(from));
    }

    [Fact]
    public void Nodes_ascend_and_there_are_at_least_two()
    {
        Each<InterpolateStep>((_, s) => s.Nodes.Count > 1);
        Each<InterpolateStep>((c, s) => s.Nodes.Zip(s.Nodes.Skip(1)).All(p => c.ValueOf(p.First.At) < c.ValueOf(p.Second.At)));
    }

    [Fact]
    public void A_second_set_of_points_names_every_option_of_a_choice_question_once()
    {
        Each<PointsStep>((c, s) => c.QuestionWith(s.Of) is ChoiceQuestion);
        Each<PointsStep>((c, s) => s.Table.Select(p => p.Option).Order().SequenceEqual(c.OptionsOf(c.QuestionWith(s.Of)!).Select(o => o.Id).Order()));
    }

    [Fact]
    public void Numbers_of_products_and_multipliers_are_not_below_0()
    {
        Each<ProductStep>((c, s) => s.Of.All(o => o.Reference is not null || c.ValueOf(o.Number) >= 0));
        Each<Adjustment>((c, a) => c.ValueOf(a.MultiplyBy, 0) >= 0);
        Each<PlanTolerance>((c, t) => c.ValueOf(t.OverPercent, 0) >= 0 && c.ValueOf(t.UnderPercent, 0) >= 0);
    }

    [Fact]
    public void An_adjustment_does_just_one_thing() =>
        Each<Adjustment>((_, a) => new[] { a.MultiplyBy, a.AtMost, a.AtLeast, a.Add }.Count(n => n is not null) == 1);

    [Fact]
    public void Weeks_and_months_are_whole_and_something_is_said_of_them()
    {
        Each<Transition>((c, t) => IsWhole(c, t.NoticeMonths, from: 0));
        Each<PersonReview>((c, r) => IsWhole(c, r.FirstAfterWeeks, 1) && IsWhole(c, r.EveryMonths, 1));
        Each<ConfigurationReview>((c, r) => IsWhole(c, r.EveryMonths, 1) && IsWhole(c, r.MonitorEveryMonths, 1));
        Each<PersonReview>((_, r) => r is not { FirstAfterWeeks: null, EveryMonths: null });
        Each<ConfigurationReview>((_, r) => r is not { EveryMonths: null, MonitorEveryMonths: null });
        Each<PlanTolerance>((_, t) => t is not { OverPercent: null, UnderPercent: null });
        EachConfiguration(c => c.Replaces?.Version != c.Version);
    }

    [Fact]
    public void Every_configuration_is_one_that_the_engine_takes() => EachConfiguration(c => RasEngine.Compile(c).Configuration == c);

    private static bool Fits(WrittenConfiguration c, string of, LookupCell cell) => (c.Find(of), cell) switch
    {
        (_, AnyCell) => true,
        (ChoiceQuestion question, AnswerCell { Is: OptionAnswer one }) => c.OptionWith(question, one.Option) is not null,
        (ChoiceQuestion question, AnswerCell { Is: OptionsAnswer some }) =>
            some.Options.Count > 0 && some.Options.All(o => c.OptionWith(question, o) is not null),
        (YesNoQuestion, AnswerCell { Is: YesNoAnswer }) => true,
        (not (ChoiceQuestion or YesNoQuestion), NumberCell or RangeCell) => true,
        _ => false,
    };

    private static bool IsWhole(WrittenConfiguration c, Number? number, int from) =>
        number is not { } written || (c.ValueOf(written).Denominator.IsOne && c.ValueOf(written) >= from);
}
