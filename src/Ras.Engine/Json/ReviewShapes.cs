namespace Ras.Engine;

/// <summary>The tables of the documents for those who review, which are only written: what-if, and what changed.</summary>
internal static class ReviewShapes
{
    private static readonly ExactKind Exact = new();
    private static readonly DecimalKind Figure = new();

    private static readonly WordKind<ChangeObstacle> Obstacles = new(
        ("differentMoney", ChangeObstacle.DifferentMoney), ("noAmountBefore", ChangeObstacle.NoAmountBefore),
        ("noAmountAfter", ChangeObstacle.NoAmountAfter), ("noAmountBetween", ChangeObstacle.NoAmountBetween));

    private static readonly RecordShape<BandChange> Band = new(
        "a band that changes",
        Property.Written(JsonNames.Id, Kinds.Id, (BandChange b) => b.Id, "The id of the domain, step or line that has the table."),
        Property.WrittenOrNull(JsonNames.Before, DomainShapes.Band, (BandChange b) => b.Before, "The band taken now; null where none is."),
        Property.WrittenOrNull(JsonNames.After, DomainShapes.Band, (BandChange b) => b.After, "The band taken then; null where none would be."),
        Property.Written(JsonNames.IsNext, Kinds.YesNo, (BandChange b) => b.IsNext, "Whether it is the band just above."));

    private static readonly RecordShape<OtherAnswer> Other = new(
        "an answer's effect",
        Property.WrittenOrNull(JsonNames.Answer, Kinds.Answer, (OtherAnswer o) => o.Answer, "The answer; null for none, where none is needed."),
        Property.Written(JsonNames.Status, Kinds.Status, (OtherAnswer o) => o.Status, "The status that there would be."),
        Property.WrittenOrNull(JsonNames.Amount, Figure, (OtherAnswer o) => o.Amount, "The amount that there would be; null where there would be none."),
        Property.WrittenOrNull(JsonNames.Difference, Figure, (OtherAnswer o) => o.Difference, "By how much it would rise; below 0 where it would fall; null where one of the two amounts is none."),
        Property.WrittenOrNull(JsonNames.OneOff, Figure, (OtherAnswer o) => o.OneOff, "What would be paid once; null where there would be no amount."),
        Property.WrittenOrNull(JsonNames.OneOffDifference, Figure, (OtherAnswer o) => o.OneOffDifference, "By how much that would rise; null where one of the two is none."),
        Property.WrittenOrNull(JsonNames.Points, Figure, (OtherAnswer o) => o.Points, "The total points that there would be; null where unknown."),
        Property.Written(JsonNames.Bands, new ResultListKind<BandChange>(Band), (OtherAnswer o) => o.Bands, "Tables of bands of which it would take another."));

    private static readonly RecordShape<QuestionWhatIf> Question = new(
        "a question's other answers",
        Property.Written(JsonNames.Id, Kinds.Id, (QuestionWhatIf q) => q.Id, "The question's id."),
        Property.Written(JsonNames.Text, Kinds.Text, (QuestionWhatIf q) => q.Text, "What is asked."),
        Property.Written(JsonNames.IsComplete, Kinds.YesNo, (QuestionWhatIf q) => q.IsComplete, "Whether every other answer is there."),
        Property.Written(JsonNames.Answers, new ResultListKind<OtherAnswer>(Other), (QuestionWhatIf q) => q.Answers, "Each other answer, and what would come of it."));

    public static readonly RecordShape<WhatIf> WhatIf = new(
        "a what-if",
        Property.Written(JsonNames.Configuration, AnswersDocument.Configuration, (WhatIf w) => new ConfigurationReference(w.Configuration.Id, w.Configuration.Version), "The configuration, and its version."),
        Property.Written(JsonNames.Status, Kinds.Status, (WhatIf w) => w.Status, "The status of the answers as they are."),
        Property.WrittenOrNull(JsonNames.Amount, Figure, (WhatIf w) => w.Amount, "The amount of the answers as they are; null where there is none."),
        Property.WrittenOrNull(JsonNames.OneOff, Figure, (WhatIf w) => w.OneOff, "What is paid once under the answers as they are; null where there is no amount."),
        Property.Written(JsonNames.Questions, new ResultListKind<QuestionWhatIf>(Question), (WhatIf w) => w.Questions, "Every question that is asked, in the order of the configuration."));

