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
    public static string Write(Explanation explanation, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(explanation);
        return Rendered(ExplanationPage.Of(explanation, texts), format);
    }

    /// <summary>The page that says why a figure changed.</summary>
    /// <param name="change">What changed.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    public static string Write(BudgetChange change, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(change);
        return Rendered(ReviewPages.Of(change, texts), format);
    }

    /// <summary>The page of what each other answer would do; for those who review, never while somebody answers.</summary>
    /// <param name="whatIf">What each other answer would do.</param>
    /// <param name="configuration">The configuration, for its words.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">What-if or the configuration is null.</exception>
    public static string Write(WhatIf whatIf, RasConfiguration configuration, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(whatIf);
        Framework.ThrowIfNull(configuration);
        return Rendered(ReviewPages.Of(whatIf, configuration, texts), format);
    }

    /// <summary>The public page about a configuration: what is asked, what each answer counts, how points become money, what lowers it and why, and who looks at results.</summary>
    /// <param name="configuration">The configuration; one that an engine has taken.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="RasConfigurationException">The configuration cannot be used; it carries every error.</exception>
    public static string Write(RasConfiguration configuration, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(configuration);
        var bag = new DiagnosticBag();
        return ConfigurationCompiler.Compile(configuration, bag) is null
            ? throw new RasConfigurationException(bag.ToArray())
            : Rendered(MethodPage.Of(configuration, texts), format);
    }

    private static string Rendered(Page page, PageFormat format) => format switch
    {
        PageFormat.Markdown => MarkdownRenderer.Write(page),
        PageFormat.Html => HtmlRenderer.Write(page),
        _ => TextRenderer.Write(page),
    };
}
