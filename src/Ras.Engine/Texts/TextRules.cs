using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Whether the texts of another language fit a configuration.</summary>
internal static class TextRules
{
    public static IReadOnlyList<Diagnostic> Check(ConfigurationTexts texts, RasConfiguration configuration)
    {
        var bag = new DiagnosticBag();
        if (texts.Configuration != configuration.Id)
            bag.Add(TextFaults.OfAnother(texts.Configuration, configuration.Id), Place.Root.At(JsonNames.Configuration));
        var own = ConfigurationTexts.KeysOf(configuration);
        foreach (var key in texts.Texts.Keys.Where(k => !own.ContainsKey(k)))
            bag.Add(TextFaults.UnknownKey(key, own.Keys), Place.Root.At(JsonNames.Texts).At(key));
        foreach (var word in texts.Words)
            CheckWord(word.Key, word.Value, bag);
        return bag.ToArray();
    }

    private static void CheckWord(string key, string sentence, DiagnosticBag bag)
    {
        var place = Place.Root.At(JsonNames.Words).At(key);
        var words = ConfigurationTexts.EngineWords;
        if (!words.TryGetValue(key, out var english) && !words.TryGetValue(key.Split('@')[0], out english))
        {
            bag.Add(TextFaults.UnknownKey(key, words.Keys), place);
            return;
        }

        var (needed, given) = (PlacesIn(english), PlacesIn(sentence));
        if (!needed.SetEquals(given))
            bag.Add(TextFaults.OtherPlaces(key, needed.Except(given).ToArray(), given.Except(needed).ToArray()), place);
    }

    private static HashSet<string> PlacesIn(string sentence)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var at = sentence.IndexOf('{'); at >= 0; at = sentence.IndexOf('{', at + 1))
        {
            if (sentence.IndexOf('}', at) is > 0 and var end)
                places.Add(sentence.Substring(at + 1, end - at - 1));
        }

        return places;
    }
}
