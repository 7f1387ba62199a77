using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>Where an author can round so that something fits, by name.</summary>
internal static class RoundingHelp
{
    public static string For(ConfigurationIndex index, Subject subject) => subject.Owner switch
    {
        { Kind: NameKind.Question } => "Write its points and its weight with fewer digits, or as fractions that share a denominator.",
        { Kind: NameKind.Domain, Index: var at } => index.Domains[at].Of is { } of
            ? Round(of)
            : "Write points and weights of its questions with fewer digits, or as fractions that share a denominator.",
        { Kind: NameKind.Step, Index: var at } => Round(StepReads.References(index.Steps[at])),
        { Kind: NameKind.Line, Index: var at } => index.Lines[at] is { Line.Rounding: null, IsShortForm: false }
            ? "Give it a `rounding`, write its price with fewer digits, or round what it prices with a `round` step."
            : "Write its price with fewer digits, or round what it prices with a `round` step.",
        { Kind: NameKind.Adjustment } => "Write its number with fewer digits, or give lines a `rounding`.",
        _ => "Give lines a `rounding`, or write the numbers that it comes from with fewer digits.",
    };

    private static string Round(IEnumerable<string> references)
    {
        var names = references.Distinct().Where(r => r != ConfigurationIndex.Total).Take(3).ToArray();
        return names.Length == 0
            ? "Write the numbers that it comes from with fewer digits."
            : $"Round what it is computed from with a `round` step on {ReadingFaults.OneOf(names)} and use that here, or write the numbers behind it with fewer digits.";
    }
}
