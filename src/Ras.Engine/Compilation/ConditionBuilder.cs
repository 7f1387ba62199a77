using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ras.Engine;

/// <summary>Turns conditions into operations, in the plain view or the cautious one.</summary>
internal sealed class ConditionBuilder(ProgramDraft draft, Pending pending, ValueBuilder values)
{
    private readonly Dictionary<(Condition Leaf, bool Cautious), ProvedValue> _built = [];

    /// <summary>The amount, where it is known to what is built: to referrals.</summary>
    public ProvedValue? Budget { get; set; }

    /// <summary>The register of a condition.</summary>
    public ProvedValue Build(Condition condition, Subject subject, bool cautious)
    {
        cautious = cautious && pending.Condition(condition);
        switch (condition)
        {
            case AnswerCondition or ValueCondition:
                return BuildLeaf(condition, subject, cautious);
            case AllCondition all:
                return BuildParts(OpCode.All, all.Parts, 0, subject, cautious);
            case AnyCondition any:
                return BuildParts(OpCode.Any, any.Parts, 0, subject, cautious);
            case CountCondition count:
                return BuildParts(OpCode.Count, count.Parts, (long)draft.Index.Resolve(count.AtLeast, 1).Numerator, subject, cautious);
            default:
                var part = Build(((NotCondition)condition).Part, subject, cautious);
                var not = draft.NewCondition(subject, part.MayBeUnknown);
                draft.Emit(new(OpCode.Not, not.Register, part.Register));
                return not;
        }
    }

    /// <summary>A second set of points for one question, looked up as a condition on its answer is.</summary>
    public ProvedValue Points(PointsStep step, Subject subject, bool cautious)
    {
        var question = draft.Index.FindQuestion(step.Of)!.Value;
        cautious = cautious && pending.Question(question);
        var points = step.Table.ToDictionary(e => e.Option, e => draft.Index.Resolve(e.Points)!.Value, StringComparer.Ordinal);
        var byCode = draft.Index.OptionIds(question).Select(id => points[id]).Prepend(Rational.Zero).ToArray();
        var grain = ProgramDraft.CommonGrain(byCode);
        var integers = byCode.Select(p => (p / grain).Numerator).ToArray();
        var value = draft.NewValue(subject, grain, integers.Min(), integers.Max(), cautious);
        draft.Emit(new(cautious ? OpCode.TestCautious : OpCode.Test, value.Register, question, draft.Data.Count, CodesOf(question)));
        draft.Data.AddRange(integers.Select(i => draft.Integer(subject, grain, i)));
        return value;
    }

    // Why: a decision table asks the same of one answer in many rows; that is looked at once.
    private ProvedValue BuildLeaf(Condition leaf, Subject subject, bool cautious)
    {
        if (!_built.TryGetValue((leaf, cautious), out var built))
            _built[(leaf, cautious)] = built = leaf is AnswerCondition answer ? BuildAnswer(answer, subject, cautious) : BuildComparison((ValueCondition)leaf, subject, cautious);
        return built;
    }

    private ProvedValue BuildParts(OpCode code, IEnumerable<Condition> parts, long least, Subject subject, bool cautious)
    {
        var built = parts.Select(p => Build(p, subject, cautious)).ToArray();
        var first = draft.Weighted.Count;
        draft.Weighted.AddRange(built.Select(b => new WeightedRegister(b.Register, 1)));
        var whole = draft.NewCondition(subject, built.Any(b => b.MayBeUnknown));
        draft.Emit(new(code, whole.Register, first, built.Length, Low: least));
        return whole;
    }

    private ProvedValue BuildAnswer(AnswerCondition condition, Subject subject, bool cautious)
    {
        var question = draft.Index.FindQuestion(condition.Question)!.Value;
        var test = draft.NewCondition(subject, cautious);
        if (condition.Includes is { } included)
        {
            draft.Emit(new(cautious ? OpCode.IncludesCautious : OpCode.Includes, test.Register, question, draft.Index.FindOption(question, included)));
            return test;
        }

        var table = draft.Data.Count;
        draft.Data.AddRange(TruthByCode(question, condition).Select(t => t ? 1L : 0L));
        draft.Emit(new(cautious ? OpCode.TestCautious : OpCode.Test, test.Register, question, table, CodesOf(question)));
        return test;
    }

    /// <summary>Whether the condition holds for no answer and for each code of an answer; for numbers and sets, for any answer.</summary>
    private IEnumerable<bool> TruthByCode(int question, AnswerCondition condition)
    {
        if (condition.Answered is { } answered)
            return Enumerable.Repeat(answered, CodesOf(question)).Prepend(!answered);
        return condition.Is switch
        {
            YesNoAnswer yesNo => [false, !yesNo.Yes, yesNo.Yes],
            OptionAnswer one => draft.Index.Options[question].Select(o => o.Id == one.Option).Prepend(false),
            var several => draft.Index.Options[question].Select(o => ((OptionsAnswer)several!).Options.Contains(o.Id)).Prepend(false),
        };
    }

    /// <summary>How many codes a table of truths tells apart; of numbers and sets only that there is an answer.</summary>
    private int CodesOf(int question) => draft.Index.Questions[question] switch
    {
        ChoiceQuestion => draft.Index.Options[question].Count,
        YesNoQuestion => 2,
        _ => 1,
    };

    private ProvedValue BuildComparison(ValueCondition condition, Subject subject, bool cautious)
    {
        var value = condition.Of == ConfigurationIndex.BudgetName ? Budget!.Value : values.Get(condition.Of, cautious);
        var low = condition.AtLeast is { } atLeast ? InGrains(atLeast, value).Ceiling()
            : condition.Above is { } above ? InGrains(above, value).Floor() + 1
            : (BigInteger)long.MinValue;
        var high = condition.AtMost is { } atMost ? InGrains(atMost, value).Floor()
            : condition.Below is { } below ? InGrains(below, value).Ceiling() - 1
            : (BigInteger)long.MaxValue;
        var test = draft.NewCondition(subject, value.MayBeUnknown);
        draft.Emit(new(
            OpCode.Compare, test.Register, value.Register, draft.Index.FindQuestion(condition.Of) ?? -1,
            Low: ProgramDraft.Threshold(low), High: ProgramDraft.Threshold(high)));
        return test;
    }

    private Rational InGrains(Number limit, ProvedValue value) => draft.Index.Resolve(limit)!.Value / value.Grain;
}
