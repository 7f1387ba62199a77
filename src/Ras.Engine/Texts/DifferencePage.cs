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
        new DifferencePage(difference, page).Write(int.MaxValue, key => page.Heading(key));
        return page.ToPage(words.Say("diff.heading", ("title", words.Own.Title), ("before", difference.Before.Version), ("after", difference.After.Version)));
    }

    /// <summary>Writes the first so many changes, in parts beneath a heading of a page.</summary>
    public static void WritePart(ConfigurationDifference difference, PageDraft page, int most) =>
        new DifferencePage(difference, page).Write(most, key => page.SubHeading(page.Words.Say(key)));

    private void Write(int most, Action<string> heading)
    {
        var left = most;
        foreach (var section in _difference.Changes.GroupBy(SectionOf).OrderBy(g => g.Key))
        {
            WriteSection(section.Key, section.Take(left).ToArray(), heading);
            left = Math.Max(0, left - section.Count());
        }

        if (_difference.Changes.Count > most)
            _page.Say("diff.more", ("count", Money.Number(_difference.Changes.Count - most)));
    }

    private void WriteSection(Section section, ConfigurationChange[] changes, Action<string> write)
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
        write(heading);
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