    private static readonly RecordShape<AnswerChange> Answer = new(
        "a changed answer",
        Property.Written(JsonNames.Question, Kinds.Id, (AnswerChange a) => a.QuestionId, "The question's id."),
        Property.Written(JsonNames.Text, Kinds.Text, (AnswerChange a) => a.Text, "What is asked, as the later configuration says it."),
        Property.WrittenOrNull(JsonNames.Before, Kinds.Answer, (AnswerChange a) => a.Before, "The answer that counted before; null for none."),
        Property.WrittenOrNull(JsonNames.After, Kinds.Answer, (AnswerChange a) => a.After, "The answer that counts after; null for none."));

    private static readonly RecordShape<PartChange> Part = new(
        "a changed figure",
        Property.WrittenOrNull(JsonNames.Kind, ExplanationShapes.WaterfallKinds, (PartChange p) => p.Kind, "What part of a waterfall it is; null for domains and for wholes."),
        Property.Written(JsonNames.Id, Kinds.Text, (PartChange p) => p.Id, "The id of the domain, line or adjustment; `total` for the amount and for what belongs to no domain; empty for rounding."),
        Property.Written(JsonNames.Title, Kinds.Text, (PartChange p) => p.Title, "Its title."),
        Property.WrittenOrNull(JsonNames.Before, Exact, (PartChange p) => p.Before, "The figure before; 0 where it was not there; null where there was no amount."),
        Property.WrittenOrNull(JsonNames.After, Exact, (PartChange p) => p.After, "The figure after; 0 where it is not there; null where there is no amount."),
        Property.WrittenOrNull(JsonNames.Difference, Exact, (PartChange p) => p.Difference, "The whole difference; null where one of the two is none."),
        Property.WrittenOrNull(JsonNames.ByAnswers, Exact, (PartChange p) => p.ByAnswers, "What the answers changed; null where it cannot be told apart."),
        Property.WrittenOrNull(JsonNames.ByConfiguration, Exact, (PartChange p) => p.ByConfiguration, "What the configuration changed; null where it cannot be told apart."));

    public static readonly RecordShape<BudgetChange> Change = new(
        "a change",
        Property.Written(JsonNames.Before, ResultShapes.Result, (BudgetChange c) => c.Before.Budget, "The result before."),
        Property.Written(JsonNames.After, ResultShapes.Result, (BudgetChange c) => c.After.Budget, "The result after."),
        Property.WrittenOrNull(JsonNames.Amount, Part, (BudgetChange c) => c.Amount, "The amount before and after; null where the periods or the currencies differ."),
        Property.WrittenOrNull(JsonNames.OneOff, Part, (BudgetChange c) => c.OneOff, "What is paid once, before and after; null where the periods or the currencies differ."),
        Property.Written(JsonNames.IsOneConfiguration, Kinds.YesNo, (BudgetChange c) => c.IsOneConfiguration, "Whether both came of one configuration."),
        Property.WrittenOrNull(JsonNames.NotApart, Obstacles, (BudgetChange c) => c.NotApart, "Why the effects of answers and of the configuration cannot be told apart; null where they can."),
        Property.Written(JsonNames.Answers, new ResultListKind<AnswerChange>(Answer), (BudgetChange c) => c.Answers, "Questions whose answers differ."),
        Property.Written(JsonNames.Domains, new ResultListKind<PartChange>(Part), (BudgetChange c) => c.Domains, "The share of every domain of either, and last what belongs to none; they sum to the amount."),
        Property.Written(JsonNames.Parts, new ResultListKind<PartChange>(Part), (BudgetChange c) => c.Parts, "Lines, adjustments and rounding of either; they sum to the amount."),
        Property.Written(JsonNames.OneOffParts, new ResultListKind<PartChange>(Part), (BudgetChange c) => c.OneOffParts, "The same of what is paid once; they sum to it."));
}
