using System.Globalization;
using System.Numerics;

namespace Ras.Engine;

/// <summary>What can be wrong with the numbers of a configuration, each with its words.</summary>
internal static class NumberFaults
{
    public static Fault Negative(string name, string value) =>
        new(DiagnosticCodes.Negative, $"`{name}` is {value}, below 0.", "Write 0 or more.");

    public static Fault LeavesOutOfRange(string value) =>
        new(DiagnosticCodes.LeavesOutOfRange, $"`leaves` is {value}, which is not a share.", "Write a number from 0 (nothing is left to pay for) to 1 (all of it).");

    public static Fault BandsNotAscending(int number, string begins, string before) =>
        new(DiagnosticCodes.BandsNotAscending, $"Band {number} has {begins}, and the band before it has {before}.", "Put the bands in ascending order, none beginning where another does.");

    public static Fault BandEndsBeforeStart(int number, Rational to, string begins) =>
        new(DiagnosticCodes.BandEndsBeforeStart, $"Band {number} has {begins} and `to` {to}, so nothing is in it.", "Raise `to`, or take the band out.");

    public static Fault NotAboveZero(string name, string value) =>
        new(DiagnosticCodes.NotAboveZero, $"`{name}` is {value}, not above 0.", "Write a number above 0.");

    public static Fault NumberRange(string question, string what, string help) =>
        new(DiagnosticCodes.NumberRange, $"Question `{question}` {what}.", help);

    public static Fault NegativeMultiplier(int number, string value) =>
        new(DiagnosticCodes.Negative, $"Entry {number} of the product is {value}, below 0.", "Write 0 or more; a `sum` can take something off by its `constant`.");

    public static Fault NodesNotAscending(int number, Rational at, Rational before) =>
        new(DiagnosticCodes.NodesNotAscending, $"Node {number} stands `at` {at}, and the node before it at {before}.", "Put the nodes in ascending order, no two at one place.");

    public static Fault RangeReversed(Rational from, Rational to) =>
        new(DiagnosticCodes.RangeReversed, $"The range is `from` {from} `to` {to}, so nothing fits.", "Put the lower number first.");

    public static Fault LimitsReversed(Rational low, Rational high) =>
        new(DiagnosticCodes.RangeReversed, $"Nothing lies between the lower limit {low} and the upper limit {high}.", "Put the lower number first; where both are one number, use `atLeast` and `atMost`.");

    public static Fault NotWhole(string name, string value, int least, int most) =>
        new(DiagnosticCodes.NotWhole, $"`{name}` is {value}.", $"Write a whole number from {least} to {most}.");

    public static Fault DoesNotFit(string what, Rational size, Rational grain, string help) =>
        new(DiagnosticCodes.DoesNotFit, $"{what} can reach {Magnitude(size.Ceiling())}, {Precision(grain)}, which is more than exact arithmetic can hold.", help);

    public static Fault RoundingDoesNotFit(string what, Rational grain, Rational increment, string help) =>
        new(DiagnosticCodes.DoesNotFit, $"{what} is counted {Precision(grain)} and rounded to multiples of {increment}, which together is more than exact arithmetic can hold.", help);

    public static Fault TooLargeToShow(string what, Rational size, Rational most) =>
        new(DiagnosticCodes.DoesNotFit, $"{what} can reach {Magnitude(size.Ceiling())}, which is more than a result can show.", $"Write smaller numbers: figures can reach {most}.");

    public static Fault BudgetIncrement(string increment) =>
        new(DiagnosticCodes.BudgetIncrement, $"The budget's `increment` is {increment}, which is no sum of money.", "Write a multiple of 0.01, or 0.01 divided by a whole number.");

    public static Fault DatesReversed(CalendarDate from, CalendarDate to) =>
        new(DiagnosticCodes.DatesReversed, $"`effectiveTo` ({to}) is earlier than `effectiveFrom` ({from}).", "Put the later day last.");

    public static Fault CountOutOfRange(Rational atLeast, int parts) =>
        new(DiagnosticCodes.CountOutOfRange, $"`atLeast` is {atLeast}, and the `count` has {(parts == 1 ? "1 condition" : $"{parts} conditions")}.", parts == 1 ? "Write 1." : $"Write a whole number from 1 to {parts}.");

    // Why: nobody counts the digits of a long number; how many there are says more.
    private static string Magnitude(BigInteger size)
    {
        var digits = size.ToString(CultureInfo.InvariantCulture);
        return digits.Length <= 9 ? digits : $"a number of {digits.Length} digits";
    }

    private static string Precision(Rational grain)
    {
        if (grain.Denominator.IsOne)
            return "in whole numbers";
        var below = Magnitude(grain.Denominator);
        return below[0] == 'a' ? $"in steps of 1 divided by {below}" : $"in steps of {grain.Numerator.ToString(CultureInfo.InvariantCulture)}/{below}";
    }
}
