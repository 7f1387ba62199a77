namespace Ras.Engine;

/// <summary>The tables of what comes after the budget: referrals, tolerances and dates of review.</summary>
internal static class AfterBudgetShapes
{
    public static readonly RecordShape<Referral> Referral = new(
        "a referral",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Referral r) => r.Id, (r, v) => r with { Id = v }, "The id, unique in this list."),
        Property.Required(JsonNames.When, ConditionKind.Instance, (Referral r) => r.When, (r, v) => r with { When = v }, "The condition under which somebody must look at the result; `budget`, the rounded amount, is a reference here."),
        Property.Required(JsonNames.ReferTo, Kinds.SomeText, (Referral r) => r.ReferTo, (r, v) => r with { ReferTo = v }, "Who must look at it."),
        Property.Optional(JsonNames.Reason, Kinds.Text, (Referral r) => r.Reason, (r, v) => r with { Reason = v }, "Why, for people."));

    public static readonly RecordShape<PlanTolerance> PlanTolerance = new(
        "a plan tolerance",
        () => new(),
        [PropertyRule.AtLeastOne<PlanTolerance>(_ => ReadingFaults.Combination("The plan tolerance has no limit.", "Give it `overPercent`, `underPercent` or both."), JsonNames.OverPercent, JsonNames.UnderPercent)],
        Property.Optional(JsonNames.OverPercent, Kinds.Number, (PlanTolerance t) => t.OverPercent, (t, v) => t with { OverPercent = v }, "A plan that costs this many percent more than the budget, or more, is outside; from 0."),
        Property.Optional(JsonNames.UnderPercent, Kinds.Number, (PlanTolerance t) => t.UnderPercent, (t, v) => t with { UnderPercent = v }, "A plan that costs this many percent less than the budget, or more, is outside; from 0."),
        Property.Optional(JsonNames.ReferTo, Kinds.SomeText, (PlanTolerance t) => t.ReferTo, (t, v) => t with { ReferTo = v }, "Who must look at a plan that is outside."));

    public static readonly RecordShape<Transition> Transition = new(
        "a transition",
        () => new(),
        null,
        Property.Required(JsonNames.NoticeMonths, Kinds.Number, (Transition t) => t.NoticeMonths, (t, v) => t with { NoticeMonths = v }, "For how many calendar months an existing package above the budget goes on unchanged; a whole number from 0 to 1200."));

    public static readonly RecordShape<PersonReview> PersonReview = new(
        "a person's review",
        () => new(),
        [PropertyRule.AtLeastOne<PersonReview>(_ => ReadingFaults.Combination("The review has no date.", "Give it `firstAfterWeeks`, `everyMonths` or both."), JsonNames.FirstAfterWeeks, JsonNames.EveryMonths)],
        Property.Optional(JsonNames.FirstAfterWeeks, Kinds.Number, (PersonReview r) => r.FirstAfterWeeks, (r, v) => r with { FirstAfterWeeks = v }, "After how many weeks a plan is first looked at again; a whole number from 1 to 1200."),
        Property.Optional(JsonNames.EveryMonths, Kinds.Number, (PersonReview r) => r.EveryMonths, (r, v) => r with { EveryMonths = v }, "How many calendar months lie between reviews; a whole number from 1 to 1200."));

    public static readonly RecordShape<ConfigurationReview> ConfigurationReview = new(
        "a configuration's review",
        () => new(),
        [PropertyRule.AtLeastOne<ConfigurationReview>(_ => ReadingFaults.Combination("The review has no date.", "Give it `everyMonths`, `monitorEveryMonths` or both."), JsonNames.EveryMonths, JsonNames.MonitorEveryMonths)],
        Property.Optional(JsonNames.EveryMonths, Kinds.Number, (ConfigurationReview r) => r.EveryMonths, (r, v) => r with { EveryMonths = v }, "How many calendar months lie between reviews; a whole number from 1 to 1200."),
        Property.Optional(JsonNames.MonitorEveryMonths, Kinds.Number, (ConfigurationReview r) => r.MonitorEveryMonths, (r, v) => r with { MonitorEveryMonths = v }, "How many calendar months lie between looks at how budgets compare with plans; a whole number from 1 to 1200."));

    public static readonly RecordShape<Replacement> Replacement = new(
        "a replacement",
        () => new(),
        null,
        Property.Required(JsonNames.Version, Kinds.SomeText, (Replacement r) => r.Version, (r, v) => r with { Version = v }, "The version that is corrected."),
        Property.Optional(JsonNames.Reason, Kinds.Text, (Replacement r) => r.Reason, (r, v) => r with { Reason = v }, "Why, for people."));
}
