using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Ids as the format permits them (design, section 5): also those that look like numbers, words of JSON, or each other.</summary>
internal static class Ids
{
    private const string First = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Later = First + "._-";

    private static readonly string[] Words =
    [
        "washing", "dressing", "night-care", "meals", "Mobility", "home.safe", "work_life", "carer", "support", "setting",
        "true", "null", "none", "1", "7", "2.5", "0", "1-7", "id", "of", "is", "from", "answered",
    ];

    // Why `x-`: in JSON a property with such a name is kept and ignored, and ids of questions become names of properties.
    private static readonly string[] NeverBegun = ["x-"];
    private static readonly string[] Reserved = ["total", "budget"];

    private static Gen<string> One => Gen.Frequency(
        (6, Gen.Elements(Words)),
        (6, Gen.Choose(0, 6).SelectMany(Written)),
        (1, Gen.Constant(63).SelectMany(Written)));

    /// <summary>So many ids, no two the same or different only in case.</summary>
    public static Gen<IReadOnlyList<string>> Distinct(int count) => One.ArrayOf(count).Select(drawn => Apart(drawn));

    private static Gen<string> Written(int later) =>
        from first in Gen.Elements(First.ToCharArray())
        from rest in Gen.Elements(Later.ToCharArray()).ArrayOf(later)
        select first + new string(rest);

    private static IReadOnlyList<string> Apart(IEnumerable<string> drawn)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.OrdinalIgnoreCase);
        var apart = new List<string>();
        foreach (var id in drawn)
            apart.Add(Numbered(id).First(taken.Add));
        return apart;
    }

    // The id itself where it may be used, and then its beginning with a number that grows until it is free.
    private static IEnumerable<string> Numbered(string id)
    {
        if (!NeverBegun.Any(b => id.StartsWith(b, StringComparison.OrdinalIgnoreCase)))
            yield return id;
        for (var number = 2; ; number++)
            yield return $"{id[..Math.Min(id.Length, 60)].Replace('-', '_')}.{number}";
    }
}
