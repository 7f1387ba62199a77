using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>Pages for people: the figure and its way, in three forms and two languages, and nothing of the author's becomes markup.</summary>
public sealed class PageTests
{
    private static readonly RasEngine Adults = Load("illustrative-adults");
    private static readonly AnswerSet Answers = CaseOf("illustrative-adults", "cap: half by family");

    [Theory]
    [InlineData(PageFormat.Text)]
    [InlineData(PageFormat.Markdown)]
    [InlineData(PageFormat.Html)]
    public void The_figure_its_way_and_whom_to_ask_stand_on_the_page(PageFormat format)
    {
        var page = RasText.Write(Adults.Explain(Answers), format);
        Assert.Contains("£47.00 a week", page);
        Assert.Contains("£47.25", page);
        Assert.Contains("-£0.25", page);
        Assert.Contains("The help takes off £16.00", page);
        Assert.Contains("If you do not agree", page);
        Assert.Contains("It is not the final sum", page);
    }

    [Fact]
    public void The_short_page_has_the_figure_and_whom_to_ask_and_not_why()
    {
        var page = RasText.WriteShort(Adults.Explain(Answers));
        Assert.Contains("£47.00 a week", page);
        Assert.Contains("It is not the final sum", page);
        Assert.Contains("If you do not agree", page);
        Assert.DoesNotContain("How the sum is made", page);
        Assert.Contains("some questions still need an answer", RasText.WriteShort(Adults.Explain(AnswerSet.Empty)));
    }

