using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>What can be wrong with texts of another language, each with its words.</summary>
internal static class TextFaults
{
    public static Fault OfAnother(string given, string configuration) =>
        new(DiagnosticCodes.TextsOfAnother, $"The texts are those of `{ReadingFaults.Shown(given)}`, and the configuration is `{configuration}`.", $"Use the texts of `{configuration}`.");

    public static Fault UnknownKey(string key, IEnumerable<string> known) =>
        new(DiagnosticCodes.UnknownTextKey, $"`{ReadingFaults.Shown(key)}` names no text.", Nearest.Help(key, known, "Take it out."));

    public static Fault OtherPlaces(string key, string[] missing, string[] unknown)
    {
        var what = new[]
        {
            missing.Length > 0 ? $"leaves out {Listed(missing)}" : null,
            unknown.Length > 0 ? $"has {Listed(unknown)}, for which there is no value" : null,
        };
        return new(DiagnosticCodes.OtherPlaces, $"The sentence `{ReadingFaults.Shown(key)}` {string.Join(" and ", what.OfType<string>())}.", "Write the same names in braces as the English sentence has.");
    }

    private static string Listed(string[] places) => ReadingFaults.AllOf(places.Select(p => $"{{{ReadingFaults.Shown(p)}}}").ToArray());
}
