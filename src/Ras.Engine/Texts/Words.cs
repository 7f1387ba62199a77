namespace Ras.Engine;

/// <summary>What the engine itself says to people about a result, in English, by whom it addresses.</summary>
internal sealed class Words(About about)
{
    public string Heading => "INDICATIVE BUDGET";

    public string WhatItIs => $"This is a starting point for planning {Whose} support. It is not the final sum: people agree that later, with {Whom}. It does not look at what {Who} can pay.";

    public string Zero => "The answers come to no money. That does not end it: ask what happens next, and say so if the answers leave something out.";

    public string HowItIsReckoned => "How the sum is made";

    public string WhereTheNeedIs => "What the answers came to";

    public string Referrals => "Who else looks at this";

    public string Adjustment(string title, string before) => $"{title} (from {before})";

    public string NotCovered => "What this sum does not pay for";

    public string Notes => "To note";

    public string IfYouDisagree => "If you do not agree";

    public string AskForReview => "Ask the council to go through the answers and this page with you. You can ask for it to be looked at again.";

    public string NotLinked => "Not tied to one kind of need";

    private string Whose => about switch { About.Carer => "your own", About.Child => "your child's", _ => "your" };

    private string Whom => about == About.Child ? "you and your child" : "you";

    private string Who => about == About.Child ? "your family" : "you";

    public static string Per(Period period) => period switch
    {
        Period.Week => "a week",
        Period.FourWeeks => "every four weeks",
        Period.Month => "a month",
        _ => "a year",
    };

    public string Total(Period period) => $"Indicative budget, {Per(period)}";

    public static string Points(decimal points) => points == 1 ? "1 point" : Money.Number(points) + " points";

    public static string Quantity(decimal quantity, string? unit) => $"{Money.Exact(quantity)} {(unit is null or "point" ? quantity == 1 ? "point" : "points" : unit)}";

    public string Status(ScoreStatus status) => status switch
    {
        ScoreStatus.InvalidAnswers => "There is no figure yet: some answers need to be put right.",
        ScoreStatus.OutsideScope => "This way of working out a budget does not fit here. Support is worked out another way.",
        ScoreStatus.Incomplete => "There is no figure yet: some questions still need an answer.",
        ScoreStatus.EligibilityNotMet => "There is no budget: a condition for support is not met.",
        ScoreStatus.NoFigure => "There is no figure from the table: people look at this and decide.",
        _ => "",
    };

    public string NoBand(string id, decimal? value) => value is { } v
        ? $"The table of `{id}` has no figure for {Money.Number(v)}."
        : $"The table of `{id}` has no figure here.";

    public string State(AnswerState state) => state switch
    {
        AnswerState.Missing => "not answered yet",
        AnswerState.NotAnswered => "not answered",
        AnswerState.NotAsked => "not asked",
        AnswerState.NotAskedYet => "not asked yet",
        _ => "",
    };

    public string Assumed => " (taken as the answer, as none was given)";

    public static string YesNo(bool yes) => yes ? "Yes" : "No";

    public string TakenOff(decimal points) => $"{Points(points)} less, for help that is there already";

    public string Counts(decimal times) => $"counts {Money.Number(times)} times";

    public string Capped(string? reason) => reason is null ? "held at its upper limit" : $"held at its upper limit: {reason}";

    public string Rounding => "Rounding";

    public string LiftedToZero => "A sum below nothing counts as nothing";

    public string TotalOnce => "Indicative budget, once";
}
