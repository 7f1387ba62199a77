namespace Ras.Engine;

/// <summary>Bands ascend strictly, and none ends before it begins.</summary>
internal static class BandRules
{
    public static void Check(RuleContext context, ValueList<Band>? bands, Place owner)
    {
        (Rational At, bool Above)? before = null;
        for (var i = 0; i < (bands?.Count ?? 0); i++)
        {
            var band = bands![i];
            var place = owner.At(JsonNames.Bands, i);
            context.Number(band.Value, place.At(JsonNames.Value));
            var at = context.Number(band.From, place.At(JsonNames.From)) ?? context.Number(band.Above, place.At(JsonNames.Above));
            var to = context.Number(band.To, place.At(JsonNames.To));
            if (at is not { } begins)
                continue;
            var edge = (At: begins, Above: band.Above is not null);
            if (before is { } last && !IsBelow(last, edge))
                context.Report(NumberFaults.BandsNotAscending(i + 1, InWords(edge), InWords(last)), place);
            before = edge;
            if (to is { } end && (end < begins || (end == begins && edge.Above)))
                context.Report(NumberFaults.BandEndsBeforeStart(i + 1, end, InWords(edge)), place.At(JsonNames.To));
        }
    }

    /// <summary>Whether one edge lies below another; <c>from</c> x lies below <c>above</c> x.</summary>
    private static bool IsBelow((Rational At, bool Above) left, (Rational At, bool Above) right) =>
        left.At < right.At || (left.At == right.At && !left.Above && right.Above);

    private static string InWords((Rational At, bool Above) edge) => edge.Above ? $"`above` {edge.At}" : $"`from` {edge.At}";
}
