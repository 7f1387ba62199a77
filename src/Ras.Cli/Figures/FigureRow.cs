using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>One figure of a configuration as a row of a table that finance can review.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Part">The list that it stands in, such as <c>parameters</c> or <c>lines</c>.</param>
/// <param name="Id">The id of what it belongs to; empty where that has none.</param>
/// <param name="Entry">Where in that it stands, such as <c>options/daily</c> or <c>bands/2</c>; empty where at its top.</param>
/// <param name="Property">What it is, such as <c>points</c>.</param>
/// <param name="Title">What it belongs to, in the configuration's words.</param>
internal sealed record FigureRow(ConfigurationFigure Figure, string Part, string Id, string Entry, string Property, string Title)
{
    public static readonly string[] Columns = ["pointer", "part", "id", "entry", "property", "value", "new_value", "title"];

    /// <summary>The figures of a document as rows.</summary>
    public static IReadOnlyList<FigureRow> Of(byte[] utf8, RasConfiguration configuration)
    {
        var words = ConfigurationTexts.KeysOf(configuration);
        return RasJson.ReadFigures(utf8).Select(f => Of(f, words)).ToArray();
    }

    private static FigureRow Of(ConfigurationFigure figure, IReadOnlyDictionary<string, string> words)
    {
        var path = figure.Path.ToList();
        if (path.Count > 2 && path[0] == "budget" && path[1] is "lines" or "adjustments")
            path.RemoveAt(0);
        var hasId = path.Count > 2 && !int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && path[0] is not ("budget" or "rounding");
        var part = path.Count > 1 ? path[0] : "";
        var id = hasId ? path[1] : "";
        var entry = string.Join("/", path.Skip(hasId ? 2 : path.Count > 1 ? 1 : 0).SkipLast(1));
        var title = words.GetValueOrDefault($"{part}/{id}", "");
        if (words.GetValueOrDefault($"{part}/{id}/{entry}") is { } option)
            title += ": " + option;
        return new(figure, part, id, entry, path[^1], title);
    }
}
