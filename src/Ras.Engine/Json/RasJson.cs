using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;

namespace Ras.Engine;

/// <summary>Reads and writes every document: configurations, answers, results, worked examples, records; and describes them.</summary>
public static class RasJson
{
    /// <summary>Reads a configuration, without compiling it.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    /// <exception cref="RasConfigurationException">The document is not a configuration; it carries everything that is wrong with its form.</exception>
    public static RasConfiguration ReadConfiguration(ReadOnlySpan<byte> utf8) =>
        TryReadConfiguration(utf8, out var configuration, out var diagnostics) ? configuration : throw new RasConfigurationException(diagnostics);

    /// <summary>Reads a configuration, without compiling it.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="RasConfigurationException">The document is not a configuration; it carries everything that is wrong with its form.</exception>
    public static RasConfiguration ReadConfiguration(string json)
    {
        Framework.ThrowIfNull(json);
        return ReadConfiguration(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a configuration, without compiling it, and says whether it could.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    /// <param name="configuration">The configuration, or null.</param>
    /// <param name="diagnostics">Everything that is wrong with the form of the document, with lines and columns.</param>
    public static bool TryReadConfiguration(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RasConfiguration? configuration, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        configuration = ConfigurationDocument.Read(bytes, findings, out _);
        diagnostics = findings.ToDiagnostics(bytes);
        return configuration is not null;
    }

    /// <summary>Lists the figures of a configuration's document, in its order: every number that is written there but the version of the format and numbers in answers.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    /// <exception cref="RasConfigurationException">The document is not a configuration; it carries everything that is wrong with its form.</exception>
    public static IReadOnlyList<ConfigurationFigure> ReadFigures(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return DocumentRevision.FiguresOf(bytes, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>Makes the document of a new version from that of an old one: figures, version and dates change, and every other byte stays as it was.</summary>
    /// <param name="utf8">The old document as UTF-8, at most 4 MiB.</param>
    /// <param name="revision">What changes. A figure keeps at least as many decimal places as the one that it replaces.</param>
    /// <exception cref="ArgumentNullException">The revision is null.</exception>
    /// <exception cref="ArgumentException">The revision names a place where no figure stands.</exception>
    /// <exception cref="RasConfigurationException">The document is not a configuration; it carries everything that is wrong with its form.</exception>
    public static byte[] Revise(ReadOnlySpan<byte> utf8, ConfigurationRevision revision)
    {
        Framework.ThrowIfNull(revision);
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return DocumentRevision.Apply(bytes, revision, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>Reads answers; never throws on data, since what cannot be read becomes the problems of the set.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    public static AnswerSet ReadAnswers(ReadOnlySpan<byte> utf8) => AnswersDocument.Read(utf8.ToArray());

    /// <summary>Reads answers; never throws on data, since what cannot be read becomes the problems of the set.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static AnswerSet ReadAnswers(string json)
    {
        Framework.ThrowIfNull(json);
        return AnswersDocument.Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads the worked examples of a configuration.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    /// <exception cref="RasConfigurationException">The document does not hold worked examples; it carries everything that is wrong with its form.</exception>
    public static WorkedExamples ReadCases(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return CasesDocument.Read(bytes, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>Reads the record of one scoring.</summary>
    /// <param name="utf8">The document as UTF-8, at most 12 MiB.</param>
    /// <exception cref="RasConfigurationException">The document is not a record; it carries everything that is wrong with its form.</exception>
    public static ScoreRecord ReadRecord(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return RecordDocument.Read(bytes, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>Writes a configuration, so that reading it gives the same again.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public static string Write(RasConfiguration configuration, bool indented = true)
    {
        Framework.ThrowIfNull(configuration);
        return JsonOutput.Text(writer => ConfigurationShape.Root.Write(writer, configuration), indented);
    }

    /// <summary>Writes answers, so that reading them gives the same again; problems are not written.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="indented">Whether they are set out in lines for people; they are unless told.</param>
    /// <exception cref="ArgumentNullException">The answers are null.</exception>
    public static string Write(AnswerSet answers, bool indented = true)
    {
        Framework.ThrowIfNull(answers);
        return JsonOutput.Text(writer => AnswersDocument.Write(writer, answers), indented);
    }

    /// <summary>Writes a result document.</summary>
    /// <param name="budget">The result.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Write(IndicativeBudget budget, bool indented = true)
    {
        Framework.ThrowIfNull(budget);
        return JsonOutput.Text(writer => ResultShapes.Result.Write(writer, budget), indented);
    }

    /// <summary>Writes an explanation document: the result, and the way from answers to money, exactly.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string Write(Explanation explanation, bool indented = true)
    {
        Framework.ThrowIfNull(explanation);
        return JsonOutput.Text(writer => ExplanationShapes.Root.Write(writer, explanation), indented);
    }

    /// <summary>Writes what each other answer would do.</summary>
    /// <param name="whatIf">What each other answer would do.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">What-if is null.</exception>
    public static string Write(WhatIf whatIf, bool indented = true)
    {
        Framework.ThrowIfNull(whatIf);
        return JsonOutput.Text(writer => ReviewShapes.WhatIf.Write(writer, whatIf), indented);
    }

    /// <summary>Writes what changed from one result to another.</summary>
    /// <param name="change">What changed.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    public static string Write(BudgetChange change, bool indented = true)
    {
        Framework.ThrowIfNull(change);
        return JsonOutput.Text(writer => ReviewShapes.Change.Write(writer, change), indented);
    }

    /// <summary>Writes what was found out about a configuration, with the answers that show it. Of a configuration with many hundred questions that is many megabytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(CheckReport report, bool indented = true)
    {
        Framework.ThrowIfNull(report);
        return JsonOutput.Text(writer => CheckShapes.Root.Write(writer, report), indented);
    }

    /// <summary>Writes a texts file, so that reading it gives the same again.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public static string Write(ConfigurationTexts texts, bool indented = true)
    {
        Framework.ThrowIfNull(texts);
        return JsonOutput.Text(writer => TextsDocument.Shape.Write(writer, texts), indented);
    }

    /// <summary>Writes worked examples, so that reading them gives the same again; problems of their answers are not written.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="indented">Whether they are set out in lines for people; they are unless told.</param>
    /// <exception cref="ArgumentNullException">The examples are null.</exception>
    public static string Write(WorkedExamples examples, bool indented = true)
    {
        Framework.ThrowIfNull(examples);
        return JsonOutput.Text(writer => CasesDocument.Shape.Write(writer, examples), indented);
    }

    /// <summary>Writes the record of one scoring, so that reading it gives the same again, what could not be read of its answers too.</summary>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static string Write(ScoreRecord record, bool indented = true)
    {
        Framework.ThrowIfNull(record);
        return JsonOutput.Text(writer => RecordDocument.Shape.Write(writer, record), indented);
    }

    /// <summary>Writes what differs between two configurations.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The difference is null.</exception>
    public static string Write(ConfigurationDifference difference, bool indented = true)
    {
        Framework.ThrowIfNull(difference);
        return JsonOutput.Text(writer => DifferenceShapes.Write(writer, difference), indented);
    }

    /// <summary>Writes the report of a comparison; a count that is not shown is null.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether it is set out in lines for people; it is unless told.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(PortfolioReport report, bool indented = true)
    {
        Framework.ThrowIfNull(report);
        return JsonOutput.Text(writer => ReportShapes.Report.Write(writer, report), indented);
    }

    /// <summary>Writes what a comparison has added up, small counts too, so that another process can go on; not to be shown to others. The same cases give the same text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(PortfolioComparison comparison)
    {
        Framework.ThrowIfNull(comparison);
        return JsonOutput.Text(writer => PortfolioDocument.Shape.Write(writer, PortfolioState.Of(comparison)), indented: false);
    }

    /// <summary>Reads what a comparison has added up.</summary>
    /// <param name="utf8">The document as UTF-8, of any size.</param>
    /// <exception cref="RasConfigurationException">The document does not hold the sums of a comparison; it carries everything that is wrong with its form.</exception>
    public static PortfolioComparison ReadComparison(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return PortfolioDocument.Read(bytes, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>Reads a texts file: a configuration's own words in another language, and the engine's.</summary>
    /// <param name="utf8">The document as UTF-8, at most 4 MiB.</param>
    /// <exception cref="RasConfigurationException">The document is not a texts file; it carries everything that is wrong with its form.</exception>
    public static ConfigurationTexts ReadTexts(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        var findings = new DocumentFindings();
        return TextsDocument.Read(bytes, findings) ?? throw new RasConfigurationException(findings.ToDiagnostics(bytes));
    }

    /// <summary>The JSON Schema (2020-12) of a document, which takes what the reader takes; the package carries the same as files in <c>schemas</c>.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public static string Schema(RasDocument document) => DocumentSchema.Write(document);

    /// <summary>The line and column of a place in a document; of the nearest place above it where there is none there; null where the document is not JSON.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="pointer">The place as a JSON pointer (RFC 6901); empty for the whole document.</param>
    /// <exception cref="ArgumentNullException">The pointer is null.</exception>
    public static TextPosition? Locate(ReadOnlySpan<byte> utf8, string pointer)
    {
        Framework.ThrowIfNull(pointer);
        var bytes = utf8.ToArray();
        var tree = JsonTreeParser.Parse(bytes, new());
        return tree.IsEmpty ? null : new PositionCounter(bytes).At(tree.OffsetOf(tree.Follow(pointer)));
    }

    /// <summary>The same diagnostics, in the same order, each with the line and column of its place in a document, or of the nearest place above it; as they are where the document is not JSON. Costs one reading of the document, and a walk to each place.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="diagnostics">The diagnostics, such as those of <see cref="RasEngine.TryCompile"/> or of a check.</param>
    /// <exception cref="ArgumentNullException">The diagnostics are null.</exception>
    public static IReadOnlyList<Diagnostic> Locate(ReadOnlySpan<byte> utf8, IReadOnlyList<Diagnostic> diagnostics)
    {
        Framework.ThrowIfNull(diagnostics);
        var located = new Diagnostic[diagnostics.Count];
        foreach (var (place, diagnostic) in InOrder(utf8.ToArray(), diagnostics))
            located[place] = diagnostic;
        return located;
    }

    /// <summary>The same with their lines and columns, in the order of the document.</summary>
    internal static Diagnostic[] LocateInOrder(byte[] utf8, IReadOnlyList<Diagnostic> diagnostics) => InOrder(utf8, diagnostics).Select(d => d.Diagnostic).ToArray();

    private static IEnumerable<(int Place, Diagnostic Diagnostic)> InOrder(byte[] utf8, IReadOnlyList<Diagnostic> diagnostics)
    {
        var tree = JsonTreeParser.Parse(utf8, new());
        var positions = new PositionCounter(utf8);

        // Why the end: how much more is wrong stands behind everything that is told.
        return diagnostics
            .Select((d, place) => (Diagnostic: d, Place: place, Offset: tree.IsEmpty ? 0 : d.Code == DiagnosticCodes.MoreErrors ? utf8.Length : tree.OffsetOf(tree.Follow(d.Pointer))))
            .OrderBy(d => d.Offset)
            .Select(d => (d.Place, tree.IsEmpty ? d.Diagnostic : d.Diagnostic with { Position = positions.At(d.Offset) }));
    }
}
