using System;
using System.Collections.Generic;
using System.Linq;
using Ras.Engine;

namespace CaseManagement.Asking;

/// <summary>A task of the form: the questions about one area of need, in the order of the configuration.</summary>
/// <param name="Title">The title of the domain; null for what belongs to several or none.</param>
/// <param name="Questions">Its questions.</param>
internal sealed record FormSection(string? Title, IReadOnlyList<Question> Questions);

/// <summary>The whole form, made from the configuration alone.</summary>
/// <param name="Facts">What other systems supply; it is not asked.</param>
/// <param name="Sections">What is asked.</param>
internal sealed record AssessmentForm(IReadOnlyList<Question> Facts, IReadOnlyList<FormSection> Sections)
{
    public static AssessmentForm Of(RasEngine engine)
    {
        var configuration = engine.Configuration;
        var sections = SectionOfQuestions(engine);
        var asked = configuration.Questions.Where(q => q.Supplied != true).ToLookup(q => sections[q.Id]);
        var titles = (configuration.Domains ?? []).Select(d => (d.Id, Title: (string?)(d.Title ?? d.Id))).Prepend((Id: "", Title: null));
        return new(
            configuration.Questions.Where(q => q.Supplied == true).ToArray(),
            titles.Where(t => asked.Contains(t.Id)).Select(t => new FormSection(t.Title, asked[t.Id].ToArray())).ToArray());
    }

    public FormSection SectionOf(Question question) => Sections.First(s => s.Questions.Contains(question));

    /// <summary>The domain under which each question is asked; empty for none. A question that says no domain goes with what it bears on.</summary>
    private static Dictionary<string, string> SectionOfQuestions(RasEngine engine)
    {
        var asked = engine.Configuration.Questions.Where(q => q.Supplied != true).ToArray();
        var domains = engine.Explain(AnswerSet.Empty).Domains;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in asked)
        {
            // What it counts in, or reduces, or feeds through steps: one area has it; several leave it to the beginning.
            var bearsOn = question.Domain is { } own ? [own] : domains.Where(d => d.Of.Contains(question.Id) || d.FedBy.Contains(question.Id)).Select(d => d.Id).ToArray();
            if (bearsOn.Length > 0)
                found[question.Id] = bearsOn.Length == 1 ? bearsOn[0] : "";
        }

        // What decides whether others are asked stands with them. From the last to the first, since such questions may follow each other.
        foreach (var question in asked.Reverse().Where(q => !found.ContainsKey(q.Id)).ToArray())
        {
            var decidesOn = asked.Where(q => found.ContainsKey(q.Id) && Conditions.Names(q.AskWhen, question.Id)).Select(q => found[q.Id]).Distinct().ToArray();
            if (decidesOn.Length > 0)
                found[question.Id] = decidesOn.Length == 1 ? decidesOn[0] : "";
        }

        // What is left stands with the question before it.
        var before = "";
        foreach (var question in asked)
        {
            if (!found.TryGetValue(question.Id, out var section))
                found[question.Id] = section = before;
            before = section;
        }

        return found;
    }
}
