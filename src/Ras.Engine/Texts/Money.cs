using System;
using System.Globalization;

namespace Ras.Engine;

/// <summary>Money and numbers as people read them, the same in every culture.</summary>
internal static class Money
{
    /// <summary>An amount with its currency, such as <c>£1,234.50</c>; more places only where the amount has them.</summary>
    public static string Text(decimal amount, string currency)
    {
        var size = (amount < 0 ? -amount : amount).ToString("#,##0.00########", CultureInfo.InvariantCulture);
        var sign = amount < 0 ? "-" : "";
        return currency switch
        {
            "GBP" => sign + "£" + size,
            "EUR" => sign + "€" + size,
            "USD" => sign + "$" + size,
            _ => sign + currency + " " + size,
        };
    }

    /// <summary>Whether a unit of the configuration, such as <c>pounds a week</c>, is money of a currency.</summary>
    public static bool IsUnit(string unit, string currency) => currency switch
    {
        "GBP" => unit.StartsWith("pound", StringComparison.OrdinalIgnoreCase),
        "EUR" => unit.StartsWith("euro", StringComparison.OrdinalIgnoreCase),
        _ => unit.StartsWith(currency, StringComparison.Ordinal),
    };

    /// <summary>One of what an English unit names in the plural: <c>hour a week</c> of <c>hours a week</c>.</summary>
    public static string OneOf(string unit)
    {
        var end = unit.IndexOf(' ') is >= 0 and var space ? space : unit.Length;
        return end > 2 && unit[end - 1] == 's' && unit[end - 2] != 's' ? unit.Remove(end - 1, 1) : unit;
    }

    /// <summary>A plain number, rounded to two places for reading.</summary>
    public static string Number(decimal number) =>
        decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>A number with every place that it has, so that a product on the page comes out.</summary>
    public static string Exact(decimal number) => number.ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>The same for money that stands beside its unit: with pence, or none.</summary>
    public static string Plain(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00########", CultureInfo.InvariantCulture);
}
