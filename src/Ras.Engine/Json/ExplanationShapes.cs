using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The tables of the explanation document, which is only written.</summary>
internal static class ExplanationShapes
{
    private static readonly ExactKind Exact = new();
    private static readonly DecimalKind Figure = new();
    private static readonly ResultListKind<string> Ids = new(Kinds.Id);

    private static readonly WordKind<GateKind> Gates = new(("exclusion", GateKind.Exclusion), ("eligibility", GateKind.Eligibility));

    private static readonly WordKind<AnswerState> States = new(
        ("answered", AnswerState.Answered), ("assumed", AnswerState.Assumed), ("missing", AnswerState.Missing),
        ("notAnswered", AnswerState.NotAnswered), ("notAsked", AnswerState.NotAsked), ("notAskedYet", AnswerState.NotAskedYet));

    private static readonly WordKind<DomainStageKind> Stages = new(
        ("combined", DomainStageKind.Combined), ("reduced", DomainStageKind.Reduced), ("weighted", DomainStageKind.Weighted), ("banded", DomainStageKind.Banded), ("capped", DomainStageKind.Capped));

    public static readonly WordKind<WaterfallKind> WaterfallKinds = new(
        ("line", WaterfallKind.Line), ("adjustment", WaterfallKind.Adjustment), ("liftedToZero", WaterfallKind.LiftedToZero), ("rounding", WaterfallKind.Rounding));

    private static readonly RecordShape<GateExplanation> Gate = new(
        "a gate",
        Property.Written(JsonNames.Id, Kinds.Id, (GateExplanation g) => g.Id, "The id of the exclusion or requirement."),
        Property.Written(JsonNames.Kind, Gates, (GateExplanation g) => g.Kind, "What it is: `exclusion` or `eligibility`."),
        Property.WrittenOrNull(JsonNames.Holds, Kinds.YesNo, (GateExplanation g) => g.Holds, "Whether its condition holds; null where that is unknown."),
        Property.WrittenOrNull(JsonNames.Reason, Kinds.Text, (GateExplanation g) => g.Reason, "The configuration's own words; null where it has none."));

    private static readonly RecordShape<QuestionExplanation> Question = new(
        "an explained question",
        Property.Written(JsonNames.Id, Kinds.Id, (QuestionExplanation q) => q.Id, "Its id."),
        Property.Written(JsonNames.Text, Kinds.Text, (QuestionExplanation q) => q.Text, "What is asked; the id where the configuration does not say."),
        Property.Written(JsonNames.State, States, (QuestionExplanation q) => q.State, "Whether it is asked, and whether an answer counts."),
        Property.WrittenOrNull(JsonNames.Answer, Kinds.Answer, (QuestionExplanation q) => q.Answer, "The answer that counts; null where there is none."),
        Property.Written(JsonNames.AnswerTexts, new ResultListKind<string>(Kinds.Text), (QuestionExplanation q) => q.AnswerTexts, "The answer in the configuration's words, one text for each option chosen."),
        Property.Written(JsonNames.BasePoints, Exact, (QuestionExplanation q) => q.BasePoints, "What its answer counts before reducers and weight."),
        Property.Written(JsonNames.Weight, Exact, (QuestionExplanation q) => q.Weight, "The multiplier on its points."),
        Property.Written(JsonNames.Points, Exact, (QuestionExplanation q) => q.ExactPoints, "Its points after reducers and weight."),
        Property.Written(JsonNames.TakenOff, Exact, (QuestionExplanation q) => q.TakenOff, "What its reducers took off, in points after weight."),
        Property.Written(JsonNames.ReducedBy, Ids, (QuestionExplanation q) => q.ReducedBy, "The ids of its reducers."),
        Property.WrittenOrNull(JsonNames.Leaves, Exact, (QuestionExplanation q) => q.Leaves, "The share of a need that its answer leaves to be paid for; null where it reduces nothing."));

