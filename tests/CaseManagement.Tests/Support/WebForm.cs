using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace CaseManagement.Tests.Support;

/// <summary>A form of a page, as a browser without script would fill it in and send it.</summary>
internal sealed class WebForm
{
    private readonly List<KeyValuePair<string, string>> _values = [];

    private WebForm(string html, string page)
    {
        Action = Attribute(Regex.Match(html, "^<form[^>]*>").Value, "action") ?? page;
        foreach (Match input in Regex.Matches(html, "<input[^>]*>"))
        {
            var name = Attribute(input.Value, "name")!;
            var isChoice = Attribute(input.Value, "type") is "radio" or "checkbox";
            if (isChoice)
                Choices.Add(new(name, Attribute(input.Value, "value")!));
            else
                Fields.Add(name);
            if (!isChoice || Regex.IsMatch(input.Value, "\\schecked(\\s|=|>)"))
                _values.Add(new(name, Attribute(input.Value, "value") ?? ""));
        }

        foreach (Match area in Regex.Matches(html, "<textarea([^>]*)>(.*?)</textarea>", RegexOptions.Singleline))
        {
            Fields.Add(Attribute(area.Groups[1].Value, "name")!);

            // A browser leaves the first line break of a text out.
            _values.Add(new(Attribute(area.Groups[1].Value, "name")!, Regex.Replace(WebUtility.HtmlDecode(area.Groups[2].Value), "^\r?\n", "")));
        }
    }

    public string Action { get; }

    /// <summary>The names of fields to write in, hidden ones too.</summary>
    public List<string> Fields { get; } = [];

    /// <summary>Every radio button and checkbox.</summary>
    public List<KeyValuePair<string, string>> Choices { get; } = [];

    public IEnumerable<KeyValuePair<string, string>> Values => _values;

    public static IReadOnlyList<WebForm> Of(string html, string page) =>
        Regex.Matches(html, "<form.*?</form>", RegexOptions.Singleline).Select(m => new WebForm(m.Value, page)).ToArray();

    public string this[string name] => _values.Single(v => v.Key == name).Value;

    /// <summary>Puts values in the place of those that a field has.</summary>
    public WebForm With(string name, params string[] values)
    {
        _values.RemoveAll(v => v.Key == name);
        _values.AddRange(values.Select(v => KeyValuePair.Create(name, v)));
        return this;
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
}
