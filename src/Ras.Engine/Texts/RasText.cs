using System;

namespace Ras.Engine;

/// <summary>Writes results for people to read, as text, Markdown or HTML, in English or another language.</summary>
public static partial class RasText
{
    /// <summary>The page for one person: the figure, how it is made, what the answers came to, and what to do about it.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(Explanation explanation, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(explanation);
        return Rendered(ExplanationPage.Of(explanation, Fitting(explanation.Configuration, texts)), format);
    }

    /// <summary>The page that says why a figure changed.</summary>
    /// <param name="change">What changed.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(BudgetChange change, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(change);
        return Rendered(ChangePage.Of(change, Fitting(change.After.Configuration, texts)), format);
    }

    /// <summary>The page of what each other answer would do; for those who review, never while somebody answers.</summary>
    /// <param name="whatIf">What each other answer would do.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">What-if is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(WhatIf whatIf, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(whatIf);
        return Rendered(WhatIfPage.Of(whatIf, Fitting(whatIf.Configuration, texts)), format);
    }

    /// <summary>The page of a check, for those who write the rules: what to mend, the worst first, each with who shows it and what to do; then what is proved. The messages themselves stay in English.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(CheckReport report, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(report);
        return Rendered(CheckPage.Of(report, Fitting(report.Configuration, texts)), format);
    }

    /// <summary>The public page about a configuration: what is asked, what each answer counts, how points become money, what lowers it and why, and who looks at results.</summary>
    /// <param name="configuration">The configuration; one that an engine has taken.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    /// <exception cref="RasConfigurationException">Its names or numbers cannot be used; it carries every such error.</exception>
    public static string Write(RasConfiguration configuration, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(configuration);
        var bag = new DiagnosticBag();
        return ConfigurationCompiler.Compile(configuration, bag) is null
            ? throw new RasConfigurationException(bag.ToArray())
            : Rendered(MethodPage.Of(configuration, Fitting(configuration, texts)), format);
    }

    private static ConfigurationTexts? Fitting(RasConfiguration configuration, ConfigurationTexts? texts) => texts is null || texts.Configuration == configuration.Id
        ? texts
        : throw new ArgumentException($"The texts are those of `{texts.Configuration}`, and the configuration is `{configuration.Id}`.", nameof(texts));

    private static string Rendered(Page page, PageFormat format) => format switch
    {
        PageFormat.Markdown => MarkdownRenderer.Write(page),
        PageFormat.Html => HtmlRenderer.Write(page),
        PageFormat.HtmlFragment => HtmlRenderer.WriteFragment(page),
        _ => TextRenderer.Write(page),
    };
}
