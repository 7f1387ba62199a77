using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ras.Engine.Testing;

/// <summary>Answer sets for a configuration: complete, incomplete, and with something wrong.</summary>
internal static class AnswerSets
{
    public static Gen<AnswerSet> For(RasConfiguration configuration) =>
        Gen.Frequency((30, Complete(configuration)), (11, Incomplete(configuration)), (5, Wrong(configuration)));

    /// <summary>Every question that must be answered is; those that need not be often are, and those not asked sometimes.</summary>
    public static Gen<AnswerSet> Complete(RasConfiguration configuration) =>
        from answers in Draws.InTurn<Question, Given>(
            configuration.Questions, (question, before) => Next(question, before, new(configuration)))
        from set in Dressed(configuration, Counted(answers))
        select set;

    /// <summary>Any answers may be lacking: left out, or null.</summary>
    public static Gen<AnswerSet> Incomplete(RasConfiguration configuration) =>
        from all in AllAnswered(configuration)
        from percent in Gen.Elements(10, 30, 60, 100)
        from lacking in Draws.Chance(percent).ArrayOf(all.Count)
        from set in Dressed(configuration, all.Where((_, i) => !lacking[i]))
        select set;

    /// <summary>One or two answers are such as their questions cannot have, or belong to no question.</summary>
    public static Gen<AnswerSet> Wrong(RasConfiguration configuration) =>
        from set in Gen.OneOf(Complete(configuration), Incomplete(configuration))
        from count in Gen.Choose(1, 2)
        from wrong in WrongAnswers.For(new(configuration)).ArrayOf(count)
        select wrong.Aggregate(set, Put);

    private static Gen<ValueList<KeyValuePair<string, Answer?>>> AllAnswered(RasConfiguration configuration)
    {
        var written = new WrittenConfiguration(configuration);
        return Draws.Each(
            written.Questions,
            q => ValidAnswers.For(q, written).Select(a => new KeyValuePair<string, Answer?>(q.Id, a)));
    }

    // Whether a question is asked hangs on earlier ones only, so going in order nothing that was left out is wanted later.
    private static Gen<Given> Next(Question question, IReadOnlyList<Given> before, WrittenConfiguration written)
    {
        var percent = new Asking(written, new AnswerSet(Counted(before))).StandingOf(question.Id) switch
        {
            Standing.Missing => 100,
            Standing.NotAsked => 40,
            _ => 65,
        };
        return ValidAnswers.For(question, written).Sometimes(percent).Select(answer => new Given(question.Id, answer));
    }

    private static IEnumerable<KeyValuePair<string, Answer?>> Counted(IEnumerable<Given> answers) =>
        answers.Where(a => a.Answer is not null).Select(a => new KeyValuePair<string, Answer?>(a.Question, a.Answer));

    /// <summary>The answers in any order, those that were not given sometimes as null, and what else a set may carry.</summary>
    private static Gen<AnswerSet> Dressed(RasConfiguration configuration, IEnumerable<KeyValuePair<string, Answer?>> answers) =>
        from nulls in Draws.Each(Without(configuration, answers), id => Draws.Chance(20).Select(isNull => (Id: id, IsNull: isNull)))
        let all = answers.Concat(nulls.Where(n => n.IsNull).Select(n => new KeyValuePair<string, Answer?>(n.Id, null)))
        from order in Gen.Shuffle<KeyValuePair<string, Answer?>>(all)
        from reference in Texts.Any.Sometimes(10)
        from day in Gen.Choose(1, 28).Select(d => new CalendarDate(2026, 5, d)).SometimesSome(15)
        from version in Gen.Constant("2025.3").Sometimes(70)
        from named in Gen.Constant(new ConfigurationReference("another", version)).Sometimes(10)
        select new AnswerSet(order).WithReference(reference).WithAssessedOn(day).WithConfiguration(named);

    private static IEnumerable<string> Without(RasConfiguration configuration, IEnumerable<KeyValuePair<string, Answer?>> answers) =>
        configuration.Questions.Select(q => q.Id).Except(answers.Select(a => a.Key));

    private sealed record Given(string Question, Answer? Answer);

    /// <summary>A set with an answer that stands in the document, a null too.</summary>
    private static AnswerSet Put(AnswerSet set, KeyValuePair<string, Answer?> answer) =>
        new AnswerSet(set.Answers.Where(a => a.Key != answer.Key).Append(answer))
            .WithReference(set.Reference)
            .WithAssessedOn(set.AssessedOn)
            .WithConfiguration(set.Configuration);
}
