using System.Text;

namespace Ras.Engine;

/// <summary>Words as HTML text: nothing of the author's becomes markup.</summary>
internal static class HtmlText
{
    public static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            switch (c)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\'':
                    text.Append("&#39;");
                    break;
                default:
                    text.Append(char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c);
                    break;
            }
        }

        return text.ToString();
    }
}
