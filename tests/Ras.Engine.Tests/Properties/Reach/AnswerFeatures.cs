using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Tests.Properties.Reach;

internal static class AnswerFeatures
{
    public static IEnumerable<Feature> All =>
    [
        .. Enum.GetValues<AnswerFault>().Where(f => f != AnswerFault.Unreadable)
            .Select(fault => new Feature($"answers: {fault}", o => o.Case.Faults.Contains(fault))),
        new("answers: two faults", o => o.Case.Faults.Count > 1),
        new("answers: fault where the question is not asked", FaultWhereNotAsked),
        new("answers: unknown question with null", o =>
            o.Answers.Answers.Any(a => a.Value is null && o.Case.Written.QuestionWith(a.Key) is null)),
        new("answers: null", o => o.IsValid && o.Answers.Answers.Values.Any(a => a is null)),
        new("answers: none at all", o => o.Answers.Answers.Count == 0),
        new("answers: not in document order", o =>
            !o.Answers.Answers.Keys.SequenceEqual(o.Configuration.Questions.Select(q => q.Id).Where(o.Answers.Answers.ContainsKey))),
        new("answers: reference", o => o.Answers.Reference is not null),
        new("answers: assessedOn", o => o.Answers.AssessedOn is not null),
        new("answers: for another configuration", o => o.Answers.Configuration is not null),
        new("answers: several missing", o => o.Result.Missing.Count > 1),
        new("answers: several left aside", o => o.Result.LeftAside.Count > 1),
    ];

    // The case with the wrong answers taken away says which questions are asked.
    private static bool FaultWhereNotAsked(Observed o)
    {
        if (o.IsValid)
            return false;
        var right = o.Answers.Answers.Where(a => !IsWrong(o, a)).ToList();
        var asking = new Asking(o.Case.Written, new AnswerSet(right));
        return o.Answers.Answers.Any(a =>
            IsWrong(o, a) && o.Case.Written.QuestionWith(a.Key) is not null && asking.StandingOf(a.Key) == Standing.NotAsked);
    }

    private static bool IsWrong(Observed o, KeyValuePair<string, Answer?> answer) =>
        AnswerChecks.FaultsIn(new AnswerSet([answer]), o.Case.Written).Count > 0;
}
