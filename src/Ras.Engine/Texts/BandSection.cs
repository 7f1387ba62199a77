using System.Linq;

namespace Ras.Engine;

/// <summary>How many would fall or rise, and by how much: a picture of bars, and the same as a table.</summary>
internal sealed class BandSection(PortfolioReport report, PageDraft page)
{
    public void Write()
    {
        if (report.Bands.Count == 0)
            return;
        var words = page.Words;
        var most = report.Bands.Max(b => b.Cases);
        page.Heading("compare.bands");
        page.Picture(new(
            words.Say("compare.bandsSaid", ("fall", Count(report.Counts.Fall)), ("same", Count(report.Counts.Same)), ("rise", Count(report.Counts.Rise))),
            report.Bands.Select(b => new PictureBar(Name(b), [(Tone(b.Direction), PictureBar.WidthOf(b.Cases, most))], Money.Number(b.Cases))).ToArray(),
            [],
            new(
                words.Say("compare.bands"), [words.Say("compare.change", ("period", words.Per(report.Period))), words.Say("compare.people")], 1,
                report.Bands.Select(b => new PageRow([Name(b), Money.Number(b.Cases)])).ToArray()),
            words.Say("compare.table")));
    }

    private string Count(long? count) => ComparisonFigures.Count(page.Words, count);

    private static BarTone Tone(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Fall => BarTone.Fall,
        ChangeDirection.Same => BarTone.Same,
        _ => BarTone.Rise,
    };

    private string Name(ChangeBand band)
    {
        var key = (band.Direction, band) switch
        {
            (ChangeDirection.Same, _) => "compare.none",
            (ChangeDirection.Fall, { UpTo: null }) => "compare.fallOver",
            (ChangeDirection.Fall, { MoreThan: 0 }) => "compare.fallTo",
            (ChangeDirection.Fall, _) => "compare.fallBetween",
            (_, { UpTo: null }) => "compare.riseOver",
            (_, { MoreThan: 0 }) => "compare.riseTo",
            _ => "compare.riseBetween",
        };
        return page.Words.Say(key, ("from", page.Words.Pounds(band.MoreThan)), ("to", page.Words.Pounds(band.UpTo ?? 0)));
    }
}
