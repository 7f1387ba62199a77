namespace Ras.Engine;

/// <summary>Explains one line of a case that counts.</summary>
internal static class LineExplainer
{
    public static LineExplanation Explain(CaseValues values, int at)
    {
        var line = values.Index.Lines[at].Line;
        var compiled = values.Program.Lines[at];
        var of = line.Amount is { } amount ? amount.Reference : line.Of ?? ConfigurationIndex.Total;
        var taken = line.Bands is null ? -1 : values.Taken(compiled.Banded);
        var figure = values[compiled.Banded] * (line.Price is { } each ? values.Index.Resolve(each) : Rational.One);
        return new()
        {
            Id = line.Id,
            Title = line.Title,
            Of = of,
            Quantity = of is null ? null : values[compiled.Input],
            Price = line.Price is { } price ? values.Index.Resolve(price) : null,
            Unit = line.Price is null ? null : line.UnitOrDefault,
            Band = taken >= 0 && values[compiled.Value] is not null ? line.Bands![taken] : null,
            Place = BandPlace.Of(values, line.Bands, compiled.Input, compiled.Banded),
            Per = line.OneOff == true ? null : line.Per ?? values.Index.Configuration.Period,
            ExactFigure = figure,
            ExactConverted = figure * Periods.Multiplier(values.Index, line.Per),
            Rounding = line.Rounding,
            ExactAmount = values[compiled.Value],
        };
    }
}
