using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The tables of the result document.</summary>
internal static class ResultShapes
{
    private static readonly DecimalKind Figure = new();

    private static readonly WordKind<ReasonKind> ReasonKinds = new(
        ("exclusion", ReasonKind.Exclusion), ("eligibility", ReasonKind.Eligibility), ("domain", ReasonKind.Domain), ("step", ReasonKind.Step), ("line", ReasonKind.Line));

    private static readonly RecordShape<StreamResult> Stream = new(
        "a funding stream",
        () => new("", 0),
        null,
        Property.Required(JsonNames.FundingStream, Kinds.SomeText, (StreamResult s) => s.FundingStream, (s, v) => s with { FundingStream = v }, "Who pays."),
        Property.Required(JsonNames.Amount, Figure, (StreamResult s) => s.Amount, (s, v) => s with { Amount = v }, "The exact sum of its recurring lines, before adjustments."));

    private static readonly RecordShape<BudgetFigures> Figures = new(
        "a budget's figures",
        () => new(),
        null,
        Property.Required(JsonNames.Amount, Figure, (BudgetFigures f) => f.Amount, (f, v) => f with { Amount = v }, "The rounded budget for the configuration's period."),
        Property.Required(JsonNames.Period, Kinds.Period, (BudgetFigures f) => f.Period, (f, v) => f with { Period = v }, "The configuration's period."),
        Property.Required(JsonNames.Currency, Kinds.Currency, (BudgetFigures f) => f.Currency, (f, v) => f with { Currency = v }, "The currency as three letters (ISO 4217)."),
        Property.Required(JsonNames.PerWeek, Figure, (BudgetFigures f) => f.PerWeek, (f, v) => f with { PerWeek = v }, "The amount for a week."),
        Property.Required(JsonNames.PerFourWeeks, Figure, (BudgetFigures f) => f.PerFourWeeks, (f, v) => f with { PerFourWeeks = v }, "The amount for four weeks."),
        Property.Required(JsonNames.PerYear, Figure, (BudgetFigures f) => f.PerYear, (f, v) => f with { PerYear = v }, "The amount for a year."),
        Property.Required(JsonNames.OneOff, Figure, (BudgetFigures f) => f.OneOff, (f, v) => f with { OneOff = v }, "The rounded sum of what is paid once."),
        Property.Required(JsonNames.NotLinked, Figure, (BudgetFigures f) => f.NotLinked, (f, v) => f with { NotLinked = v }, "The part of the amount that belongs to no domain."),
        Property.Optional(JsonNames.Streams, new ResultListKind<StreamResult>(Stream), (BudgetFigures f) => f.Streams, (f, v) => f with { Streams = v }, "The exact sums of the recurring lines that count, by who pays."));

