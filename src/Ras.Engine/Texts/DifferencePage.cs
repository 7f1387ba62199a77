using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The page of what differs between two configurations: figures first, words last.</summary>
internal sealed class DifferencePage
{
    private static readonly HashSet<string> Wordings = new(StringComparer.Ordinal)
    {
        JsonNames.Title, JsonNames.Text, JsonNames.Help, JsonNames.Label, JsonNames.Reason, JsonNames.CapReason, JsonNames.NoFigure, JsonNames.Description,
        JsonNames.Authority, JsonNames.IfYouDisagree, JsonNames.Source, JsonNames.Reference, JsonNames.Unit,
    };

    private readonly PageDraft _page;
    private readonly ChangeWords _words;
    private readonly ConfigurationDifference _difference;

    private DifferencePage(ConfigurationDifference difference, PageDraft page) =>
        (_difference, _page, _words) = (difference, page, new(page.Words, page.Words.OfVersion(difference.Before)));

    public static Page Of(ConfigurationDifference difference, ConfigurationTexts? texts)
    {
        var words = new PageWords(difference.After, texts);
        var page = new PageDraft(words);
        if (difference.IsSame)
            page.Say("diff.same");
        else
            page.Say("diff.count", ("count", Money.Number(difference.Changes.Count)));
        Write(difference, page, int.MaxValue);
        return page.ToPage(words.Say("diff.heading", ("title", words.Own.Title), ("before", difference.Before.Version), ("after", difference.After.Version)));
    }

    /// <summary>Writes the first so many changes, in sections, onto a page.</summary>
    public static void Write(ConfigurationDifference difference, PageDraft page, int most)
    {
        var writer = new DifferencePage(difference, page);
        var sections = difference.Changes.GroupBy(SectionOf).OrderBy(g => g.Key).ToArray();
        var left = most;
        foreach (var section in sections)
        {
            writer.WriteSection(section.Key, section.Take(left).ToArray());
            left = Math.Max(0, left - section.Count());
        }

        if (difference.Changes.Count > most)
            page.Say("diff.more", ("count", Money.Number(difference.Changes.Count - most)));
    }

    private void WriteSection(Section section, ConfigurationChange[] changes)
    {
        if (changes.Length == 0)
            return;
        var heading = section switch
        {
            Section.Dates => "diff.dates",
            Section.Figures => "diff.figures",
            Section.Questions => "diff.questions",
            Section.Rules => "diff.rules",
            _ => "diff.words",
        };
        _page.SubHeading(_page.Words.Say(heading));
        if (section == Section.Figures)
            _page.Table(_page.Words.Say(heading), ["diff.what", "change.before", "change.after", "diff.change"], 3, changes.Select(c => new PageRow([_words.What(c), _words.Before(c), _words.After(c), _words.Difference(c)])));
        else
            _page.Table(_page.Words.Say(heading), ["diff.what", "change.before", "change.after"], 0, changes.Select(c => new PageRow([_words.What(c), _words.Before(c), _words.After(c)])));
    }

    private static Section SectionOf(ConfigurationChange change)
    {
        var name = change.Path[change.Path.Count - 1];
        if (change.Path.Count == 1 && name is JsonNames.Version or JsonNames.EffectiveFrom or JsonNames.EffectiveTo or JsonNames.Replaces)
            return Section.Dates;
        if (Wordings.Contains(name) || change.Path[0] is JsonNames.Sources or JsonNames.NotCovered)
            return Section.Words;
        if (change.Kind != ChangeKind.Reordered && IsFigure(change.Before ?? change.After) && IsFigure(change.After ?? change.Before))
            return Section.Figures;
        return change.Path[0] is JsonNames.Questions or JsonNames.Scales ? Section.Questions : Section.Rules;
    }

    private static bool IsFigure(string? json) => ChangeWords.Figure(json) is not null || (json is { Length: > 2 } && json[0] == '"' && json[1] == '$');

    /// <summary>Where a change stands on the page, in order.</summary>
    private enum Section
    {
        Dates,
        Figures,
        Questions,
        Rules,
        Words,
    }
}
