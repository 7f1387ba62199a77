using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ras.Engine;

/// <summary>What is worth knowing about a result, each with its words.</summary>
internal static class ResultNotes
{
    /// <summary>Everything worth knowing about a case with valid answers: first about the answers, then about what lowers its figures.</summary>
    public static IEnumerable<Note> Of(CaseValues values, AnswerSet answers, ScoreStatus status) =>
        About(values, answers).Concat(status > ScoreStatus.OutsideScope ? Caps(values) : []).Concat(status == ScoreStatus.Indicative ? Adjustments(values) : []);

    private static IEnumerable<Note> About(CaseValues values, AnswerSet answers)
    {
        var configuration = values.Index.Configuration;
        if (answers.Configuration is { } given && (given.Id != configuration.Id || (given.Version is { } version && version != configuration.Version)))
            yield return OtherConfiguration(given, configuration);
        if (answers.AssessedOn is { } day && (day < configuration.EffectiveFrom || day > configuration.EffectiveTo))
            yield return OtherDates(day, configuration);
        for (var q = 0; q < values.Index.Questions.Count; q++)
        {
            if (Asking.IsLeftAside(values.Sheet, q))
                yield return LeftAside(values.Index.Questions[q].Id, values.Sheet.AskedStates[q] == AnswerSheet.NotAskedYet);
        }
    }

    private static IEnumerable<Note> Caps(CaseValues values) => Enumerable.Range(0, values.Index.Domains.Count)
        .Select(d => (values.Index.Domains[d].Id, Before: values[values.Program.Domains[d].Banded], After: values.Domain(d)))
        .Where(d => d.After < d.Before)
        .Select(d => Capped(d.Id, d.Before!.Value, d.After!.Value));

    private static IEnumerable<Note> Adjustments(CaseValues values) => Enumerable.Range(0, values.Index.Adjustments.Count)
        .Where(values.IsMade)
        .Select(a => (values.Index.Adjustments[a].Id, Before: values[values.Program.Adjustments[a].Before]!.Value, After: values[values.Program.Adjustments[a].After]!.Value))
        .Where(a => a.After < a.Before)
        .Select(a => Lowered(a.Id, a.Before, a.After));

    private static Note OtherConfiguration(ConfigurationReference given, RasConfiguration configuration) => new(
        DiagnosticCodes.OtherConfiguration,
        null,
        $"The answers were given for `{ReadingFaults.Shown(given.Id)}`{(given.Version is { } version ? $" in version `{ReadingFaults.Shown(version)}`" : "")}, and are scored by `{configuration.Id}` in version `{configuration.Version}`.");

    private static Note OtherDates(CalendarDate day, RasConfiguration configuration) => new(
        DiagnosticCodes.OtherDates,
        null,
        day < configuration.EffectiveFrom
            ? $"The assessment is of {day}, before this configuration counts ({configuration.EffectiveFrom})."
            : $"The assessment is of {day}, after this configuration counts ({configuration.EffectiveTo}).");

    private static Note LeftAside(string question, bool notYet) => new(
        DiagnosticCodes.LeftAside,
        question,
        notYet ? $"The answer to `{question}` was left aside: an earlier answer must first say whether it is asked." : $"The answer to `{question}` was left aside: it is not asked of this person.");

    private static Note Capped(string domain, Rational before, Rational after) => new(
        DiagnosticCodes.Capped,
        null,
        $"The cap of `{domain}` holds its points at {Shown(after)}; before it there were {Shown(before)}.");

    private static Note Lowered(string adjustment, Rational before, Rational after) => new(
        DiagnosticCodes.Lowered,
        null,
        $"The adjustment `{adjustment}` lowers the sum from {Shown(before)} to {Shown(after)}.");

    private static string Shown(Rational figure) => figure.ToDecimal().ToString(CultureInfo.InvariantCulture);
}
