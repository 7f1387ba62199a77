using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Reads and writes an answers document; what cannot be read becomes problems, never an exception.</summary>
internal static class AnswersDocument
{
    public static readonly RecordShape<ConfigurationReference> Configuration = new(
        "a configuration's id and version",
        () => new("", null),
        null,
        Property.Required(JsonNames.Id, Kinds.SomeText, (ConfigurationReference c) => c.Id, (c, v) => c with { Id = v }, "The configuration's id."),
        Property.Optional(JsonNames.Version, Kinds.SomeText, (ConfigurationReference c) => c.Version, (c, v) => c with { Version = v }, "Its version."));

    public static readonly RecordShape<Draft> Shape = new(
        "an answers document",
        () => new(),
        null,
        Property.Optional(JsonNames.Configuration, Configuration, (Draft d) => d.Configuration, (d, v) => d with { Configuration = v }, "The configuration that the answers were given for; it decides nothing."),
        Property.Optional(JsonNames.Reference, Kinds.Text, (Draft d) => d.Reference, (d, v) => d with { Reference = v }, "The host's own name for the case; it decides nothing and is never logged."),
        Property.Optional(JsonNames.AssessedOn, Kinds.Date, (Draft d) => d.AssessedOn, (d, v) => d with { AssessedOn = v }, "The day of the assessment; it decides nothing here."),
        Property.Required(JsonNames.Answers, new AnswerMapKind(), (Draft d) => d.Answers, (d, v) => d with { Answers = v }, "Answers by the ids of questions; null is no answer."));

    public static AnswerSet Read(byte[] utf8)
    {
        var findings = new DocumentFindings();
        var tree = JsonTreeParser.Parse(utf8, findings);
        var draft = new Draft();
        if (!tree.IsEmpty && Shape.TryRead(new(tree, findings), 0, out var read))
            draft = read;
        return ToAnswerSet(draft, findings);
    }

    /// <summary>The answers of a document that contains them, such as a worked example.</summary>
    public static AnswerSet ToAnswerSet(Draft draft, DocumentFindings findings) =>
        new AnswerSet(draft.Answers) { Problems = findings.InOrder().Select(f => ToProblem(f.Fault, f.Pointer)).ToArray() }
            .WithConfiguration(draft.Configuration)
            .WithReference(draft.Reference)
            .WithAssessedOn(draft.AssessedOn);

    public static void Write(Utf8JsonWriter writer, AnswerSet answers) => Shape.Write(writer, new()
    {
        Configuration = answers.Configuration, Reference = answers.Reference, AssessedOn = answers.AssessedOn, Answers = answers.Answers,
    });

    /// <summary>Whether answers are the same again once they are written and read; those that were read always are.</summary>
    public static bool ReadsBack(AnswerSet answers)
    {
        var read = Read(JsonOutput.Bytes(writer => Write(writer, answers), indented: false));
        return read.Problems.Count == 0 && read.Answers.Count == answers.Answers.Count
            && answers.Answers.All(a => read.Answers.TryGetValue(a.Key, out var again) && Equals(a.Value, again));
    }

    private static Problem ToProblem(Fault fault, string pointer)
    {
        const string Answers = "/" + JsonNames.Answers + "/";
        var inAnswers = pointer.StartsWith(Answers, StringComparison.Ordinal);
        var question = inAnswers ? pointer.Substring(Answers.Length).Split('/')[0].Replace("~1", "/").Replace("~0", "~") : null;
        var code = fault.Code switch
        {
            DiagnosticCodes.NotJson or DiagnosticCodes.TooLarge or DiagnosticCodes.BadText => DiagnosticCodes.AnswersNotJson,
            DiagnosticCodes.DuplicateProperty when inAnswers => DiagnosticCodes.AnsweredTwice,
            DiagnosticCodes.MoreErrors => DiagnosticCodes.MoreProblems,
            DiagnosticCodes.BadNumber => DiagnosticCodes.AnswerNumber,
            DiagnosticCodes.BadDate => DiagnosticCodes.AnswersDate,
            _ when inAnswers => DiagnosticCodes.AnswerType,
            _ => DiagnosticCodes.AnswersForm,
        };
        return new(code, question, pointer, fault.Message, fault.Help);
    }

    /// <summary>An answers document while it is read.</summary>
    internal sealed record Draft
    {
        public ConfigurationReference? Configuration { get; init; }

        public string? Reference { get; init; }

        public CalendarDate? AssessedOn { get; init; }

        public IReadOnlyDictionary<string, Answer?> Answers { get; init; } = new Dictionary<string, Answer?>();
    }

    /// <summary>Answers by the ids of questions.</summary>
    internal sealed class AnswerMapKind : JsonKind<IReadOnlyDictionary<string, Answer?>>
    {
        private static readonly NullableKind<Answer> Entry = new(Kinds.Answer);

        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, Answer?> value)
        {
            value = null;
            if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
                return reader.Refuse(node, "answers as an object in braces");
            var answers = new Dictionary<string, Answer?>(StringComparer.Ordinal);
            for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
            {
                // Why: a wrong answer is a finding of its own; the others still count as read.
                if (Entry.TryRead(reader, child, out var answer))
                    answers[reader.Tree.NameOf(child)!] = answer;
            }

            value = answers;
            return true;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, Answer?> value)
        {
            writer.WriteStartObject();
            foreach (var answer in value)
            {
                writer.WritePropertyName(JsonText.WithoutHalfPairs(answer.Key));
                Entry.Write(writer, answer.Value);
            }

            writer.WriteEndObject();
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Types("object");
            schema.Within("additionalProperties", () => Entry.Describe(schema));
        }
    }
}
