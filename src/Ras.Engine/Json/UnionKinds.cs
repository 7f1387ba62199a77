using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>The four words of a question's <c>type</c>.</summary>
internal enum QuestionType
{
    Choice,
    Choices,
    Number,
    YesNo,
}

/// <summary>A question: its <c>type</c> says which table reads it.</summary>
internal sealed class QuestionKind : JsonKind<Question>
{
    public static readonly WordKind<QuestionType> Types = new(
        ("choice", QuestionType.Choice), ("choices", QuestionType.Choices), ("number", QuestionType.Number), ("yesNo", QuestionType.YesNo));

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out Question value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, "a question as an object in braces");
        var written = reader.Tree.Find(node, JsonNames.Type);
        var type = QuestionType.Choice;
        if (written != JsonTree.None && !Types.TryRead(reader, written, out type))
            return false;
        return type switch
        {
            QuestionType.Choice => Union.TryRead(QuestionShapes.Choice, reader, node, out value),
            QuestionType.Choices => Union.TryRead(QuestionShapes.Choices, reader, node, out value),
            QuestionType.Number => Union.TryRead(QuestionShapes.Number, reader, node, out value),
            _ => Union.TryRead(QuestionShapes.YesNo, reader, node, out value),
        };
    }

    public override void Write(Utf8JsonWriter writer, Question value)
    {
        switch (value)
        {
            case ChoiceQuestion choice:
                QuestionShapes.Choice.Write(writer, choice);
                break;
            case ChoicesQuestion choices:
                QuestionShapes.Choices.Write(writer, choices);
                break;
            case NumberQuestion number:
                QuestionShapes.Number.Write(writer, number);
                break;
            case YesNoQuestion yesNo:
                QuestionShapes.YesNo.Write(writer, yesNo);
                break;
        }
    }
}

/// <summary>The words of a step's <c>op</c>.</summary>
internal enum StepOp
{
    Sum,
    Bands,
}

/// <summary>A step: its <c>op</c> says which table reads it.</summary>
internal sealed class StepKind : JsonKind<Step>
{
    public static readonly WordKind<StepOp> Ops = new(("sum", StepOp.Sum), ("bands", StepOp.Bands));

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out Step value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, "a step as an object in braces");
        var written = reader.Tree.Find(node, JsonNames.Op);
        if (written == JsonTree.None)
        {
            reader.Report(node, ReadingFaults.MissingProperty(JsonNames.Op, reader.Owner(node, "a step"), DomainShapes.OpDescription));
            return false;
        }

        if (!Ops.TryRead(reader, written, out var op))
            return false;
        return op switch
        {
            StepOp.Sum => Union.TryRead(DomainShapes.SumStep, reader, node, out value),
            _ => Union.TryRead(DomainShapes.BandsStep, reader, node, out value),
        };
    }

    public override void Write(Utf8JsonWriter writer, Step value)
    {
        switch (value)
        {
            case SumStep sum:
                DomainShapes.SumStep.Write(writer, sum);
                break;
            case BandsStep bands:
                DomainShapes.BandsStep.Write(writer, bands);
                break;
        }
    }
}

/// <summary>A condition: the one property that only its kind has says which table reads it.</summary>
internal sealed class ConditionKind : JsonKind<Condition>
{
    public static readonly ConditionKind Instance = new();

    private static readonly string[] Words = [JsonNames.Answer, JsonNames.Of, JsonNames.All, JsonNames.Any, JsonNames.Not, JsonNames.Count];

    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
            return reader.Refuse(node, "a condition as an object in braces");
        var word = Words.FirstOrDefault(w => reader.Tree.Find(node, w) != JsonTree.None);
        switch (word)
        {
            case JsonNames.Answer:
                return Union.TryRead(ConditionShapes.Answer, reader, node, out value);
            case JsonNames.Of:
                return Union.TryRead(ConditionShapes.Value, reader, node, out value);
            case JsonNames.All:
                return Union.TryRead(ConditionShapes.All, reader, node, out value);
            case JsonNames.Any:
                return Union.TryRead(ConditionShapes.Any, reader, node, out value);
            case JsonNames.Not:
                return Union.TryRead(ConditionShapes.Not, reader, node, out value);
            case JsonNames.Count:
                return Union.TryRead(ConditionShapes.Count, reader, node, out value);
            default:
                ReportNoWord(reader, node);
                return false;
        }
    }

    /// <summary>Tells a slip of the finger in the one word that matters as what it is.</summary>
    private static void ReportNoWord(DocumentReader reader, int node)
    {
        for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
        {
            var name = reader.Tree.NameOf(child)!;
            if (Nearest.To(name, Words) is null)
                continue;
            reader.ReportName(child, ReadingFaults.UnknownProperty(name, "a condition", Words));
            return;
        }

        reader.Report(node, ReadingFaults.Combination("The condition does not say what it looks at.", $"Give it {ReadingFaults.OneOf(Words)}."));
    }

    public override void Write(Utf8JsonWriter writer, Condition value)
    {
        // Why: deeper than a document may be, the rest decides nothing; the reader refuses it in any case.
        if (writer.CurrentDepth > JsonTreeParser.MostLevels * 2)
        {
            writer.WriteNullValue();
            return;
        }

        switch (value)
        {
            case AnswerCondition answer:
                ConditionShapes.Answer.Write(writer, answer);
                break;
            case ValueCondition of:
                ConditionShapes.Value.Write(writer, of);
                break;
            case AllCondition all:
                ConditionShapes.All.Write(writer, all);
                break;
            case AnyCondition any:
                ConditionShapes.Any.Write(writer, any);
                break;
            case NotCondition not:
                ConditionShapes.Not.Write(writer, not);
                break;
            case CountCondition count:
                ConditionShapes.Count.Write(writer, count);
                break;
        }
    }
}

/// <summary>A term of a sum: a reference alone in quotes, or with a weight in braces.</summary>
internal sealed class SumTermKind : JsonKind<SumTerm>
{
    public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out SumTerm value)
    {
        if (reader.Tree.KindOf(node) == JsonTokenType.StartObject)
            return DomainShapes.SumTerm.TryRead(reader, node, out value);
        value = null;
        if (reader.Tree.KindOf(node) != JsonTokenType.String)
            return reader.Refuse(node, "a reference in quotes, or one with a weight in braces");
        if (!Kinds.Reference.TryRead(reader, node, out var reference))
            return false;
        value = reference;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, SumTerm value)
    {
        if (value.Weight is null && value.Extensions is null)
            TextKind.WriteText(writer, value.Of);
        else
            DomainShapes.SumTerm.Write(writer, value);
    }
}

/// <summary>Reads a record as the thing that it is one kind of.</summary>
internal static class Union
{
    public static bool TryRead<TBase, T>(RecordShape<T> shape, DocumentReader reader, int node, [MaybeNullWhen(false)] out TBase value)
        where T : class, TBase
        where TBase : class
    {
        var whole = shape.TryRead(reader, node, out var record);
        value = record;
        return whole;
    }
}
