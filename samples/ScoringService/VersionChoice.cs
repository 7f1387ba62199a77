using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Ras.Engine;
using Ras.Engine.Hosting;

namespace ScoringService;

/// <summary>Which version a request asks for: by a day on which it counts, or by its name. Which of the two is always said, never guessed.</summary>
/// <param name="On">The day, as it was written.</param>
/// <param name="Version">The name.</param>
internal readonly record struct VersionChoice(string? On, string? Version)
{
    public bool IsMade => On is not null || Version is not null;

    public bool TryFind(RasCatalogue catalogue, string id, [NotNullWhen(true)] out RasEngine? engine, [NotNullWhen(false)] out IResult? refusal)
    {
        (engine, refusal) = (null, null);
        if ((On is null) == (Version is null))
            refusal = Refusals.BadRequest("Say which version: `on`, a day such as 2026-05-11, or `version`, its name; one of the two.");
        else if (On is null)
            refusal = catalogue.TryFind(id, Version!, out engine, out var miss) ? null : Refusals.NotFound(miss);
        else if (CalendarDate.TryParse(On, out var day))
            refusal = catalogue.TryFind(id, day, out engine, out var miss) ? null : Refusals.NotFound(miss);
        else
            refusal = Refusals.BadRequest("The day is not one of the calendar. Write it as YYYY-MM-DD, such as 2026-05-11.");
        return engine is not null;
    }
}
