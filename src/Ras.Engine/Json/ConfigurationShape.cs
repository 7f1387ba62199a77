namespace Ras.Engine;

/// <summary>The table of a configuration's root and of the small records beside it.</summary>
internal static class ConfigurationShape
{
    public const int Version = 1;

    public static readonly RecordShape<Parameter> Parameter = new(
        "a parameter",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Parameter p) => p.Id, (p, v) => p with { Id = v }, "The id; used elsewhere as \"$id\"."),
        Property.Required(JsonNames.Value, Kinds.PlainNumber, (Parameter p) => p.Value, (p, v) => p with { Value = v }, "A plain number or a fraction."),
        Property.Optional(JsonNames.Unit, Kinds.Text, (Parameter p) => p.Unit, (p, v) => p with { Unit = v }, "What it is counted in, such as \"pounds per hour\"."),
        Property.Optional(JsonNames.Title, Kinds.Text, (Parameter p) => p.Title, (p, v) => p with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.Source, Kinds.Text, (Parameter p) => p.Source, (p, v) => p with { Source = v }, "Where it comes from: the id of a source, or free text."));

    public static readonly RecordShape<Outcome> Outcome = new(
        "an outcome",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Outcome o) => o.Id, (o, v) => o with { Id = v }, "The id."),
        Property.Optional(JsonNames.Title, Kinds.Text, (Outcome o) => o.Title, (o, v) => o with { Title = v }, "The outcome, for people."),
        Property.Optional(JsonNames.Source, Kinds.Text, (Outcome o) => o.Source, (o, v) => o with { Source = v }, "Where it comes from: the id of a source, or free text."));

    public static readonly RecordShape<Scale> Scale = new(
        "a scale",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Scale s) => s.Id, (s, v) => s with { Id = v }, "The id; questions name it as their `scale`."),
        Property.Required(JsonNames.Options, QuestionShapes.Options, (Scale s) => s.Options, (s, v) => s with { Options = v }, "The options, in order."));

    public static readonly RecordShape<NotCovered> NotCovered = new(
        "a cost not covered",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (NotCovered n) => n.Id, (n, v) => n with { Id = v }, "The id, unique in this list."),
        Property.Optional(JsonNames.Title, Kinds.Text, (NotCovered n) => n.Title, (n, v) => n with { Title = v }, "What is left out, for people."),
        Property.Optional(JsonNames.Basis, Kinds.Basis, (NotCovered n) => n.Basis, (n, v) => n with { Basis = v }, "Whether the law (`statutory`) or the council (`policy`) leaves it out."),
        Property.Optional(JsonNames.Source, Kinds.Text, (NotCovered n) => n.Source, (n, v) => n with { Source = v }, "Where that is said: the id of a source, or free text."));

    public static readonly RecordShape<Source> Source = new(
        "a source",
        () => new(),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (Source s) => s.Id, (s, v) => s with { Id = v }, "The id, unique in this list; `source` elsewhere names it."),
        Property.Optional(JsonNames.Title, Kinds.Text, (Source s) => s.Title, (s, v) => s with { Title = v }, "What it is, for people."),
        Property.Optional(JsonNames.Reference, Kinds.Text, (Source s) => s.Reference, (s, v) => s with { Reference = v }, "Where to find it."));

    public static readonly RecordShape<RasConfiguration> Root = new(
        "a configuration",
        () => new(),
        null,
        Property.Optional(JsonNames.Schema, Kinds.Text, (RasConfiguration c) => c.Schema, (c, v) => c with { Schema = v }, "The JSON Schema that editors check against; it decides nothing."),
        Property.Required(JsonNames.FormatVersion, new FormatVersionKind(Version), (RasConfiguration c) => c.FormatVersion, (c, v) => c with { FormatVersion = v }, "The version of this format: 1."),
        Property.Required(JsonNames.Id, Kinds.Id, (RasConfiguration c) => c.Id, (c, v) => c with { Id = v }, "The id, the same in every version."),
        Property.Required(JsonNames.Version, Kinds.SomeText, (RasConfiguration c) => c.Version, (c, v) => c with { Version = v }, "The version, such as \"2026.1\"."),
        Property.Required(JsonNames.Title, Kinds.SomeText, (RasConfiguration c) => c.Title, (c, v) => c with { Title = v }, "The title that people see."),
        Property.Optional(JsonNames.Authority, Kinds.Text, (RasConfiguration c) => c.Authority, (c, v) => c with { Authority = v }, "The council or other body that answers for it."),
        Property.Optional(JsonNames.Description, Kinds.Text, (RasConfiguration c) => c.Description, (c, v) => c with { Description = v }, "What it is for, in a few sentences."),
        Property.Optional(JsonNames.Jurisdiction, Kinds.Text, (RasConfiguration c) => c.Jurisdiction, (c, v) => c with { Jurisdiction = v }, "`england`, `wales`, `scotland`, `northernIreland` or other text; words and checks follow it."),
        Property.Optional(JsonNames.About, Kinds.About, (RasConfiguration c) => c.About, (c, v) => c with { About = v }, "Whom texts address: `adult` (the default), `carer` or `child`."),
        Property.Optional(JsonNames.EffectiveFrom, Kinds.Date, (RasConfiguration c) => c.EffectiveFrom, (c, v) => c with { EffectiveFrom = v }, "The first day on which it counts."),
        Property.Optional(JsonNames.EffectiveTo, Kinds.Date, (RasConfiguration c) => c.EffectiveTo, (c, v) => c with { EffectiveTo = v }, "The last day on which it counts."),
        Property.Optional(JsonNames.Replaces, AfterBudgetShapes.Replacement, (RasConfiguration c) => c.Replaces, (c, v) => c with { Replaces = v }, "The version that this one corrects over the same dates."),
        Property.Optional(JsonNames.Currency, Kinds.Currency, (RasConfiguration c) => c.Currency, (c, v) => c with { Currency = v }, "The currency as three letters (ISO 4217); GBP by default."),
        Property.Required(JsonNames.Period, Kinds.Period, (RasConfiguration c) => c.Period, (c, v) => c with { Period = v }, "The period that the budget is for: `week`, `fourWeeks`, `month` or `year`."),
        Property.Optional(JsonNames.WeeksPerYear, Kinds.Number, (RasConfiguration c) => c.WeeksPerYear, (c, v) => c with { WeeksPerYear = v }, "How many weeks a year has when amounts are converted; above 0; 52 by default."),
        Property.Optional(JsonNames.IfYouDisagree, Kinds.Text, (RasConfiguration c) => c.IfYouDisagree, (c, v) => c with { IfYouDisagree = v }, "Whom to ask, and how to challenge a figure."),
        Property.Optional(JsonNames.Parameters, new ListKind<Parameter>(Parameter), (RasConfiguration c) => c.Parameters, (c, v) => c with { Parameters = v }, "The figures that change each year, in one place."),
        Property.Optional(JsonNames.Outcomes, new ListKind<Outcome>(Outcome), (RasConfiguration c) => c.Outcomes, (c, v) => c with { Outcomes = v }, "Outcomes beside those of English law, which are always known."),
        Property.Optional(JsonNames.Scales, new ListKind<Scale>(Scale), (RasConfiguration c) => c.Scales, (c, v) => c with { Scales = v }, "Options that several questions share."),
        Property.Required(JsonNames.Questions, new ListKind<Question>(QuestionShapes.Any, most: Limits.MostQuestions), (RasConfiguration c) => c.Questions, (c, v) => c with { Questions = v }, "What is asked, in order."),
        Property.Optional(JsonNames.Domains, new ListKind<NeedDomain>(DomainShapes.Domain), (RasConfiguration c) => c.Domains, (c, v) => c with { Domains = v }, "The areas of need, in order."),
        Property.Optional(JsonNames.Steps, new ListKind<Step>(StepShapes.Any), (RasConfiguration c) => c.Steps, (c, v) => c with { Steps = v }, "Named values computed from others, in any order."),
        Property.Optional(JsonNames.Exclusions, new ListKind<Exclusion>(BudgetShapes.Exclusion), (RasConfiguration c) => c.Exclusions, (c, v) => c with { Exclusions = v }, "Reasons why this RAS gives no figure."),
        Property.Optional(JsonNames.Eligibility, new ListKind<EligibilityRequirement>(BudgetShapes.Eligibility), (RasConfiguration c) => c.Eligibility, (c, v) => c with { Eligibility = v }, "What must be true for a budget."),
        Property.Required(JsonNames.Budget, BudgetShapes.Budget, (RasConfiguration c) => c.Budget, (c, v) => c with { Budget = v }, "How points become money."),
        Property.Optional(JsonNames.Referrals, new ListKind<Referral>(AfterBudgetShapes.Referral), (RasConfiguration c) => c.Referrals, (c, v) => c with { Referrals = v }, "Who must look at a result, and when."),
        Property.Optional(JsonNames.NotCovered, new ListKind<NotCovered>(NotCovered), (RasConfiguration c) => c.NotCovered, (c, v) => c with { NotCovered = v }, "Costs that this RAS leaves out."),
        Property.Optional(JsonNames.PlanTolerance, AfterBudgetShapes.PlanTolerance, (RasConfiguration c) => c.PlanTolerance, (c, v) => c with { PlanTolerance = v }, "How far a costed plan may differ from the indicative budget before somebody looks at it."),
        Property.Optional(JsonNames.Transition, AfterBudgetShapes.Transition, (RasConfiguration c) => c.Transition, (c, v) => c with { Transition = v }, "What holds for an existing package above the indicative budget."),
        Property.Optional(JsonNames.PersonReview, AfterBudgetShapes.PersonReview, (RasConfiguration c) => c.PersonReview, (c, v) => c with { PersonReview = v }, "When a person's plan is looked at again."),
        Property.Optional(JsonNames.ConfigurationReview, AfterBudgetShapes.ConfigurationReview, (RasConfiguration c) => c.ConfigurationReview, (c, v) => c with { ConfigurationReview = v }, "When this configuration is looked at again."),
        Property.Optional(JsonNames.Sources, new ListKind<Source>(Source), (RasConfiguration c) => c.Sources, (c, v) => c with { Sources = v }, "Where figures and rules come from."));
}
