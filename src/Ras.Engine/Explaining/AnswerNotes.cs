namespace Ras.Engine;

/// <summary>What is worth knowing about answers, each with its words.</summary>
internal static class AnswerNotes
{
    public static Note OtherConfiguration(ConfigurationReference given, RasConfiguration configuration) => new(
        DiagnosticCodes.OtherConfiguration,
        null,
        $"The answers were given for `{ReadingFaults.Shown(given.Id)}`{(given.Version is { } version ? $" in version `{ReadingFaults.Shown(version)}`" : "")}, and are scored by `{configuration.Id}` in version `{configuration.Version}`.");

    public static Note OtherDates(CalendarDate day, RasConfiguration configuration) => new(
        DiagnosticCodes.OtherDates,
        null,
        day < configuration.EffectiveFrom
            ? $"The assessment is of {day}, before this configuration counts ({configuration.EffectiveFrom})."
            : $"The assessment is of {day}, after this configuration counts ({configuration.EffectiveTo}).");

    public static Note LeftAside(string question, bool notYet) => new(
        DiagnosticCodes.LeftAside,
        question,
        notYet ? $"The answer to `{question}` was left aside: an earlier answer must first say whether it is asked." : $"The answer to `{question}` was left aside: it is not asked of this person.");
}
