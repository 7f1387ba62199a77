using System.Globalization;
using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>Money as people write it, and reads it so.</summary>
internal static class Pounds
{
    private const decimal Most = 1_000_000;

    public static string Of(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{(amount < 0 ? "-" : "")}£{decimal.Abs(amount):#,0.00}");

    /// <summary>Reads pounds and pence: <c>182</c>, <c>£182.50</c>, <c>1,250.00</c>. From 0 to a million.</summary>
    public static bool TryRead(string? text, out decimal amount)
    {
        var plain = (text ?? "").Trim().TrimStart('£').Replace(",", "", System.StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount) && amount <= Most && amount == decimal.Round(amount, 2);
    }

    public static string Each(Period period) => period switch
    {
        Period.FourWeeks => "every four weeks",
        Period.Month => "a month",
        Period.Year => "a year",
        _ => "a week",
    };
}
