using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace CaseManagement.Storing;

/// <summary>One thing that a save changed.</summary>
/// <param name="What">What it is.</param>
/// <param name="Question">The id of the question, for answers and notes.</param>
/// <param name="Before">What it was; null for nothing.</param>
/// <param name="After">What it is; null for nothing.</param>
internal sealed record Change(string What, string? Question, string? Before, string? After)
{
    /// <summary>Everything in which two states of an assessment differ, so that no page can save something and forget to say so.</summary>
    public static IReadOnlyList<Change> Between(Assessment before, Assessment after) =>
    [
        .. Parts("Answer", before.Answers.Answers.Keys, after.Answers.Answers.Keys, q => TextOf(before, q), q => TextOf(after, q)),
        .. Parts("Evidence", before.Notes.Keys, after.Notes.Keys, q => before.Notes.GetValueOrDefault(q), q => after.Notes.GetValueOrDefault(q)),
        .. Whole("Version of the configuration", before.Configuration.Version, after.Configuration.Version),
        .. Whole("Plan", TextOf(before.Plan), TextOf(after.Plan)),
        .. Whole("Existing package", TextOf(before.Package), TextOf(after.Package)),
        .. Whole("Indicative budget", TextOf(before.Record?.Result), TextOf(after.Record?.Result)),
        .. Whole("Decision", TextOf(before.Record?.Decision), TextOf(after.Record?.Decision)),
        .. Whole("Stage", before.Stage.ToString(), after.Stage.ToString()),
    ];

    /// <summary>An answer by its ids, as it stands in documents.</summary>
    public static string? TextOf(Answer? answer) => answer switch
    {
        OptionAnswer option => option.Option,
        OptionsAnswer options => string.Join("; ", options.Options),
        NumberAnswer number => number.Value.ToString(),
        YesNoAnswer yesNo => yesNo.Yes ? "yes" : "no",
        _ => null,
    };

    private static string? TextOf(Assessment assessment, string question) => TextOf(assessment.Answers.Answers.GetValueOrDefault(question));

    private static string? TextOf(CostedPlan? plan) => plan is null ? null : $"{AssessmentRows.Exact(plan.Cost)} from {plan.StartsOn}: {plan.PaysFor}";

    private static string? TextOf(CurrentPackage? package) => package is null ? null : $"{AssessmentRows.Exact(package.Cost)}, told on {package.ToldOn}";

    private static string? TextOf(IndicativeBudget? result) => result is null ? null : $"{result} ({result.Configuration.Version})";

    private static string? TextOf(BudgetDecision? decision) => decision is null ? null : $"{decision}: {decision.Reason}";

    private static IEnumerable<Change> Parts(string what, IEnumerable<string> before, IEnumerable<string> after, Func<string, string?> was, Func<string, string?> now) =>
        before.Union(after).SelectMany(q => Whole(what, was(q), now(q)).Select(c => c with { Question = q }));

    private static IEnumerable<Change> Whole(string what, string? before, string? after) => before == after ? [] : [new(what, null, before, after)];
}

/// <summary>A change as it was kept: who made it, in what role, and when.</summary>
internal sealed record KeptChange(string At, string Who, string Role, Change Change);
