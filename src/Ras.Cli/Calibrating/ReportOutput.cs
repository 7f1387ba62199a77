using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary>Writes a report for committees in the form that a call chose.</summary>
internal static class ReportOutput
{
    public static void Write(ToolStreams streams, CommitteeReport report, OutputForm form) => streams.Text.Write(form switch
    {
        OutputForm.Html => report.ToHtml(),
        OutputForm.Markdown => report.ToMarkdown(),
        OutputForm.Json => report.ToJson(),
        OutputForm.Csv => report.ToCsv(),
        _ => report.ToText(),
    });
}