    private static readonly RecordShape<BandPlace> Place = new(
        "a place in bands",
        Property.Written(JsonNames.Value, Exact, (BandPlace p) => p.Value, "The value that was looked up."),
        Property.WrittenOrNull(JsonNames.Band, DomainShapes.Band, (BandPlace p) => p.Band, "The band that it took; null where the table has none for it."),
        Property.WrittenOrNull(JsonNames.PastStart, Exact, (BandPlace p) => p.PastStart, "How much less would still be in that band; null where none was taken."),
        Property.WrittenOrNull(JsonNames.Next, DomainShapes.Band, (BandPlace p) => p.Next, "The band above the value; null where there is none."),
        Property.WrittenOrNull(JsonNames.ToNext, Exact, (BandPlace p) => p.ToNext, "How much more would reach the band above; 0 where that begins just above the value; null where there is none."),
        Property.WrittenOrNull(JsonNames.Previous, DomainShapes.Band, (BandPlace p) => p.Previous, "The band below the value; null where there is none."),
        Property.WrittenOrNull(JsonNames.PastEnd, Exact, (BandPlace p) => p.PastEnd, "How far the value lies past the end of the band below; null where a band was taken, or where there is none below."));

    private static readonly RecordShape<DomainStage> Stage = new(
        "a domain's stage",
        Property.Written(JsonNames.Kind, Stages, (DomainStage s) => s.Kind, "What it does to the points."),
        Property.WrittenOrNull(JsonNames.Question, Kinds.Id, (DomainStage s) => s.QuestionId, "The id of the reducer; null for the other stages."),
        Property.WrittenOrNull(JsonNames.By, Exact, (DomainStage s) => s.By, "What a reducer leaves, the weight, or the cap; null for the other stages."),
        Property.WrittenOrNull(JsonNames.Points, Exact, (DomainStage s) => s.Points, "The points after it; null where unknown."));

    private static readonly RecordShape<DomainExplanation> Domain = new(
        "an explained domain",
        Property.Written(JsonNames.Id, Kinds.Id, (DomainExplanation d) => d.Id, "Its id."),
        Property.Written(JsonNames.Title, Kinds.Text, (DomainExplanation d) => d.Title, "Its title; the id where it has none."),
        Property.Written(JsonNames.Of, Ids, (DomainExplanation d) => d.Of, "The ids of the questions and steps that it combines."),
        Property.Written(JsonNames.FedBy, Ids, (DomainExplanation d) => d.FedBy, "The ids of the questions that bear on it without being combined."),
        Property.Written(JsonNames.Way, new ResultListKind<DomainStage>(Stage), (DomainExplanation d) => d.Way, "The way of its points; after the last stage they are what counts."),
        Property.WrittenOrNull(JsonNames.Place, Place, (DomainExplanation d) => d.Place, "Where its weighted points lie among its bands; null where it has none, or the points are unknown."),
        Property.WrittenOrNull(JsonNames.TakenOff, Exact, (DomainExplanation d) => d.TakenOff, "What reducers took off, in weighted points before bands and cap; null where unknown."),
        Property.WrittenOrNull(JsonNames.Points, Exact, (DomainExplanation d) => d.ExactPoints, "The points that count; null where unknown."),
        Property.WrittenOrNull(JsonNames.Share, Exact, (DomainExplanation d) => d.ExactShare, "Its share of the amount; null where there is no amount."),
        Property.WrittenOrNull(JsonNames.CountedWith, Kinds.Id, (DomainExplanation d) => d.CountedWith, "The id of what counted in its place, where only one of several does and this has no share; null otherwise."));

    private static readonly RecordShape<StepPart> Part = new(
        "a step's part",
        Property.WrittenOrNull(JsonNames.Id, Kinds.Id, (StepPart p) => p.Id, "The id of what has the value; null for a number of the configuration."),
        Property.WrittenOrNull(JsonNames.Value, Exact, (StepPart p) => p.Value, "The value; null where unknown."),
        Property.Written(JsonNames.Weight, Exact, (StepPart p) => p.Weight, "What a sum multiplies it by; 1 elsewhere."));

    private static readonly RecordShape<StepExplanation> Step = new(
        "an explained step",
        Property.Written(JsonNames.Id, Kinds.Id, (StepExplanation s) => s.Id, "Its id."),
        Property.Written(JsonNames.Title, Kinds.Text, (StepExplanation s) => s.Title, "Its title; the id where it has none."),
        Property.WrittenOrNull(JsonNames.Value, Exact, (StepExplanation s) => s.ExactValue, "Its value; null where unknown."),
        Property.Written(JsonNames.Parts, new ResultListKind<StepPart>(Part), (StepExplanation s) => s.Parts, "What it computes with; of a choice or a decision table only the value that was taken."),
        Property.WrittenOrNull(JsonNames.Taken, new CountKind(), (StepExplanation s) => s.Taken, "Which operand, case or row decided, counted from 0; null for other steps and where none did."),
        Property.WrittenOrNull(JsonNames.Place, Place, (StepExplanation s) => s.Place, "Where the value that it looks up lies among its bands; null where it has none."));

