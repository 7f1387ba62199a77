using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine.Testing;

/// <summary>What can be wrong with an answer (design, sections 5.2 and 6).</summary>
internal enum AnswerFault
{
    Unreadable,
    UnknownQuestion,
    WrongType,
    UnknownOption,
    RepeatedOption,
    ExclusiveWithOthers,
    OutOfRange,
    OffIncrement,
}

/// <summary>Whether each answer is one that its question can have, also where the question turns out not to be asked.</summary>
internal static class AnswerChecks
{
    public static IReadOnlyList<AnswerFault> FaultsIn(AnswerSet answers, WrittenConfiguration written)
    {
        var faults = answers.Problems.Select(_ => AnswerFault.Unreadable);
        return [.. faults, .. answers.Answers.SelectMany(a => FaultsIn(a.Key, a.Value, written))];
    }

    private static IEnumerable<AnswerFault> FaultsIn(string id, Answer? answer, WrittenConfiguration written)
    {
        // An unknown question is a problem even where its answer is null; for a known one, null is no answer.
        if (written.QuestionWith(id) is not { } question)
            return [AnswerFault.UnknownQuestion];
        return (question, answer) switch
        {
            (_, null) => [],
            (ChoiceQuestion, OptionAnswer one) => UnknownOptions(question, [one.Option], written),
            (ChoicesQuestion, OptionsAnswer several) => FaultsIn(question, several.Options, written),
            (NumberQuestion number, NumberAnswer given) => FaultsIn(number, given.Value, written),
            (YesNoQuestion, YesNoAnswer) => [],
            _ => [AnswerFault.WrongType],
        };
    }

    private static IEnumerable<AnswerFault> FaultsIn(Question question, IReadOnlyList<string> chosen, WrittenConfiguration written)
    {
        foreach (var fault in UnknownOptions(question, chosen, written))
            yield return fault;
        if (chosen.Distinct().Count() < chosen.Count)
            yield return AnswerFault.RepeatedOption;
        if (chosen.Distinct().Count() > 1 && chosen.Any(id => written.OptionWith(question, id)?.Exclusive == true))
            yield return AnswerFault.ExclusiveWithOthers;
    }

    private static IEnumerable<AnswerFault> UnknownOptions(Question question, IEnumerable<string> chosen, WrittenConfiguration written) =>
        chosen.Where(id => written.OptionWith(question, id) is null).Select(_ => AnswerFault.UnknownOption);

    private static IEnumerable<AnswerFault> FaultsIn(NumberQuestion question, Fraction given, WrittenConfiguration written)
    {
        if (given < written.ValueOf(question.Min) || given > written.ValueOf(question.Max))
            yield return AnswerFault.OutOfRange;
        if (!(given / written.ValueOf(question.Increment)).Denominator.IsOne)
            yield return AnswerFault.OffIncrement;
    }
}
