using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Calibration;

/// <summary>A report while it is put together.</summary>
internal sealed class ReportDraft
{
    private readonly List<(string Heading, List<ReportBlock> Blocks)> _sections = [];

    public void Heading(string heading) => _sections.Add((heading, []));

    public void Say(string text) => Add(new ReportParagraph(text));

    public void Figure(string text) => Add(new ReportParagraph(text, IsFigure: true));

    public void List(IReadOnlyList<string> entries)
    {
        if (entries.Count > 0)
            Add(new ReportList(entries));
    }

    public void Picture(string said, string svg) => Add(new ReportPicture(said, svg));

    public void Table(string id, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<ReportCell>> rows) =>
        Add(new ReportTable(id, caption, columns, rows.ToArray()));

    public CommitteeReport ToReport(string title) => new(title, _sections.Select(s => new ReportSection(s.Heading, s.Blocks)).ToArray());

    private void Add(ReportBlock block) => _sections[^1].Blocks.Add(block);
}
