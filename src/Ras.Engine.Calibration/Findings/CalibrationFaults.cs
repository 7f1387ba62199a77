using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>What can be wrong with portfolios and fits, each with its words. The place of a finding is what it is about, in words.</summary>
internal static class CalibrationFaults
{
    private const string ThePortfolio = "the portfolio";
    private const string TheFit = "the fit";

    public static Diagnostic NoCost(IReadOnlyList<string> references) =>
        Warning(CalibrationCodes.NoCost, ThePortfolio, $"{Cases(references)} no cost and {Are(references)} left out.", "Fill in what each package costs, or say why it is left out.");

    public static Diagnostic CostNotAboveZero(IReadOnlyList<string> references) =>
        Warning(CalibrationCodes.CostNotAboveZero, ThePortfolio, $"{Cases(references)} a cost of 0 or less and {Are(references)} left out.", "Look whether a refund or an empty package stands there.");

    public static Diagnostic NoFigure(string why, IReadOnlyList<string> references) =>
        Warning(CalibrationCodes.NoFigure, ThePortfolio, $"{Cases(references)} no figure ({why}) and {Are(references)} left out.", "`ras batch` says of each what is wrong.");

    public static Diagnostic OtherConfiguration(int cases, string found, string expected) =>
        Error(CalibrationCodes.OtherConfiguration, ThePortfolio, $"{Count(cases, "case")} {(cases == 1 ? "was" : "were")} scored by {Short(found)}, and this configuration is {Short(expected)}.", "Name the configuration that scored them, or take the column of hashes out where the answers mean the same.");

    public static Diagnostic GroupOfOne(string column, int groups) =>
        Warning(CalibrationCodes.GroupOfOne, ThePortfolio, $"In `{column}` {Count(groups, "group")} {(groups == 1 ? "has" : "have")} one case.", "Put small groups together before they are compared.");

    public static Diagnostic ReferenceTwice(IReadOnlyList<string> references) =>
        Warning(CalibrationCodes.ReferenceTwice, ThePortfolio, $"{Cases(references)} a reference that stands more than once and {Are(references)} left out.", "Keep one row for each reference.");

    public static Diagnostic Unmatched(IReadOnlyList<string> references) =>
        Warning(CalibrationCodes.Unmatched, "the costs", $"{Count(references.Count, "row")} of costs ({Some(references)}) {(references.Count == 1 ? "has" : "have")} no case and {Are(references)} left out.", "See whether both files are of the same day and use the same references.");

    public static Diagnostic FrequencyUnknown(IReadOnlyList<string> words) =>
        Warning(CalibrationCodes.FrequencyUnknown, "the costs", $"{Count(words.Count, "row")} of costs {(words.Count == 1 ? "names" : "name")} a frequency that is not known ({Some(words.Distinct().ToArray())}) and {Are(words)} left out.", "Write week, fortnight, four weeks, month, quarter, year or one-off.");

    public static Diagnostic GroupCount(string reference, int found, int expected) =>
        Error(CalibrationCodes.GroupCount, ThePortfolio, $"`{reference}` has {Count(found, "group")} where there {(expected == 1 ? "is" : "are")} {Count(expected, "column")}.", "Give each case one group for each column, empty where nothing is recorded.");

    public static Diagnostic NoLine(string message, string help) => Error(CalibrationCodes.NoLine, TheFit, message, help);

    public static Diagnostic TooFewCases(int cases) =>
        Error(CalibrationCodes.TooFewCases, ThePortfolio, $"{(cases == 0 ? "No case is" : Count(cases, "case") + (cases == 1 ? " is" : " are"))} left to fit by.", "Give at least 10, and 100 or more for a price that people can rely on.");

    public static Diagnostic PointsEqual(double points) =>
        Error(CalibrationCodes.PointsEqual, ThePortfolio, string.Create(CultureInfo.InvariantCulture, $"Every case has {points:0.##########} points on the line that is fitted."), "See whether the answers were read, and whether the right line is fitted.");

    public static Diagnostic TooManyBands(int bands, int least, int cases) =>
        Error(CalibrationCodes.TooManyBands, TheFit, $"{Count(bands, "band")} of at least {Count(least, "case")} need {bands * (long)least} cases, and there are {cases}.", "Ask for fewer bands, or for fewer cases in each.");

    public static Diagnostic TermsWrong(string message, string help) => Error(CalibrationCodes.TermsWrong, TheFit, message, help);

    public static Diagnostic BudgetNotMet(decimal budget, decimal least) =>
        Warning(CalibrationCodes.BudgetNotMet, TheFit, string.Create(CultureInfo.InvariantCulture, $"At a price of 0 the budgets still sum to {least:0.00} where {budget:0.00} is there."), "Look at the lines that are not fitted, or at the floor.");

    public static Diagnostic NotUsable(string why) =>
        Error(CalibrationCodes.NotUsable, "the proposed version", $"The engine refuses it: {why}", "Choose another way to fit, or a coarser increment.");

    private static Diagnostic Error(string code, string place, string message, string help) => new(code, DiagnosticSeverity.Error, place, message, help);

    private static Diagnostic Warning(string code, string place, string message, string help) => new(code, DiagnosticSeverity.Warning, place, message, help);

    private static string Cases(IReadOnlyList<string> references) => $"{Count(references.Count, "case")} ({Some(references)}) {(references.Count == 1 ? "has" : "have")}";

    private static string Are(IReadOnlyList<string> references) => references.Count == 1 ? "is" : "are";

    private static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(3).Select(n => $"`{n}`")) + (names.Count > 3 ? " and more" : "");

    private static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {thing}{(count == 1 ? "" : "s")}");

    private static string Short(string hash) => $"`{(hash.Length > 19 ? hash[..19] : hash)}`";
}
