using System;

namespace Ras.Engine;

public static partial class RasText
{
    /// <summary>The short page for one result: the figure or why there is none, who must look at it, and whom to ask. It leaves out how the figure is made.</summary>
    /// <param name="explanation">The explanation of the result.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configuration's own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string WriteShort(Explanation explanation, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(explanation);
        return Rendered(ResultPage.Of(explanation, Fitting(explanation.Configuration, texts)), format);
    }

    /// <summary>The page of what differs between two configurations: figures, questions, rules, and last words.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configurations' own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The difference is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(ConfigurationDifference difference, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(difference);
        return Rendered(DifferencePage.Of(difference, Fitting(difference.After, texts)), format);
    }

    /// <summary>The page of what a new configuration would mean for many people, which a committee can read: it names nobody, and shows no count of 1 to 9 people.</summary>
    /// <param name="report">What it would mean.</param>
    /// <param name="difference">What differs between the two configurations.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="texts">The words of another language; English, and the configurations' own words, where left out.</param>
    /// <exception cref="ArgumentNullException">The report or the difference is null.</exception>
    /// <exception cref="ArgumentException">The texts are those of another configuration.</exception>
    public static string Write(PortfolioReport report, ConfigurationDifference difference, PageFormat format = PageFormat.Text, ConfigurationTexts? texts = null)
    {
        Framework.ThrowIfNull(report);
        Framework.ThrowIfNull(difference);
        return Rendered(ComparisonPage.Of(report, difference, Fitting(difference.After, texts)), format);
    }
}
