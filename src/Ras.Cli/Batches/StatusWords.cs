using Ras.Engine;

namespace Ras.Cli;

/// <summary>Statuses and periods as the documents of the library write them, for columns and summaries.</summary>
internal static class StatusWords
{
    public static string Of(ScoreStatus status) => status switch
    {
        ScoreStatus.InvalidAnswers => "invalidAnswers",
        ScoreStatus.OutsideScope => "outsideScope",
        ScoreStatus.Incomplete => "incomplete",
        ScoreStatus.EligibilityNotMet => "eligibilityNotMet",
        ScoreStatus.NoFigure => "noFigure",
        _ => "indicative",
    };

    public static string Per(Period period) => period switch
    {
        Period.Week => "a week",
        Period.FourWeeks => "every four weeks",
        Period.Month => "a month",
        _ => "a year",
    };
}