    private static readonly RecordShape<LineExplanation> Line = new(
        "an explained line",
        Property.Written(JsonNames.Id, Kinds.Id, (LineExplanation l) => l.Id, "Its id."),
        Property.WrittenOrNull(JsonNames.Title, Kinds.Text, (LineExplanation l) => l.Title, "Its title; null where it has none."),
        Property.WrittenOrNull(JsonNames.Of, Kinds.Id, (LineExplanation l) => l.Of, "The id of what is priced, banded or taken; null for an amount that the configuration gives."),
        Property.WrittenOrNull(JsonNames.Quantity, Exact, (LineExplanation l) => l.Quantity, "How much of it there is; null where unknown or where nothing is referred to."),
        Property.WrittenOrNull(JsonNames.Price, Exact, (LineExplanation l) => l.Price, "Money for each unit, in the period of the line; null where it has no price."),
        Property.WrittenOrNull(JsonNames.Unit, Kinds.Text, (LineExplanation l) => l.Unit, "What the price is for; null where it has no price."),
        Property.WrittenOrNull(JsonNames.Place, Place, (LineExplanation l) => l.Place, "Where what it looks up lies among its bands; null where it has none."),
        Property.WrittenOrNull(JsonNames.Per, Kinds.Period, (LineExplanation l) => l.Per, "The period that its figure is for; null where it is paid once."),
        Property.WrittenOrNull(JsonNames.Figure, Exact, (LineExplanation l) => l.ExactFigure, "Its amount in its own period, or once, before it is converted and rounded; null where unknown."),
        Property.WrittenOrNull(JsonNames.Converted, Exact, (LineExplanation l) => l.ExactConverted, "The same in the configuration's period, or once, before it is rounded; null where unknown."),
        Property.WrittenOrNull(JsonNames.Rounding, BudgetShapes.Rounding, (LineExplanation l) => l.Rounding, "How it is then rounded; null where it is not."),
        Property.WrittenOrNull(JsonNames.Amount, Exact, (LineExplanation l) => l.ExactAmount, "Its amount in the configuration's period, or once; null where unknown."));

    private static readonly RecordShape<WaterfallPart> Waterfall = new(
        "a part of the waterfall",
        Property.Written(JsonNames.Kind, WaterfallKinds, (WaterfallPart w) => w.Kind, "What it is."),
        Property.WrittenOrNull(JsonNames.Id, Kinds.Id, (WaterfallPart w) => w.Id, "The id of the line or adjustment; null for the others."),
        Property.WrittenOrNull(JsonNames.Title, Kinds.Text, (WaterfallPart w) => w.Title, "Its title; null where it has none."),
        Property.Written(JsonNames.Change, Exact, (WaterfallPart w) => w.Change, "What it adds; below 0 where it takes off."),
        Property.Written(JsonNames.Sum, Exact, (WaterfallPart w) => w.Sum, "The sum after it; after the last it is the amount."));

    private static readonly RecordShape<ReducerExplanation> Reducer = new(
        "an explained reducer",
        Property.Written(JsonNames.Id, Kinds.Id, (ReducerExplanation r) => r.QuestionId, "The id of the question that says what is left."),
        Property.Written(JsonNames.Text, Kinds.Text, (ReducerExplanation r) => r.Text, "What is asked."),
        Property.Written(JsonNames.Leaves, Exact, (ReducerExplanation r) => r.Leaves, "The share of the need that its answer leaves to be paid for."),
        Property.WrittenOrNull(JsonNames.TakenOffAlone, Figure, (ReducerExplanation r) => r.TakenOffAlone, "How much higher the amount would be if this one took nothing off; null where one of the two amounts is none."));

