using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace CaseManagement.Tests.Support;

/// <summary>A page that came.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Path">Its address, or where it sends the visitor.</param>
/// <param name="Html">Its text.</param>
internal sealed record WebPage(int Status, string Path, string Html)
{
    public string Title => WebUtility.HtmlDecode(Regex.Match(Html, "<title>(.*?)</title>").Groups[1].Value);

    /// <summary>What stands on it for people to read.</summary>
    public string Words => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(Regex.Match(Html, "<main.*?</main>", RegexOptions.Singleline).Value, "<[^>]*>", " ")), "\\s+", " ");

    /// <summary>The form of the page itself, not that of the header.</summary>
    public WebForm Form => WebForm.Of(Html, Path).Single(f => !f.Action.StartsWith("/sign-in?handler", System.StringComparison.Ordinal));

    public IEnumerable<string> Links => Regex.Matches(Html, "<a [^>]*href=\"([^\"]*)\"").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value));

    /// <summary>What is told at the head of a page as wrong.</summary>
    public IReadOnlyList<string> Errors => Regex.Matches(Regex.Match(Html, "govuk-error-summary__list.*?</ul>", RegexOptions.Singleline).Value, "<li>(.*?)</li>", RegexOptions.Singleline)
        .Select(m => WebUtility.HtmlDecode(Regex.Replace(m.Groups[1].Value, "<[^>]*>", "")).Trim()).ToArray();

    public WebPage Is(int status)
    {
        Assert.True(Status == status, $"{Path} gave {Status}: {Words}");
        return this;
    }
}
