using System;
using System.Linq;
using Ras.Engine;

namespace Ras.Cli;

/// <summary>Whether a question is asked of somebody whose earlier answers are drawn: a condition of answers alone, so nothing in it is unknown.</summary>
internal static class AskTest
{
    /// <summary>A test of the answers drawn so far.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="find">The place of a question and its cells.</param>
    public static Func<ParsedCases, bool> Of(Condition condition, Func<string, (int At, QuestionCells Cells)> find)
    {
        switch (condition)
        {
            case AllCondition all:
                var each = all.Parts.Select(p => Of(p, find)).ToArray();
                return cases => Array.TrueForAll(each, test => test(cases));
            case AnyCondition any:
                var some = any.Parts.Select(p => Of(p, find)).ToArray();
                return cases => Array.Exists(some, test => test(cases));
            case NotCondition not:
                var other = Of(not.Part, find);
                return cases => !other(cases);
            case CountCondition count:
                var counted = count.Parts.Select(p => Of(p, find)).ToArray();
                return cases => counted.Count(test => test(cases)) >= count.AtLeast.Value;
            case AnswerCondition answer:
                return Of(answer, find(answer.Question));
            default:
                throw new InvalidOperationException("A question is asked by answers alone; the engine has seen to that.");
        }
    }

    private static Func<ParsedCases, bool> Of(AnswerCondition condition, (int At, QuestionCells Cells) question)
    {
        var (at, cells) = question;
        int PlaceOf(string option) => cells.Options.Select(o => o.Id).ToList().IndexOf(option) + 1;
        if (condition.Answered is { } answered)
            return cases => cases.Codes[at] != 0 == answered;
        if (condition.Includes is { } option)
            return cases => cases.Codes[at] != 0 && (cases.Sets[at] >> (PlaceOf(option) - 1) & 1) != 0;
        var codes = condition.Is switch
        {
            OptionAnswer one => new[] { PlaceOf(one.Option) },
            OptionsAnswer several => several.Options.Select(PlaceOf).ToArray(),
            YesNoAnswer yesNo => [yesNo.Yes ? 2 : 1],
            _ => [],
        };
        return cases => Array.IndexOf(codes, cases.Codes[at]) >= 0;
    }
}
