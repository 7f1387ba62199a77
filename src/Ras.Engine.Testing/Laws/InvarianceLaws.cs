using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>What must change nothing changes nothing.</summary>
internal static class InvarianceLaws
{
    public static IEnumerable<ContractLaw> All =>
    [
        new("scoring twice is scoring once", "The same answers give the same result document, to the letter.", Twice),
        new("the order of answers decides nothing", "Answers in reverse order give the same result.", Order),
        new("null is no answer", "An answer of null gives what leaving the question out gives.", Nulls),
        new("a document is read as it was written", "A configuration and answers that are written and read again are equal, and give the same result and fingerprints.", Documents),
        new("a default that is written changes nothing", "Defaults written out give what leaving them out gives.", Defaults),
        new("an unanswered reducer leaves everything", "Where no reducer is answered, nothing is taken off.", Reducers),
        new("answering more takes no exclusion back", "An exclusion that holds while an answer is missing still holds when the answer comes.", Exclusions),
    ];

    private static Func<AnswerSet, string?> Twice(RasEngine engine) => answers =>
        TextDifference.Of(RasJson.Write(engine.Score(answers)), RasJson.Write(engine.Score(answers)));

    private static Func<AnswerSet, string?> Order(RasEngine engine) => answers =>
    {
        if (answers.Problems.Count > 0)
            return null;
        var reversed = Dressed(new(answers.Answers.Reverse()), answers);
        return TextDifference.Of(RasJson.Write(engine.Score(answers) with { Problems = [] }), RasJson.Write(engine.Score(reversed) with { Problems = [] }));
    };

    // Of the questions that the engine knows: naming another is a problem, whatever is said of it.
    private static Func<AnswerSet, string?> Nulls(RasEngine engine)
    {
        var known = engine.Configuration.Questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        return answers =>
        {
            if (answers.Problems.Count > 0)
                return null;
            var fewest = answers.Answers.Where(a => a.Value is not null || !known.Contains(a.Key)).ToList();
            var most = fewest.Concat(known.Except(fewest.Select(a => a.Key)).Select(id => new KeyValuePair<string, Answer?>(id, null)));
            return TextDifference.Of(
                RasJson.Write(engine.Score(Dressed(new(fewest), answers)) with { AnswersHash = "" }),
                RasJson.Write(engine.Score(Dressed(new(most), answers)) with { AnswersHash = "" }));
        };
    }

    private static Func<AnswerSet, string?> Documents(RasEngine engine)
    {
        var read = RasEngine.Compile(RasJson.ReadConfiguration(RasJson.Write(engine.Configuration)));
        return answers =>
        {
            if (answers.Problems.Count > 0)
                return null;
            if (!read.Configuration.Equals(engine.Configuration))
                return "the configuration that was read is another";
            var again = RasJson.ReadAnswers(RasJson.Write(answers));
            return again.Answers.SequenceEqual(answers.Answers)
                ? TextDifference.Of(RasJson.Write(engine.Score(answers)), RasJson.Write(read.Score(again)))
                : "the answers that were read are others";
        };
    }

    private static Func<AnswerSet, string?> Defaults(RasEngine engine)
    {
        var written = RasEngine.Compile(WithDefaults(engine.Configuration));
        return answers => TextDifference.Of(WithoutHash(engine.Score(answers)), WithoutHash(written.Score(answers)));
    }

    private static RasConfiguration WithDefaults(RasConfiguration configuration) => configuration with
    {
        Currency = configuration.Currency ?? "GBP",
        WeeksPerYear = configuration.WeeksPerYear ?? 52,
        About = configuration.About ?? About.Adult,
        Questions = ValueList.From(configuration.Questions.Select(q => q with
        {
            Weight = q.Weight ?? 1, Required = q.Required ?? true, Supplied = q.Supplied ?? false, Order = q.Order ?? OptionOrder.Ascending,
        })),
        Domains = configuration.Domains is { } domains
            ? ValueList.From(domains.Select(d => d with { Weight = d.Weight ?? 1, Combine = d.Combine ?? Combine.Sum }))
            : null,
        Budget = configuration.Budget with { Rounding = configuration.Budget.Rounding ?? new() { Mode = RoundingMode.HalfUp, Increment = 0.01m } },
    };

    private static Func<AnswerSet, string?> Reducers(RasEngine engine)
    {
        var configuration = engine.Configuration;
        var reducers = configuration.Questions.SelectMany(q => q.ReducedBy ?? []).Concat((configuration.Domains ?? []).SelectMany(d => d.ReducedBy ?? [])).ToHashSet();
        var without = RasEngine.Compile(configuration with
        {
            Questions = ValueList.From(configuration.Questions.Select(q => reducers.Contains(q.Id) ? q with { IfMissing = null } : q)),
        });
        return answers =>
        {
            var why = without.Explain(reducers.Aggregate(answers, (set, id) => set.With(id, null)));
            return why.Questions.FirstOrDefault(q => q.TakenOff != 0) is { } question ? $"{question.TakenOff} is taken off question `{question.Id}`"
                : why.Domains.FirstOrDefault(d => d.TakenOff is { } off && off != 0) is { } domain ? $"{domain.TakenOff} is taken off domain `{domain.Id}`"
                : null;
        };
    }

    private static Func<AnswerSet, string?> Exclusions(RasEngine engine) => answers =>
    {
        var complete = engine.Score(answers);
        if (complete.Status == ScoreStatus.InvalidAnswers)
            return null;
        foreach (var question in engine.Configuration.Questions.Where(q => q is { Required: not false, IfMissing: null } && answers.Answers.ContainsKey(q.Id)))
        {
            var partial = engine.Score(answers.With(question.Id, null));
            if (partial.Status == ScoreStatus.OutsideScope && partial.Reasons.Select(r => r.Id).Except(complete.Reasons.Select(r => r.Id)).FirstOrDefault() is { } taken)
                return $"without the answer to `{question.Id}` the exclusion `{taken}` holds, and with it not";
        }

        return null;
    };

    private static AnswerSet Dressed(AnswerSet answers, AnswerSet other) =>
        answers.WithReference(other.Reference).WithAssessedOn(other.AssessedOn).WithConfiguration(other.Configuration);

    private static string WithoutHash(IndicativeBudget budget) => RasJson.Write(budget with { Configuration = budget.Configuration with { Hash = "" } });
}
