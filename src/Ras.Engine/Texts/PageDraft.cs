using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>A page while it is put together.</summary>
internal sealed class PageDraft(PageWords words)
{
    private readonly List<PageBlock> _blocks = [];

    public PageWords Words { get; } = words;

    public void Heading(string key, params (string Name, string Value)[] values) => _blocks.Add(new PageHeading(2, Words.Say(key, values)));

    public void SubHeading(string text) => _blocks.Add(new PageHeading(3, text));

    public void Figure(string text) => _blocks.Add(new PageParagraph(text, IsFigure: true));

    public void Say(string key, params (string Name, string Value)[] values) => Paragraph(Words.Say(key, values));

    public void Paragraph(string text)
    {
        if (text.Length > 0)
            _blocks.Add(new PageParagraph(text));
    }

    public void List(IEnumerable<string> entries)
    {
        var list = entries.ToArray();
        if (list.Length > 0)
            _blocks.Add(new PageList(list));
    }

    public void Table(string caption, string[] headerKeys, int figures, IEnumerable<PageRow> rows, string? barKey = null, bool inColumns = false)
    {
        var list = rows.ToArray();
        if (list.Length > 0)
            _blocks.Add(new PageTable(caption, headerKeys.Select(k => Words.Say(k)).ToArray(), figures, list, barKey is null ? null : Words.Say(barKey), inColumns));
    }

    public void Picture(PagePicture picture) => _blocks.Add(picture);

    public Page ToPage(string title) => new(title, Words.Language, _blocks);
}
