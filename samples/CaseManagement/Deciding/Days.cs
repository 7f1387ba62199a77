using System;
using System.Globalization;
using Ras.Engine;

namespace CaseManagement.Deciding;

/// <summary>Days as people write them.</summary>
internal static class Days
{
    public static string Of(CalendarDate day) => ((DateOnly)day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(string day) => Of(CalendarDate.Parse(day));
}
