using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>Words follow jurisdiction and whom they address: other nations have neither England's personal budget nor its Care Act.</summary>
public sealed class JurisdictionTests
{
    private static readonly RasConfiguration Adults = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", "savva", "configuration.json")).Configuration;

    [Theory]
    [InlineData("england", About.Adult, "Care Act 2014, section 26")]
    [InlineData("england", About.Carer, "Care Act 2014, section 26")]
    [InlineData("england", About.Child, "Children Act 1989, section 17")]
    [InlineData("wales", About.Adult, "Social Services and Well-being (Wales) Act 2014, section 54")]
    [InlineData("wales", About.Child, "Social Services and Well-being (Wales) Act 2014, section 54")]
    [InlineData("scotland", About.Adult, "Social Care (Self-directed Support) (Scotland) Act 2013")]
    [InlineData("northernIreland", About.Adult, "Health and Social Care trust")]
    public void The_law_is_that_of_the_place(string jurisdiction, About about, string law) => Assert.Contains(law, PageFor(jurisdiction, about));

    [Theory]
    [InlineData("wales")]
    [InlineData("scotland")]
    [InlineData("northernIreland")]
    [InlineData("bavaria")]
    [InlineData(null)]
    public void Elsewhere_nobody_hears_of_England(string? jurisdiction)
    {
        foreach (var about in new[] { About.Adult, About.Carer, About.Child })
        {
            var page = PageFor(jurisdiction, about);
            Assert.DoesNotContain("personal budget", page);
            Assert.DoesNotContain("Care Act", page);
            Assert.DoesNotContain("Children Act 1989", page);
        }
    }

    [Fact]
    public void A_page_speaks_to_whom_it_is_about()
    {
        Assert.Contains("planning your support.", PageFor("england", About.Adult));
        Assert.Contains("planning your own support.", PageFor("england", About.Carer));
        Assert.Contains("planning your child's support.", PageFor("england", About.Child));
    }

    /// <summary>Every sentence that varies, varies for whom or where a configuration can be.</summary>
    [Fact]
    public void Variants_are_of_what_there_is()
    {
        var variants = ConfigurationTexts.EngineWords.Keys.Where(k => k.Contains('@')).Select(k => k.Split('@')).ToArray();
        Assert.NotEmpty(variants);
        Assert.All(variants, v => Assert.Contains(v[0], ConfigurationTexts.EngineWords.Keys));
        string[] places = ["england", "wales", "scotland", "northernIreland"], people = ["adult", "carer", "child"];
        Assert.All(variants.SelectMany(v => v[1].Split('.')), part => Assert.Contains(part, places.Concat(people)));
    }

    private static string PageFor(string? jurisdiction, About about)
    {
        var engine = RasEngine.Compile(Adults with { Jurisdiction = jurisdiction, About = about, IfYouDisagree = null, Sources = null, Title = "Example", Description = null });
        var cases = RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", "savva", "cases.json"))).Cases;
        var page = RasText.Write(engine.Explain(cases.First(c => engine.Score(c.Answers).Amount > 0).Answers)) + RasText.Write(engine.Configuration);
        return string.Join(' ', page.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
    }
}
