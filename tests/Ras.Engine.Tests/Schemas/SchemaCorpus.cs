using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ras.Engine.Tests.Reading;

namespace Ras.Engine.Tests.Schemas;

/// <summary>Documents of every kind, with what their schemas must say of them: generated, of the samples, broken, and changed at random.</summary>
internal static class SchemaCorpus
{
    private const int Changed = 8;

    /// <summary>Documents that nothing reads, so that no reader judges one that is changed; a result is read and changed in a record.</summary>
    public static IReadOnlyList<RasDocument> OnlyWritten { get; } = [RasDocument.Result, RasDocument.Explanation, RasDocument.WhatIf, RasDocument.Change, RasDocument.Check];

    public static IEnumerable<SchemaCase> All(int scenarios)
    {
        var documents = Samples().Concat(Generated(scenarios)).ToArray();
        return documents.Concat(Mutated(documents)).Concat(Broken());
    }

    public static IEnumerable<SchemaCase> Broken() => BrokenFile.All.Where(f => !f.IsVersions).Select(file => new SchemaCase(
        file.IsAnswers ? RasDocument.Answers : file.IsTexts ? RasDocument.Texts : RasDocument.Configuration, "broken", file.Name,
        !file.IsChecks && BeyondSchemas.Why(file.Name) is null ? Verdict.Rejected : Verdict.Accepted, file.Bytes));

    private static IEnumerable<SchemaCase> Generated(int count) =>
        Scenarios.Any.Sample(count, new Rnd(12), 50).SelectMany((scenario, i) => Documents(scenario).Select(d => Good(d.Document, "generated", $"scenario {i}", d.Text)));

    private static IEnumerable<(RasDocument Document, string Text)> Documents(Scenario scenario)
    {
        var engine = RasEngine.Compile(scenario.Configuration);
        var why = engine.Explain(scenario.Answers);
        yield return (RasDocument.Configuration, RasJson.Write(scenario.Configuration, indented: false));
        yield return (RasDocument.Answers, RasJson.Write(scenario.Answers, indented: false));
        yield return (RasDocument.Result, RasJson.Write(why.Budget, indented: false));
        yield return (RasDocument.Cases, RasJson.Write(ResultDocuments.CasesOf(scenario, why), indented: false));
        yield return (RasDocument.Record, RasJson.Write(ResultDocuments.RecordOf(scenario, why.Budget), indented: false));
        yield return (RasDocument.Texts, RasJson.Write(ResultDocuments.TextsOf(scenario.Configuration), indented: false));
        yield return (RasDocument.Explanation, RasJson.Write(why, indented: false));
        yield return (RasDocument.WhatIf, RasJson.Write(engine.WhatIf(scenario.Answers), indented: false));
        yield return (RasDocument.Check, RasJson.Write(RasChecker.Check(scenario.Configuration, new() { MostAnswerSets = 500, EffortPercent = 1 }), indented: false));
        yield return (RasDocument.Change, RasJson.Write(Explanation.Between(why, engine.Explain(AnswerSet.Empty)), indented: false));
    }

    private static IEnumerable<SchemaCase> Samples()
    {
        foreach (var folder in Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Order(StringComparer.Ordinal))
        {
            yield return Good(RasDocument.Configuration, "sample", Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "configuration.json")));
            yield return Good(RasDocument.Cases, "sample", Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "cases.json")));
        }

        yield return Good(RasDocument.Answers, "sample", "quick start", File.ReadAllText(RepositoryFiles.Path("samples", "QuickStart", "answers.json")));
    }

    private static IEnumerable<SchemaCase> Mutated(SchemaCase[] documents)
    {
        var mutation = new DocumentMutation(new Random(5));
        foreach (var document in documents.Where(d => !OnlyWritten.Contains(d.Document)))
        {
            for (var i = 0; i < Changed; i++)
                yield return SchemaCase.AsRead(document.Document, "changed", $"{document.Name}, change {i}", mutation.Of(document.Bytes));
        }
    }

    private static SchemaCase Good(RasDocument document, string origin, string name, string text) => new(document, origin, name, Verdict.Accepted, Encoding.UTF8.GetBytes(text));
}
