using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>The other answers that a question could have, as codes.</summary>
internal static class OtherAnswers
{
    private const long MostNumbers = 250;

    /// <summary>Each other answer to a question, and whether these are all.</summary>
    public static (IReadOnlyList<(long Code, ulong Set)> Answers, bool AreAll) To(RasProgram program, AnswerSheet sheet, int question)
    {
        var (code, set) = (sheet.Codes[question], sheet.Sets.Length > 0 ? sheet.Sets[question] : 0);
        var asked = program.Index.Questions[question];
        var (others, all) = asked switch
        {
            ChoiceQuestion => (Codes(program.Index.Options[question].Count), true),
            ChoicesQuestion => (Sets(program.Index.Options[question], code == 0 ? null : set), false),
            NumberQuestion number => Numbers(program.Index, number, code),
            _ => (Codes(AnswerCodes.Yes), true),
        };
        var answers = new List<(long Code, ulong Set)>();
        foreach (var other in others)
        {
            if (other.Item1 != code || other.Item2 != set)
                answers.Add(other);
        }

        // Why: where nothing stands in and none is needed, no answer is an answer too.
        if (sheet.Given[question] != 0 && asked is { Required: false, IfMissing: null })
            answers.Add((0, 0));
        return (answers, all);
    }

    private static IEnumerable<(long, ulong)> Codes(long most)
    {
        for (long code = 1; code <= most; code++)
            yield return (code, 0);
    }

    /// <summary>The sets that one change makes: an option more, an option less; an exclusive one comes alone, and goes when another comes.</summary>
    private static IEnumerable<(long, ulong)> Sets(ValueList<QuestionOption> options, ulong? given)
    {
        var exclusive = options.Select((o, i) => o.Exclusive == true ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
        if (given is not { } set)
        {
            yield return (1, 0);
            set = 0;
        }

        for (var i = 0; i < options.Count; i++)
        {
            var bit = 1UL << i;
            yield return (1, (set & bit) != 0 ? set & ~bit : (exclusive & bit) != 0 ? bit : (set & ~exclusive) | bit);
        }
    }

    private static (IEnumerable<(long, ulong)>, bool) Numbers(ConfigurationIndex index, NumberQuestion question, long given)
    {
        var count = (long)((index.Resolve(question.Max)!.Value - index.Resolve(question.Min)!.Value) / index.Resolve(question.Increment)!.Value).Numerator + 1;
        if (count <= MostNumbers)
            return (Codes(count), true);
        var near = given == 0 ? [] : new[] { given - 1, given + 1 }.Where(c => c >= 1 && c <= count);
        return (near.Append(1).Append(count).Distinct().OrderBy(c => c).Select(c => (c, 0UL)), false);
    }
}
