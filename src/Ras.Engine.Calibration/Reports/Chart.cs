using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Ras.Engine.Calibration;

/// <summary>Draws a chart with two axes as SVG: words and figures stand in it as text, nothing is said by colour alone, and it needs no script.</summary>
internal sealed class Chart
{
    public const string Blue = "#1d5fa8";
    public const string Orange = "#c25a00";
    public const string Grey = "#a6acb0";

    private const double Width = 640;
    private const double Height = 380;
    private const double Left = 84;
    private const double Right = 24;
    private const double Top = 44;
    private const double Bottom = 64;

    private readonly StringBuilder _svg = new();
    private readonly (double From, double To) _x;
    private readonly (double From, double To) _y;

    /// <summary>An empty chart; both ranges have a width.</summary>
    public Chart(string said, (double From, double To) x, (double From, double To) y)
    {
        (_x, _y) = (x, y);
        _svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {Width} {Height}\" font-family=\"Arial,Helvetica,sans-serif\" font-size=\"14\" fill=\"#0b0c0c\">\n<title>")
            .Append(HtmlText.Escaped(said)).Append("</title>\n");
    }

    /// <summary>The axes with round numbers, and what they count.</summary>
    public void Axes(string xTitle, string yTitle, Func<double, string> yText, Func<double, string>? xText = null)
    {
        foreach (var tick in Ticks(_y.From, _y.To))
        {
            Line(_x.From, tick, _x.To, tick, "#dee0e2", 1);
            Text(Left - 8, Y(tick) + 5, yText(tick), "end");
        }

        if (xText is not null)
        {
            foreach (var tick in Ticks(_x.From, _x.To))
                Text(X(tick), Height - Bottom + 20, xText(tick), "middle");
        }

        Line(_x.From, _y.From, _x.To, _y.From, "#0b0c0c", 1);
        Text(Left + ((Width - Left - Right) / 2), Height - 18, xTitle, "middle");
        Text(4, 18, yTitle, "start");
    }

    public void Line(double x1, double y1, double x2, double y2, string colour, double width, bool dashed = false) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(x1):0.#}\" y1=\"{Y(y1):0.#}\" x2=\"{X(x2):0.#}\" y2=\"{Y(y2):0.#}\" stroke=\"{colour}\" stroke-width=\"{width}\"{(dashed ? " stroke-dasharray=\"6 4\"" : "")}/>\n");

    public void Path((double X, double Y)[] points, string colour, double width, bool dashed = false) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{(dashed ? " stroke-dasharray=\"6 4\"" : "")} points=\"{string.Join(" ", points.Select(p => FormattableString.Invariant($"{X(p.X):0.#},{Y(p.Y):0.#}")))}\"/>\n");

    public void Dot(double x, double y, string colour, bool hollow = false) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(x):0.#}\" cy=\"{Y(y):0.#}\" r=\"5\" fill=\"{(hollow ? "#fff" : colour)}\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");

    public void Bar(double x, double width, double from, double to, string colour) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(x):0.#}\" y=\"{Y(Math.Max(from, to)):0.#}\" width=\"{X(x + width) - X(x):0.#}\" height=\"{Math.Abs(Y(from) - Y(to)):0.#}\" fill=\"{colour}\"/>\n");

    /// <summary>Words under the axis.</summary>
    public void Under(double x, string words) => Text(X(x), Height - Bottom + 20, words, "middle");

    public string Svg() => _svg + "</svg>\n";

    private void Text(double x, double y, string words, string anchor) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">").Append(HtmlText.Escaped(words)).Append("</text>\n");

    private double X(double value) => Left + ((Width - Left - Right) * (value - _x.From) / (_x.To - _x.From));

    private double Y(double value) => Height - Bottom - ((Height - Top - Bottom) * (Math.Clamp(value, _y.From, _y.To) - _y.From) / (_y.To - _y.From));

    /// <summary>Some four to eight round numbers in a range.</summary>
    private static double[] Ticks(double from, double to)
    {
        var rough = (to - from) / 8;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(s => s * power).First(s => s >= rough);
        return Enumerable.Range(0, 12).Select(i => (Math.Ceiling(from / step) + i) * step).Where(t => t <= to + (step / 1000)).ToArray();
    }
}
