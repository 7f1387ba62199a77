using System;
using System.Globalization;

namespace Ras.Engine.Everywhere;

/// <summary>Makes a culture the current one, and shows that its customs are known here.</summary>
internal static class Culture
{
    private static readonly DateTime Day = new DateTime(2026, 4, 6, 0, 0, 0, DateTimeKind.Utc);

    // Invariant: a framework without data of cultures writes every culture as the invariant one, or knows none.
    /// <exception cref="InvalidOperationException">The culture writes a number and a day as none does.</exception>
    public static void Use(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var (customs, none) = (Customs(culture), Customs(CultureInfo.InvariantCulture));
        if (name.Length > 0 && customs == none)
            throw new InvalidOperationException($"Nothing is known here of the culture {name}.");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        if (name.Length > 0)
            Console.Error.WriteLine($"  {name} writes {customs}");
    }

    private static string Customs(CultureInfo culture) => string.Format(culture, "{0:N2} and {1:d}; i in capitals is {2}", -1234.5m, Day, culture.TextInfo.ToUpper("i"));
}