    private static readonly RecordShape<DomainResult> Domain = new(
        "a domain's result",
        () => new("", "", null, null),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (DomainResult d) => d.Id, (d, v) => d with { Id = v }, "Its id."),
        Property.Required(JsonNames.Title, Kinds.Text, (DomainResult d) => d.Title, (d, v) => d with { Title = v }, "Its title."),
        Property.OrNull(JsonNames.Points, Figure, (DomainResult d) => d.Points, (d, v) => d with { Points = v }, "Its points; null where unknown."),
        Property.OrNull(JsonNames.Share, Figure, (DomainResult d) => d.Share, (d, v) => d with { Share = v }, "Its share of the amount; null where there is no amount."));

    private static readonly RecordShape<LineResult> Line = new(
        "a line's result",
        () => new("", null, null, null, false),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (LineResult l) => l.Id, (l, v) => l with { Id = v }, "Its id."),
        Property.OrNull(JsonNames.Title, Kinds.Text, (LineResult l) => l.Title, (l, v) => l with { Title = v }, "Its title; null where it has none."),
        Property.OrNull(JsonNames.Amount, Figure, (LineResult l) => l.Amount, (l, v) => l with { Amount = v }, "Its exact amount; null where unknown."),
        Property.Optional(JsonNames.FundingStream, Kinds.Text, (LineResult l) => l.FundingStream, (l, v) => l with { FundingStream = v }, "Who pays, where the configuration says so."),
        Property.Optional(JsonNames.OneOff, Kinds.YesNo, (LineResult l) => l.OneOff ? true : null, (l, v) => l with { OneOff = v }, "True where it is paid once."));

    private static readonly RecordShape<AdjustmentResult> Adjustment = new(
        "an adjustment's result",
        () => new("", null, null, 0, 0),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (AdjustmentResult a) => a.Id, (a, v) => a with { Id = v }, "Its id."),
        Property.OrNull(JsonNames.Title, Kinds.Text, (AdjustmentResult a) => a.Title, (a, v) => a with { Title = v }, "Its title; null where it has none."),
        Property.OrNull(JsonNames.Reason, Kinds.Text, (AdjustmentResult a) => a.Reason, (a, v) => a with { Reason = v }, "Why it is made; null where the configuration does not say."),
        Property.Required(JsonNames.Before, Figure, (AdjustmentResult a) => a.Before, (a, v) => a with { Before = v }, "The exact sum before it."),
        Property.Required(JsonNames.After, Figure, (AdjustmentResult a) => a.After, (a, v) => a with { After = v }, "The exact sum after it."));

    private static readonly RecordShape<ReferralResult> Referral = new(
        "a referral's result",
        () => new("", "", null),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (ReferralResult r) => r.Id, (r, v) => r with { Id = v }, "Its id."),
        Property.Required(JsonNames.ReferTo, Kinds.Text, (ReferralResult r) => r.ReferTo, (r, v) => r with { ReferTo = v }, "Who must look at the result."),
        Property.OrNull(JsonNames.Reason, Kinds.Text, (ReferralResult r) => r.Reason, (r, v) => r with { Reason = v }, "Why; null where the configuration does not say."));

    private static readonly RecordShape<ReasonResult> Reason = new(
        "a reason",
        () => new("", ReasonKind.Exclusion, null, null),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (ReasonResult r) => r.Id, (r, v) => r with { Id = v }, "The id of what is the reason."),
        Property.Required(JsonNames.Kind, ReasonKinds, (ReasonResult r) => r.Kind, (r, v) => r with { Kind = v }, "What bears the id: `exclusion`, `eligibility`, `domain`, `step` or `line`."),
        Property.OrNull(JsonNames.Text, Kinds.Text, (ReasonResult r) => r.Text, (r, v) => r with { Text = v }, "The configuration's own words; null where it has none."),
        Property.Optional(JsonNames.Value, Figure, (ReasonResult r) => r.Value, (r, v) => r with { Value = v }, "The value that its table gives no figure for."));

    private static readonly RecordShape<MissingResult> Missing = new(
        "a missing answer",
        () => new("", ""),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (MissingResult m) => m.Id, (m, v) => m with { Id = v }, "The question's id."),
        Property.Required(JsonNames.Text, Kinds.Text, (MissingResult m) => m.Text, (m, v) => m with { Text = v }, "What is asked."));

    public static readonly RecordShape<Problem> Problem = new(
        "a problem",
        () => new("", null, "", "", ""),
        null,
        Property.Required(JsonNames.Code, Kinds.Text, (Problem p) => p.Code, (p, v) => p with { Code = v }, "The code."),
        Property.OrNull(JsonNames.Question, Kinds.Text, (Problem p) => p.QuestionId, (p, v) => p with { QuestionId = v }, "The question's id; null where it is about the document."),
        Property.Required(JsonNames.Pointer, Kinds.Text, (Problem p) => p.Pointer, (p, v) => p with { Pointer = v }, "The place in the answers document as a JSON pointer."),
        Property.Required(JsonNames.Message, Kinds.Text, (Problem p) => p.Message, (p, v) => p with { Message = v }, "What is wrong."),
        Property.Required(JsonNames.Help, Kinds.Text, (Problem p) => p.Help, (p, v) => p with { Help = v }, "What to do about it."));

    private static readonly RecordShape<Note> Note = new(
        "a note",
        () => new("", null, ""),
        null,
        Property.Required(JsonNames.Code, Kinds.Text, (Note n) => n.Code, (n, v) => n with { Code = v }, "The code."),
        Property.OrNull(JsonNames.Question, Kinds.Text, (Note n) => n.QuestionId, (n, v) => n with { QuestionId = v }, "The question's id; null where it is about the document."),
        Property.Required(JsonNames.Message, Kinds.Text, (Note n) => n.Message, (n, v) => n with { Message = v }, "What is to be known."));

    public static readonly RecordShape<ConfigurationResult> Configuration = new(
        "a configuration's result",
        () => new("", "", 1, ""),
        null,
        Property.Required(JsonNames.Id, Kinds.Id, (ConfigurationResult c) => c.Id, (c, v) => c with { Id = v }, "Its id."),
        Property.Required(JsonNames.Version, Kinds.Text, (ConfigurationResult c) => c.Version, (c, v) => c with { Version = v }, "Its version."),
        Property.Required(JsonNames.FormatVersion, new FormatVersionKind(ConfigurationShape.Version), (ConfigurationResult c) => c.FormatVersion, (c, v) => c with { FormatVersion = v }, "The version of its format."),
        Property.Required(JsonNames.Hash, Kinds.Text, (ConfigurationResult c) => c.Hash, (c, v) => c with { Hash = v }, "Its fingerprint."));

    public static readonly RecordShape<IndicativeBudget> Result = new(
        "a result",
        () => new(),
        null,
        Property.Required(JsonNames.Status, Kinds.Status, (IndicativeBudget r) => r.Status, (r, v) => r with { Status = v }, "What came of scoring."),
        Property.OrNull(JsonNames.Budget, Figures, (IndicativeBudget r) => r.Figures, (r, v) => r with { Figures = v }, "The figures; null where there is no amount."),
        Property.OrNull(JsonNames.Points, Figure, (IndicativeBudget r) => r.Points, (r, v) => r with { Points = v }, "The total points, so far where answers are missing; null where unknown."),
        List(JsonNames.Domains, Domain, r => r.Domains, (r, v) => r with { Domains = v }, "Every domain, in the order of the configuration."),
        List(JsonNames.Lines, Line, r => r.Lines, (r, v) => r with { Lines = v }, "The lines that count, in the order of the configuration."),
        List(JsonNames.Adjustments, Adjustment, r => r.Adjustments, (r, v) => r with { Adjustments = v }, "The changes that were made to the sum of recurring lines, in order."),
        List(JsonNames.Reasons, Reason, r => r.Reasons, (r, v) => r with { Reasons = v }, "Why there is no budget."),
        List(JsonNames.Referrals, Referral, r => r.Referrals, (r, v) => r with { Referrals = v }, "Who must look at the result, and why."),
        List(JsonNames.Missing, Missing, r => r.Missing, (r, v) => r with { Missing = v }, "Questions that must be answered and are not."),
        List(JsonNames.Problems, Problem, r => r.Problems, (r, v) => r with { Problems = v }, "What is wrong with the answers."),
        List(JsonNames.Notes, Note, r => r.Notes, (r, v) => r with { Notes = v }, "What is worth knowing and changes no figure."),
        Property.Required(JsonNames.Configuration, Configuration, (IndicativeBudget r) => r.Configuration, (r, v) => r with { Configuration = v }, "The configuration that gave this result."),
        Property.Required(JsonNames.AnswersHash, Kinds.Text, (IndicativeBudget r) => r.AnswersHash, (r, v) => r with { AnswersHash = v }, "The fingerprint of the answers."),
        Property.Required(JsonNames.Engine, Kinds.Text, (IndicativeBudget r) => r.Engine, (r, v) => r with { Engine = v }, "The version of the engine."));

    private static Property<IndicativeBudget> List<T>(
        string name, JsonKind<T> entry, Func<IndicativeBudget, IReadOnlyList<T>> get, Func<IndicativeBudget, IReadOnlyList<T>, IndicativeBudget> set, string description)
        where T : class => Property.Required(name, new ResultListKind<T>(entry), get, set, description);
}
