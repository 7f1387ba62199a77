using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>A day entered as three numbers.</summary>
/// <param name="Field">What the three fields begin with.</param>
/// <param name="Day">The day of the month, as entered.</param>
/// <param name="Month">The month, as entered.</param>
/// <param name="Year">The year, as entered.</param>
internal sealed record EnteredDay(string Field, string Day, string Month, string Year)
{
    public static EnteredDay From(IFormCollection form, string field) => new(field, form[field + "-day"].ToString(), form[field + "-month"].ToString(), form[field + "-year"].ToString());

    public static EnteredDay Of(string field, CalendarDate? day) => day is { } date
        ? new(field, Text(date.Day), Text(date.Month), Text(date.Year))
        : new(field, "", "", "");

    /// <summary>The day; false where there is none such, or it is far from any that is meant.</summary>
    public bool TryRead(out CalendarDate day)
    {
        var numbers = new[] { Year, Month, Day }.Select(t => int.TryParse(t.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        return CalendarDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{numbers[0]:0000}-{numbers[1]:00}-{numbers[2]:00}"), out day) && day.Year is >= 2000 and < 2100;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