    private static readonly RecordShape<SupportExplanation> Support = new(
        "what reducers took off",
        Property.WrittenOrNull(JsonNames.AmountWithout, Figure, (SupportExplanation s) => s.AmountWithout, "The amount if no reducer took anything off; null where there would be none."),
        Property.WrittenOrNull(JsonNames.TakenOff, Figure, (SupportExplanation s) => s.TakenOff, "What reducers took off the amount; null where one of the two amounts is none."),
        Property.WrittenOrNull(JsonNames.OneOffWithout, Figure, (SupportExplanation s) => s.OneOffWithout, "What would be paid once if no reducer took anything off; null where there would be no amount."),
        Property.WrittenOrNull(JsonNames.OneOffTakenOff, Figure, (SupportExplanation s) => s.OneOffTakenOff, "What reducers took off what is paid once; null where one of the two is none."),
        Property.WrittenOrNull(JsonNames.PointsTakenOff, Figure, (SupportExplanation s) => s.PointsTakenOff, "What reducers took off the total points; null where one of the two is unknown."),
        Property.Written(JsonNames.Reducers, new ResultListKind<ReducerExplanation>(Reducer), (SupportExplanation s) => s.Reducers, "Each reducer that takes something off, by itself."));

    private static readonly RecordShape<OutcomeExplanation> Outcome = new(
        "an explained outcome",
        Property.Written(JsonNames.Id, Kinds.Id, (OutcomeExplanation o) => o.Id, "Its id."),
        Property.Written(JsonNames.Title, Kinds.Text, (OutcomeExplanation o) => o.Title, "Its title; the id where it has none."),
        Property.Written(JsonNames.Domains, Ids, (OutcomeExplanation o) => o.Domains, "The ids of the domains that bear on it."),
        Property.Written(JsonNames.Questions, Ids, (OutcomeExplanation o) => o.Questions, "The ids of the questions that bear on it, by themselves or by their domain."));

    public static readonly RecordShape<Explanation> Root = new(
        "an explanation",
        Property.Written(JsonNames.Result, ResultShapes.Result, (Explanation e) => e.Budget, "The result document that is explained."),
        Property.Written(JsonNames.Gates, new ResultListKind<GateExplanation>(Gate), (Explanation e) => e.Gates, "Every exclusion and requirement, and what came of it."),
        Property.Written(JsonNames.Questions, new ResultListKind<QuestionExplanation>(Question), (Explanation e) => e.Questions, "Every question, in the order of the configuration."),
        Property.Written(JsonNames.Domains, new ResultListKind<DomainExplanation>(Domain), (Explanation e) => e.Domains, "Every domain, in the order of the configuration."),
        Property.Written(JsonNames.Steps, new ResultListKind<StepExplanation>(Step), (Explanation e) => e.Steps, "Every step, in the order of the configuration."),
        Property.Written(JsonNames.Lines, new ResultListKind<LineExplanation>(Line), (Explanation e) => e.Lines, "The lines that count, in the order of the configuration."),
        Property.Written(JsonNames.Waterfall, new ResultListKind<WaterfallPart>(Waterfall), (Explanation e) => e.Waterfall, "The way to the amount, which sums to it exactly; none where there is no amount."),
        Property.Written(JsonNames.OneOffWaterfall, new ResultListKind<WaterfallPart>(Waterfall), (Explanation e) => e.OneOffWaterfall, "The way to what is paid once, which sums to it exactly; none where there is no amount or no such line."),
        Property.WrittenOrNull(JsonNames.Support, Support, (Explanation e) => e.Support, "What help that is there already took off; null where it took off nothing."),
        Property.Written(JsonNames.Outcomes, new ResultListKind<OutcomeExplanation>(Outcome), (Explanation e) => e.Outcomes, "The outcomes that questions and domains bear on."),
        Property.Written(JsonNames.NotCovered, new ResultListKind<NotCovered>(ConfigurationShape.NotCovered), (Explanation e) => e.Configuration.NotCovered ?? (IReadOnlyList<NotCovered>)[], "Costs that this RAS leaves out."),
        Property.Written(JsonNames.Sources, new ResultListKind<Source>(ConfigurationShape.Source), (Explanation e) => e.Configuration.Sources ?? (IReadOnlyList<Source>)[], "Where figures and rules come from."),
        Property.WrittenOrNull(JsonNames.IfYouDisagree, Kinds.Text, (Explanation e) => e.Configuration.IfYouDisagree, "Whom to ask, and how to challenge; null where the configuration does not say."));
}
