using Ras.Engine;

namespace Ras.Cli;

/// <summary>What a result is written as.</summary>
internal enum OutputForm
{
    Text,
    Json,
    Csv,
    Markdown,
    Html,
}

/// <summary>Forms of output.</summary>
internal static class OutputForms
{
    /// <summary>The form of a page that the library writes.</summary>
    public static PageFormat Page(this OutputForm form) => form switch
    {
        OutputForm.Markdown => PageFormat.Markdown,
        OutputForm.Html => PageFormat.Html,
        _ => PageFormat.Text,
    };
}
