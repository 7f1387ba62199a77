using System;
using System.Globalization;
using System.Text.Json;

namespace Ras.Engine;

/// <summary>The JSON Schemas (2020-12) of the documents, written from the tables that read them.</summary>
internal static class DocumentSchema
{
    public static string Write(RasDocument document) => document switch
    {
        RasDocument.Configuration => Write(
            "ras-configuration", "A configuration of Ras.Engine",
            "One council's Resource Allocation System in one version. What no schema can say, such as that ids are unique, that references lead somewhere and that bands ascend, is found when the configuration is compiled.",
            ConfigurationShape.Root),
        RasDocument.Answers => Write(
            "ras-answers", "Answers to a configuration of Ras.Engine",
            "One person's answers by the ids of questions. Whether they fit the questions is found when they are scored.",
            AnswersDocument.Shape),
        RasDocument.Result => Write(
            "ras-result", "A result of Ras.Engine",
            "What came of scoring one person's answers: a status with reasons, and the indicative budget where there is one. Money and points are exact to 10 places.",
            ResultShapes.Result),
        RasDocument.Cases => Write(
            "ras-cases", "Worked examples of a configuration of Ras.Engine",
            "Cases that travel with a configuration: answers, and what must come of them.",
            CasesDocument.Shape),
        RasDocument.Record => Write(
            "ras-record", "The record of one scoring by Ras.Engine",
            "A configuration, answers and their result in one document, so that it can be scored again, and what people decided.",
            RecordDocument.Shape),
        RasDocument.Texts => Write(
            "ras-texts", "Texts of a configuration of Ras.Engine in another language",
            "A configuration's own words by key, and what the engine itself says. What is left out is shown as the configuration and the engine say it.",
            TextsDocument.Shape),
        RasDocument.Explanation => Write(
            "ras-explanation", "An explanation by Ras.Engine",
            "Why a result is what it is: the way from answers to money. Figures are exact: a number, or a fraction in quotes where no number of 18 digits is.",
            ExplanationShapes.Root),
        RasDocument.WhatIf => Write(
            "ras-whatif", "What each other answer would do, by Ras.Engine",
            "The figure under each other answer, all else equal; for those who review, never while somebody answers.",
            ReviewShapes.WhatIf),
        RasDocument.Change => Write(
            "ras-change", "What changed from one result to another, by Ras.Engine",
            "The difference between two results, part by part and domain by domain, and how much of it comes from the answers and how much from the configuration.",
            ReviewShapes.Change),
        RasDocument.Check => Write(
            "ras-check", "A check of a configuration by Ras.Engine",
            "What is wrong or worth a look in a configuration, and what is proved about it for all answers or refuted by answers that are shown.",
            CheckShapes.Root),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document."),
    };

    private static string Write<T>(string name, string title, string description, RecordShape<T> shape)
        where T : class => JsonOutput.Text(json => Write(json, name, title, description, shape), indented: true) + "\n";

    private static void Write<T>(Utf8JsonWriter json, string name, string title, string description, RecordShape<T> shape)
        where T : class
    {
        var schema = new SchemaWriter(json);
        json.WriteStartObject();
        schema.Keyword("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Keyword("$id", string.Format(CultureInfo.InvariantCulture, "{0}.v{1}.schema.json", name, ConfigurationShape.Version));
        schema.Keyword("title", title);
        schema.Keyword("description", description);
        shape.DescribeRecord(schema);
        schema.WriteDefinitions();
        json.WriteEndObject();
    }
}
