using System;
using System.Globalization;

namespace Ras.Engine.Calibration;

/// <summary>Figures as reports write them: money with its sign and pence, shares in percent, counts with commas.</summary>
internal sealed class ReportFigures(string currency)
{
    public const string Hidden = "hidden";

    private const int Places = 6;

    public ReportFigures(RasConfiguration configuration)
        : this(configuration.Currency ?? "GBP")
    {
    }

    public string Pounds(double amount) => Pounds((decimal)Math.Round(amount, 2));

    public string Pounds(decimal amount)
    {
        var size = Math.Abs(amount).ToString(amount == decimal.Truncate(amount) && Math.Abs(amount) >= 1000 ? "#,##0" : "#,##0.00##", CultureInfo.InvariantCulture);
        return (amount < 0 ? "−" : "") + (currency == "GBP" ? "£" : currency + " ") + size;
    }

    /// <summary>Whole pounds, for axes.</summary>
    public string Short(double amount) => (currency == "GBP" ? "£" : currency + " ") + Count((long)Math.Round(amount));

    /// <summary>A share as a percentage, with one place where it is small.</summary>
    public static string Percent(double share) =>
        double.IsFinite(share) ? Plain(share * 100, Math.Abs(share) < 0.0995 ? "0.#" : "0") + "%" : "–";

    public static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A group by its name; in words where a column says nothing.</summary>
    public static ReportCell Group(string name) => name.Length == 0 ? "not recorded" : name;

    public ReportCell Money(double? amount) => amount is { } known && double.IsFinite(known) ? new(Pounds(known), Round(known), true) : new(Hidden, null, true);

    public static ReportCell Share(double? share) => share is { } known && double.IsFinite(known) ? new(Percent(known), Round(known), true) : new(Hidden, null, true);

    public static ReportCell Number(double number, string format = "0.##") => double.IsFinite(number)
        ? new(Plain(number, format), Round(number), true)
        : new(Hidden, null, true);

    public static ReportCell Cases(long? count) => count is { } known ? new(Count(known), known, true) : new(Hidden, null, true);

    // Why: what rounds to nothing has no sign.
    private static string Plain(double number, string format) => number.ToString(format + ";−" + format + ";0", CultureInfo.InvariantCulture) is var text && text.Trim('−', '0', '.').Length == 0 ? "0" : text;

    private static decimal Round(double number) => Math.Round((decimal)number, Places);
}
