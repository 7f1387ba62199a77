using System.Collections.Generic;

namespace Ras.Engine.Calibration;

/// <summary>A report that a committee can read: plain words, tables and pictures. It names nobody, and no count of 1 to 9 people stands in it.</summary>
public sealed record CommitteeReport
{
    internal CommitteeReport(string title, IReadOnlyList<ReportSection> sections) => (Title, Sections) = (title, sections);

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its sections, in order.</summary>
    internal IReadOnlyList<ReportSection> Sections { get; }

    /// <summary>One HTML document that needs nothing else: no script, no picture from elsewhere.</summary>
    public string ToHtml() => ReportHtml.Write(this);

    /// <summary>Every figure and sentence as JSON.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>Every figure as CSV, one a row: table, row, measure, value. A value that is hidden is empty.</summary>
    public string ToCsv() => ReportCsv.Write(this);

    /// <summary>Markdown, without the pictures.</summary>
    public string ToMarkdown() => ReportMarkdown.Write(this);

    /// <summary>Plain text.</summary>
    public string ToText() => ReportText.Write(this);
}

/// <summary>A section: its heading and its blocks.</summary>
internal sealed record ReportSection(string Heading, IReadOnlyList<ReportBlock> Blocks);

/// <summary>A part of a section.</summary>
internal abstract record ReportBlock;

/// <summary>One paragraph; a figure stands out.</summary>
internal sealed record ReportParagraph(string Text, bool IsFigure = false) : ReportBlock;

/// <summary>A list of points.</summary>
internal sealed record ReportList(IReadOnlyList<string> Entries) : ReportBlock;

/// <summary>A table, whose first cells name rows; its id names it in JSON and CSV.</summary>
internal sealed record ReportTable(string Id, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows) : ReportBlock;

/// <summary>A picture, with what it shows in words. Its figures stand in a table near it.</summary>
internal sealed record ReportPicture(string Said, string Svg) : ReportBlock;

/// <summary>One cell: words, and the value where it is a figure that is shown.</summary>
internal readonly record struct ReportCell(string Text, decimal? Value = null, bool IsFigure = false)
{
    public static implicit operator ReportCell(string text) => new(text);
}
