using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>Reads and writes the worked examples of a configuration.</summary>
internal static class CasesDocument
{
    private static readonly FigureMapKind Figures = new();
    private static readonly ListKind<string> Ids = new(Kinds.Reference);

    private static readonly RecordShape<CaseExpectation> Expectation = new(
        "an expectation",
        () => new(),
        null,
        Property.Optional(JsonNames.Status, new StatusWordKind(), (CaseExpectation e) => e.Status, (e, v) => e with { Status = v }, "The status."),
        One(JsonNames.Amount, e => e.Amount, (e, v) => e with { Amount = v }, "The amount for the configuration's period."),
        One(JsonNames.PerWeek, e => e.PerWeek, (e, v) => e with { PerWeek = v }, "The amount for a week."),
        One(JsonNames.PerFourWeeks, e => e.PerFourWeeks, (e, v) => e with { PerFourWeeks = v }, "The amount for four weeks."),
        One(JsonNames.PerYear, e => e.PerYear, (e, v) => e with { PerYear = v }, "The amount for a year."),
        One(JsonNames.OneOff, e => e.OneOff, (e, v) => e with { OneOff = v }, "The one-off sum."),
        One(JsonNames.Points, e => e.Points, (e, v) => e with { Points = v }, "The total points."),
        Property.Optional(JsonNames.Domains, Figures, (CaseExpectation e) => e.Domains, (e, v) => e with { Domains = v }, "Points by domain."),
        Property.Optional(JsonNames.Steps, Figures, (CaseExpectation e) => e.Steps, (e, v) => e with { Steps = v }, "Values by step."),
        Property.Optional(JsonNames.Shares, Figures, (CaseExpectation e) => e.Shares, (e, v) => e with { Shares = v }, "Shares of the amount by domain."),
        Property.Optional(JsonNames.Lines, Ids, (CaseExpectation e) => e.Lines, (e, v) => e with { Lines = v }, "Ids of the lines that count, in order."),
        Property.Optional(JsonNames.Referrals, Ids, (CaseExpectation e) => e.Referrals, (e, v) => e with { Referrals = v }, "Ids of the referrals, in order."),
        Property.Optional(JsonNames.Reasons, Ids, (CaseExpectation e) => e.Reasons, (e, v) => e with { Reasons = v }, "Ids of the reasons, in order."),
        Property.Optional(JsonNames.Missing, Ids, (CaseExpectation e) => e.Missing, (e, v) => e with { Missing = v }, "Ids of the questions that must be answered and are not, in order."));

    private static readonly RecordShape<WorkedCase> Case = new(
        "a worked example",
        () => new(),
        null,
        Property.Required(JsonNames.Name, Kinds.SomeText, (WorkedCase c) => c.Name, (c, v) => c with { Name = v }, "What it shows."),
        Property.Optional(JsonNames.Source, Kinds.Text, (WorkedCase c) => c.Source, (c, v) => c with { Source = v }, "Where its figures come from."),
        Property.Required(JsonNames.Answers, new CaseAnswersKind(), (WorkedCase c) => c.Answers, (c, v) => c with { Answers = v }, "Answers by the ids of questions."),
        Property.Required(JsonNames.Expect, Expectation, (WorkedCase c) => c.Expect, (c, v) => c with { Expect = v }, "What must come of them: only what the case is about."));

    public static readonly RecordShape<WorkedExamples> Shape = new(
        "a cases document",
        () => new(),
        null,
        Property.Required(JsonNames.Configuration, Kinds.Id, (WorkedExamples w) => w.Configuration, (w, v) => w with { Configuration = v }, "The id of the configuration that the cases are for."),
        Property.Required(JsonNames.Cases, new ListKind<WorkedCase>(Case), (WorkedExamples w) => w.Cases, (w, v) => w with { Cases = v }, "The cases."));

    /// <summary>The worked examples of a document; null, and the findings say why, where it holds none.</summary>
    public static WorkedExamples? Read(byte[] utf8, DocumentFindings findings)
    {
        var tree = JsonTreeParser.Parse(utf8, findings);
        return !tree.IsEmpty && Shape.TryRead(new(tree, findings), 0, out var examples) && !findings.Any ? examples : null;
    }

    private static Property<CaseExpectation> One(string name, Func<CaseExpectation, Rational?> get, Func<CaseExpectation, Rational, CaseExpectation> set, string description) =>
        Property.Optional(name, Kinds.PlainNumber, (CaseExpectation e) => get(e) is { } value ? (Number?)value : null, (e, v) => set(e, v.Value), description);

    /// <summary>The word of a status.</summary>
    private sealed class StatusWordKind : JsonKind<string>
    {
        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out string value)
        {
            var known = Kinds.Status.TryRead(reader, node, out var status);
            value = known ? Kinds.Status.WordFor(status) : null;
            return known;
        }

        public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

        public override void Describe(SchemaWriter schema) => Kinds.Status.Describe(schema);
    }

    /// <summary>Answers of a case, whose problems are part of what the case is about: only their JSON must be right.</summary>
    private sealed class CaseAnswersKind : JsonKind<AnswerSet>
    {
        private static readonly AnswersDocument.AnswerMapKind Map = new();

        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out AnswerSet value)
        {
            var findings = new DocumentFindings();
            var whole = Map.TryRead(new(reader.Tree, findings), node, out var answers);
            value = AnswersDocument.ToAnswerSet(new() { Answers = answers ?? new Dictionary<string, Answer?>() }, findings);
            return whole || Map.TryRead(reader, node, out _);
        }

        public override void Write(Utf8JsonWriter writer, AnswerSet value) => Map.Write(writer, value.Answers);

        public override void Describe(SchemaWriter schema) => schema.Types("object");
    }

    /// <summary>Figures by id.</summary>
    private sealed class FigureMapKind : JsonKind<IReadOnlyDictionary<string, Rational>>
    {
        public override bool TryRead(DocumentReader reader, int node, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, Rational> value)
        {
            value = null;
            if (reader.Tree.KindOf(node) != JsonTokenType.StartObject)
                return reader.Refuse(node, "figures by id as an object in braces");
            var figures = new Dictionary<string, Rational>(StringComparer.Ordinal);
            var whole = true;
            for (var child = reader.Tree.FirstChildOf(node); child != JsonTree.None; child = reader.Tree.NextOf(child))
            {
                whole &= Kinds.PlainNumber.TryRead(reader, child, out var figure);
                figures[reader.Tree.NameOf(child)!] = figure.Value;
            }

            value = figures;
            return whole;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, Rational> value)
        {
            writer.WriteStartObject();
            foreach (var figure in value)
            {
                writer.WritePropertyName(figure.Key);
                NumberKind.WriteRational(writer, figure.Value);
            }

            writer.WriteEndObject();
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Types("object");
            schema.Within("additionalProperties", () => Kinds.PlainNumber.Describe(schema));
        }
    }
}
