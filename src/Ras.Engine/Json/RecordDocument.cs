using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Reads and writes the record of one scoring.</summary>
internal static class RecordDocument
{
    // Why: what stands in a record has had the size and the depth of a document of its own, and the record adds to both.
    private const int MostBytes = 3 * JsonTreeParser.MostBytes;
    private const int MostLevels = JsonTreeParser.MostLevels + 1;

    private static readonly RecordShape<BudgetDecision> Decision = new(
        "a decision",
        () => new(),
        null,
        Property.Required(JsonNames.Amount, new DecimalKind(), (BudgetDecision d) => d.Amount, (d, v) => d with { Amount = v }, "The amount decided, for the configuration's period."),
        Property.Required(JsonNames.Reason, Kinds.SomeText, (BudgetDecision d) => d.Reason, (d, v) => d with { Reason = v }, "Why, for people; above all where it differs from the indicative budget."),
        Property.Required(JsonNames.Role, Kinds.SomeText, (BudgetDecision d) => d.Role, (d, v) => d with { Role = v }, "In what role the decision was made, such as team manager; not a person's name."),
        Property.Required(JsonNames.On, Kinds.Date, (BudgetDecision d) => d.On, (d, v) => d with { On = v }, "The day of the decision."));

    public static readonly RecordShape<ScoreRecord> Shape = new(
        "a record",
        () => new(),
        null,
        Property.Required(JsonNames.Configuration, ConfigurationShape.Root, (ScoreRecord r) => r.Configuration, (r, v) => r with { Configuration = v }, "The configuration, whole."),
        Property.Required(JsonNames.Answers, new AnswerSetKind(), (ScoreRecord r) => r.Answers, (r, v) => r with { Answers = v }, "The answers document."),
        Property.Optional(JsonNames.Problems, new ResultListKind<Problem>(ResultShapes.Problem), (ScoreRecord r) => r.Answers.Problems.Count > 0 ? r.Answers.Problems : null, (r, v) => r with { Unread = v }, "What could not be read of the answers document, so that they are never scored by halves."),
        Property.Required(JsonNames.Result, ResultShapes.Result, (ScoreRecord r) => r.Result, (r, v) => r with { Result = v }, "The result document."),
        Property.Required(JsonNames.Engine, Kinds.SomeText, (ScoreRecord r) => r.Engine, (r, v) => r with { Engine = v }, "The version of the engine that scored."),
        Property.Optional(JsonNames.Decision, Decision, (ScoreRecord r) => r.Decision, (r, v) => r with { Decision = v }, "What people decided, where the host adds it."));

    /// <summary>The record of a document; null, and the findings say why, where it is not one.</summary>
    public static ScoreRecord? Read(byte[] utf8, DocumentFindings findings)
    {
        var tree = JsonTreeParser.Parse(utf8, findings, MostBytes, MostLevels);
        return !tree.IsEmpty && Shape.TryRead(new(tree, findings), 0, out var record) && !findings.Any
            ? record with { Answers = record.Answers.WithProblems(record.Unread), Unread = [] }
            : null;
    }

    /// <summary>An answers document inside another, where what is wrong with it is a finding like any other.</summary>
    private sealed class AnswerSetKind : JsonKind<AnswerSet>
    {
        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out AnswerSet value)
        {
            var whole = AnswersDocument.Shape.TryRead(reader, node, out var draft);
            value = whole ? AnswersDocument.ToAnswerSet(draft!, new()) : null;
            return whole;
        }

        public override void Write(Utf8JsonWriter writer, AnswerSet value) => AnswersDocument.Write(writer, value);

        public override void Describe(SchemaWriter schema) => AnswersDocument.Shape.Describe(schema);
    }
}
