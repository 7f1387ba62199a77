using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>A statutory outcome that a question or domain bears on.</summary>
public sealed record Outcome : ConfigurationPart
{
    /// <summary>
    /// The outcomes that every configuration may name: the ten for adults (SI 2015/313 reg 2(2)) and the eight for
    /// carers (reg 3(2)(b)) of the Care and Support (Eligibility Criteria) Regulations 2015.
    /// </summary>
    public static IReadOnlyList<Outcome> BuiltIn { get; } =
    [
        .. Adult(
            ("nutrition", "a", "Managing and maintaining nutrition"),
            ("hygiene", "b", "Maintaining personal hygiene"),
            ("toilet", "c", "Managing toilet needs"),
            ("clothing", "d", "Being appropriately clothed"),
            ("safe-home", "e", "Being able to make use of the home safely"),
            ("habitable-home", "f", "Maintaining a habitable home environment"),
            ("relationships", "g", "Developing and maintaining family or other personal relationships"),
            ("work", "h", "Accessing and engaging in work, training, education or volunteering"),
            ("community", "i", "Making use of necessary facilities or services in the local community"),
            ("child", "j", "Carrying out any caring responsibilities for a child")),
        .. Carer(
            ("child", "i", "Carrying out any caring responsibilities for a child"),
            ("other-persons", "ii", "Providing care to other persons for whom the carer provides care"),
            ("habitable-home", "iii", "Maintaining a habitable home environment in the carer's home"),
            ("nutrition", "iv", "Managing and maintaining nutrition"),
            ("relationships", "v", "Developing and maintaining family or other personal relationships"),
            ("work", "vi", "Engaging in work, training, education or volunteering"),
            ("community", "vii", "Making use of necessary facilities or services in the local community"),
            ("recreation", "viii", "Engaging in recreational activities")),
    ];

    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The outcome, for people.</summary>
    public string? Title { get; init; }

    /// <summary>Where it comes from: the id of a source, or free text.</summary>
    public string? Source { get; init; }

    private static IEnumerable<Outcome> Adult(params (string Name, string Letter, string Title)[] outcomes) =>
        outcomes.Select(o => new Outcome
        {
            Id = "england.adult." + o.Name, Title = o.Title, Source = $"SI 2015/313 reg 2(2)({o.Letter})",
        });

    private static IEnumerable<Outcome> Carer(params (string Name, string Letter, string Title)[] outcomes) =>
        outcomes.Select(o => new Outcome
        {
            Id = "england.carer." + o.Name, Title = o.Title, Source = $"SI 2015/313 reg 3(2)(b)({o.Letter})",
        });
}
