namespace Ras.Engine;

/// <summary>Bands that say of the same values that they are theirs. The engine gives those to the later one, which the author of the earlier one may not have meant.</summary>
internal static class OverlapRules
{
    public static void Check(ConfigurationIndex index, DiagnosticBag bag)
    {
        for (var i = 0; i < index.Domains.Count; i++)
            Bands(index, index.Domains[i].Bands, Subject.Domain(index, i), bag);
        for (var i = 0; i < index.Steps.Count; i++)
            Bands(index, (index.Steps[i] as BandsStep)?.Bands, Subject.Step(index, i), bag);
        for (var i = 0; i < index.Lines.Count; i++)
            Bands(index, index.Lines[i].Line.Bands, Subject.Line(index, i), bag);
    }

    private static void Bands(ConfigurationIndex index, ValueList<Band>? bands, Subject subject, DiagnosticBag bag)
    {
        for (var i = 0; i + 1 < (bands?.Count ?? 0); i++)
        {
            var (band, next) = (bands![i], bands[i + 1]);
            if (band.To is not { } to)
                continue;
            var (end, start) = (index.Resolve(to)!.Value, index.Resolve((next.From ?? next.Above)!.Value)!.Value);

            // Why: a band that begins above x leaves x to the one before.
            if (next.Above is null ? end >= start : end > start)
                bag.Add(CheckFaults.BandsOverlap(subject.Name, i, end, next.Above is null ? "from" : "above", start), subject.Place.At(JsonNames.Bands, i).At(JsonNames.To));
        }
    }
}
