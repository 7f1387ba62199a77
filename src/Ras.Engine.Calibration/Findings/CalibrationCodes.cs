using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>The codes of what calibration and monitoring find: RAS95x about portfolios, RAS96x about fits. Those of the engine are in <see cref="DiagnosticCodes"/>.</summary>
public static class CalibrationCodes
{
    internal const string NoCost = "RAS951";
    internal const string CostNotAboveZero = "RAS952";
    internal const string NoFigure = "RAS953";
    internal const string OtherConfiguration = "RAS954";
    internal const string GroupOfOne = "RAS955";
    internal const string ReferenceTwice = "RAS956";
    internal const string Unmatched = "RAS957";
    internal const string FrequencyUnknown = "RAS958";
    internal const string GroupCount = "RAS959";

    internal const string NoLine = "RAS961";
    internal const string TooFewCases = "RAS962";
    internal const string PointsEqual = "RAS963";
    internal const string TooManyBands = "RAS964";
    internal const string TermsWrong = "RAS965";
    internal const string BudgetNotMet = "RAS966";
    internal const string NotUsable = "RAS967";

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Warning(NoCost, "A case has no cost", "It has answers, and nothing says what its package costs. It is left out, and counted."),
        Warning(CostNotAboveZero, "A cost is not above 0", "Nothing or less than nothing was paid, which says nothing about a price. The case is left out, and counted."),
        Warning(NoFigure, "The configuration gives no figure", "The answers are wrong or incomplete, or somebody is outside the scope. The case is left out, and counted by its status."),
        Error(OtherConfiguration, "A portfolio was scored by another configuration", "Its cases name the hash of a configuration that is not the one to be calibrated, so their answers may mean something else."),
        Warning(GroupOfOne, "A group has one case", "One case is no group: nothing can be said of it that is not about a person. It counts in the whole and in no group."),
        Warning(ReferenceTwice, "A reference stands twice", "Two rows bear the same reference. Both are left out, and counted, since nobody can tell which one counts."),
        Warning(Unmatched, "A cost has no case", "A row of costs bears a reference that no case has. It is left out, and counted."),
        Warning(FrequencyUnknown, "A frequency is not known", "The word is none of week, fortnight, four weeks, month, quarter, year and one-off. The row is left out, and counted."),
        Error(GroupCount, "A case has too few or too many groups", "Each case has one group for each column of groups; an empty one where nothing is recorded."),
        Error(NoLine, "There is no line to fit", "The budget has no recurring line with a price or bands, several where none is on the total, or none with the id that was asked for."),
        Error(TooFewCases, "There are too few cases to fit", "With fewer than ten cases nothing can be fitted and judged on cases that it did not see."),
        Error(PointsEqual, "All points are equal", "Every case has the same points, so nothing says what one more point is worth."),
        Error(TooManyBands, "There are more bands than cases can fill", "A band holds at least as many cases as was asked for, and all bands together have no more cases than there are."),
        Error(TermsWrong, "What is asked of a fit does not fit", "An increment is not above 0, a share lies outside its range, a cap lies below a floor, or the version is the one that is calibrated."),
        Warning(BudgetNotMet, "The money does not reach", "Even at a price of 0 the other lines cost more than the money that there is."),
        Error(NotUsable, "The proposed version cannot be used", "The engine refuses it; what it says stands with it. The current version is left as it is."),
    ];

    private static DiagnosticCode Error(string code, string title, string meaning) => new(code, DiagnosticSeverity.Error, title, meaning);

    private static DiagnosticCode Warning(string code, string title, string meaning) => new(code, DiagnosticSeverity.Warning, title, meaning);
}