    [Fact]
    public void Html_is_whole_and_bears_no_script_or_anything_from_elsewhere()
    {
        var page = RasText.Write(Adults.Explain(Answers), PageFormat.Html);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page);
        Assert.DoesNotMatch("<script|<img|<link|<iframe| style=|href=|src=", page);
        Assert.True(Regex.Count(page, "<table ") > 5);
        Assert.Equal(Regex.Count(page, "<table "), Regex.Count(page, "<caption"));
        Assert.All(new[] { "table", "tr", "td", "ul", "li", "h2", "h3", "p" }, tag => Assert.Equal(Regex.Count(page, $"<{tag}[ >]"), Regex.Count(page, $"</{tag}>")));
    }

    /// <summary>A host puts the fragment into a page of its own: it loses nothing but the frame, the title and the style.</summary>
    [Fact]
    public void A_fragment_is_what_stands_below_the_title()
    {
        var explanation = Adults.Explain(Answers);
        var (page, fragment) = (RasText.Write(explanation, PageFormat.Html), RasText.Write(explanation, PageFormat.HtmlFragment));
        Assert.Equal(page, page[..(page.IndexOf("</h1>\n", System.StringComparison.Ordinal) + 6)] + fragment + "</main>\n</body>\n</html>\n");
        Assert.DoesNotMatch("<style|<html|<body|<main|<h1|<title| style=", fragment);
        var classes = Regex.Matches(fragment, "class=\"([^\"]*)\"").SelectMany(m => m.Groups[1].Value.Split(' ')).Distinct();
        Assert.Subset(new HashSet<string> { "figure", "n", "w", "total", "heard" }, classes.ToHashSet());
    }

    /// <summary>Every text that an author can write, on every page of a sample: it stands there as words, and moves nothing.</summary>
    [Theory]
    [InlineData("illustrative-adults")]
    [InlineData("illustrative-hours")]
    [InlineData("germany-nba")]
    public void Words_of_the_author_never_become_markup(string folder)
    {
        const string Bad = "<b onclick=x>\u001b[31m**x** [y](z) `c` | {amount} & \"q\" 'r' https://example.org www.example.org a@b.cd";
        var engine = Load(folder);
        var cases = RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", folder, "cases.json"))).Cases.Select(c => c.Answers).ToArray();
        var texts = new ConfigurationTexts { Configuration = engine.Configuration.Id, Texts = ConfigurationTexts.KeysOf(engine.Configuration).Keys.ToDictionary(k => k, _ => Bad) };
        foreach (var format in new[] { PageFormat.Text, PageFormat.Markdown, PageFormat.Html })
        {
            var pages = cases.Select(c => RasText.Write(engine.Explain(c), format, texts))
                .Append(RasText.Write(engine.Configuration, format, texts))
                .Append(RasText.Write(engine.WhatIf(cases[1]), format, texts))
                .Append(RasText.Write(Explanation.Between(engine.Explain(cases[0]), engine.Explain(cases[1])), format, texts));
            Assert.All(pages, page =>
            {
                Assert.DoesNotContain('\u001b', page);
                Assert.Contains("{amount}", page);
                if (format == PageFormat.Html)
                    Assert.DoesNotMatch("<b |\"q\"|'r'", page);
                if (format == PageFormat.Markdown)
                    Assert.DoesNotMatch(@"<b |\*\*x\*\*|\[y\]\(z\)|`c`|://|www\.|[^\\]@|[^ \\|] \| \{amount\}", page);
            });
        }
    }

    /// <summary>Words that would begin a list, a rule or code begin a sentence.</summary>
    [Theory]
    [InlineData("1. Eating", "1\\. Eating")]
    [InlineData("12) Eating", "12\\) Eating")]
    [InlineData("- Eating", "\\- Eating")]
    [InlineData("+ Eating", "\\+ Eating")]
    [InlineData("---", "\\---")]
    [InlineData("    Eating", "Eating")]
    public void Words_that_begin_a_block_stay_words(string written, string shown)
    {
        var configuration = Adults.Configuration with { IfYouDisagree = written };
        Assert.Contains("\n" + shown + "\n", RasText.Write(RasEngine.Compile(configuration).Explain(Answers), PageFormat.Markdown));
    }

    [Fact]
    public void A_language_from_right_to_left_says_so()
    {
        var texts = new ConfigurationTexts { Configuration = Adults.Configuration.Id, Language = "ur-PK" };
        Assert.Contains("<html lang=\"ur-PK\" dir=\"rtl\">", RasText.Write(Adults.Explain(Answers), PageFormat.Html, texts));
        Assert.Throws<System.ArgumentException>(() => RasText.Write(Adults.Explain(Answers), PageFormat.Html, texts with { Configuration = "another" }));
    }

    /// <summary>A sentence that is translated is said to all; English for carers does not come back between.</summary>
    [Fact]
    public void A_translated_sentence_is_said_to_everybody()
    {
        var carers = RasEngine.Compile(Adults.Configuration with { About = About.Carer });
        var texts = new ConfigurationTexts { Configuration = Adults.Configuration.Id, Language = "de", Words = new Dictionary<string, string> { ["figure.meaning"] = "Ein Anfang.", ["figure.law"] = "Das Gesetz." } };
        var page = RasText.Write(carers.Explain(Answers), PageFormat.Text, texts);
        Assert.Contains("Ein Anfang.", page);
        Assert.Contains("Das Gesetz.", page);
        Assert.DoesNotContain("starting point", page);
        Assert.DoesNotContain("Care Act 2014, section 26", page);
    }

    /// <summary>A second language, for the engine's words and for the configuration's own.</summary>
    [Fact]
    public void A_texts_file_says_it_in_another_language()
    {
        var texts = RasJson.ReadTexts(Encoding.UTF8.GetBytes("""
            { "configuration": "illustrative-adults", "language": "de",
              "texts": { "domains/home": "Den Haushalt führen", "title": "Beispiel" },
              "words": { "figure.heading": "VORLÄUFIGER BETRAG", "per.week": "pro Woche", "needs.heading": "Wo der Bedarf ist" } }
            """));
        var key = ConfigurationTexts.KeysOf(Adults.Configuration).Single(k => k.Key.StartsWith("domains/", System.StringComparison.Ordinal) && k.Value == "Looking after your home").Key;
        var translated = texts with { Texts = new Dictionary<string, string> { [key] = "Den Haushalt führen", ["title"] = "Beispiel" } };
        var page = RasText.Write(Adults.Explain(Answers), PageFormat.Html, translated);
        Assert.Contains("<html lang=\"de\">", page);
        Assert.Contains("VORLÄUFIGER BETRAG: £47.00 pro Woche", page);
        Assert.Contains("Den Haushalt führen", page);
        Assert.Contains("Wo der Bedarf ist", page);
        Assert.Empty(translated.Check(Adults.Configuration));
        Assert.Equal(["RAS802 warning at /texts/domains~1home"], texts.Check(Adults.Configuration).Select(d => d.ToString().Split(':')[0]));
    }

    /// <summary>Every sentence that is said has a key, and every key is said.</summary>
    [Fact]
    public void Keys_and_sentences_match()
    {
        var source = string.Join("\n", Directory.GetFiles(RepositoryFiles.Path("src", "Ras.Engine", "Texts"), "*.cs").Where(f => !f.EndsWith("EnglishWords.cs", System.StringComparison.Ordinal)).Select(File.ReadAllText));
        var said = Regex.Matches(source, "\"([a-z][A-Za-z]+\\.[a-z][A-Za-z]+)\"").Select(m => m.Groups[1].Value).ToHashSet();
        var known = ConfigurationTexts.EngineWords.Keys.Select(k => k.Split('@')[0]).ToHashSet();
        Assert.Empty(said.Except(known));
        Assert.Empty(known.Except(said));
    }

    /// <summary>Plain English: Flesch-Kincaid grade 6 or less over what the engine itself says in sentences.</summary>
    [Fact]
    public void The_engine_speaks_plainly()
    {
        var sentences = ConfigurationTexts.EngineWords.Where(w => w.Value.EndsWith('.')).Select(w => Regex.Replace(w.Value, "\\{[a-zA-Z]+\\}", "ten")).ToList();
        var text = string.Join(" ", sentences);
        var words = Regex.Matches(text, "[A-Za-z']+").Select(m => m.Value).ToList();
        var grade = (0.39 * words.Count / Regex.Count(text, "[.!?:]( |$)")) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
        Assert.True(grade <= 6, $"the grade is {grade:0.0}");
    }

    [Fact]
    public void The_public_page_tells_what_each_answer_counts_and_how_points_become_money()
    {
        var page = RasText.Write(Load("illustrative-hours").Configuration, PageFormat.Markdown);
        Assert.Contains("How points become money", page);
        Assert.Contains("The sum is at most £1,450.00.", page);
        Assert.Contains("Who looks at results", page);
        Assert.All(Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")), f => Assert.NotEmpty(RasText.Write(Load(Path.GetFileName(f)).Configuration, PageFormat.Html)));
    }

    [Fact]
    public void Why_it_fell_is_said()
    {
        var change = Explanation.Between(Adults.Explain(Answers), Adults.Explain(CaseOf("illustrative-adults", "small needs")));
        Assert.Matches("would (rise|fall) by £", RasText.Write(change));
        Assert.Contains("What each other answer would do", RasText.Write(Adults.WhatIf(Answers)));
    }

    private static int Syllables(string word)
    {
        var groups = Regex.Count(word, "[aeiouyAEIOUY]+");
        return System.Math.Max(1, word.EndsWith('e') && !word.EndsWith("le", System.StringComparison.Ordinal) ? groups - 1 : groups);
    }

    private static RasEngine Load(string folder) => RasEngine.Load(RepositoryFiles.Path("samples", "configurations", folder, "configuration.json"));

    private static AnswerSet CaseOf(string folder, string name) =>
        RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", folder, "cases.json"))).Cases.First(c => c.Name.StartsWith(name, System.StringComparison.Ordinal)).Answers;
}
