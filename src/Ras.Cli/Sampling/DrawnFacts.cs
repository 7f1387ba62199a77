using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Cli;

/// <summary>What is made up about a case beside its answers, by the names of columns.</summary>
internal sealed class DrawnFacts
{
    private static readonly string[] All = ["area", "ageBand", "package"];

    /// <param name="questions">The ids of questions: a question may bear one of these names, and a column stands but once.</param>
    public DrawnFacts(IEnumerable<string> questions) => Names = [.. All.Except(questions)];

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names { get; }

    public string Area { get; set; } = "";

    public string AgeBand { get; set; } = "";

    /// <summary>What the package costs; null where there is none.</summary>
    public decimal? Package { get; set; }

    public string Text(string name) => name switch
    {
        "area" => Area,
        "ageBand" => AgeBand,
        _ => Package?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What follows the answers in a document: each fact as an extension, which an engine passes over.</summary>
    public string Extensions() => string.Concat(Names.Where(n => Text(n).Length > 0).Select(n => n == "package" ? $",\"x-{n}\":{Text(n)}" : $",\"x-{n}\":\"{Text(n)}\""));
}
