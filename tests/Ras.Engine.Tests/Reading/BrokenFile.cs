using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A file of <c>Broken/</c>: a document with one fault, whose name begins with the code that it produces.</summary>
/// <param name="Name">The name without its ending: a code, and after a hyphen which of several causes it shows.</param>
/// <param name="Folder">What it holds: a configuration; in <c>answers</c>, answers to <c>answers/configuration.json</c>; in <c>versions</c>, a list of configurations; in <c>checks</c>, a configuration that can be used and in which a check finds something; in <c>texts</c>, texts for <c>answers/configuration.json</c>.</param>
internal sealed record BrokenFile(string Name, string Folder)
{
    private const string AnswersFolder = "answers";
    private const string VersionsFolder = "versions";

    private const string TextsFolder = "texts";

    private const string ChecksFolder = "checks";

    private static readonly string Root = RepositoryFiles.OfTests("Broken");

    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        .. NamesIn(Root).Select(name => new BrokenFile(name, "")),
        .. NamesIn(Path.Combine(Root, AnswersFolder)).Where(name => name != "configuration").Select(name => new BrokenFile(name, AnswersFolder)),
        .. NamesIn(Path.Combine(Root, VersionsFolder)).Select(name => new BrokenFile(name, VersionsFolder)),
        .. NamesIn(Path.Combine(Root, TextsFolder)).Select(name => new BrokenFile(name, TextsFolder)),
        .. NamesIn(Path.Combine(Root, ChecksFolder)).Select(name => new BrokenFile(name, ChecksFolder)),
    ];

    public static TheoryData<string> Names => [.. All.Select(f => f.Name)];

    public string Code => Name[..6];

    public string File => Path.Combine(Root, Folder, Name + ".json");

    /// <summary>Whether it holds answers.</summary>
    public bool IsAnswers => Folder == AnswersFolder;

    /// <summary>Whether it is a list of configurations.</summary>
    public bool IsVersions => Folder == VersionsFolder;

    /// <summary>Whether it is a texts file.</summary>
    public bool IsTexts => Folder == TextsFolder;

    /// <summary>Whether it is a configuration that can be used, in which a check finds something.</summary>
    public bool IsChecks => Folder == ChecksFolder;

    /// <summary>Whether it is one configuration that cannot be used.</summary>
    public bool IsConfiguration => Folder.Length == 0;

    public byte[] Bytes => System.IO.File.ReadAllBytes(File);

    public static BrokenFile Of(string name) => All.Single(f => f.Name == name);

    /// <summary>Everything that the engine says about the file, in its order; of a file with more faults than are told, what it says behind those that are.</summary>
    public IReadOnlyList<Finding> Findings() => Code is "RAS118" or "RAS513" ? [.. AllFindings().Skip(1_000)] : AllFindings();

    private Finding[] AllFindings() => Folder switch
    {
        AnswersFolder => AnswerFindings(),
        VersionsFolder => VersionFindings(),
        TextsFolder => TextsFindings(),
        ChecksFolder => CheckFindings(),
        _ => ConfigurationFindings(),
    };

    private Finding[] ConfigurationFindings()
    {
        RasEngine.TryLoad(File, out _, out var diagnostics);
        return [.. diagnostics.Select(d => new Finding(d.Code, d.Pointer, d.Message, d.Help, d.Position))];
    }

    private Finding[] AnswerFindings()
    {
        var budget = RasEngine.Load(Path.Combine(Root, AnswersFolder, "configuration.json")).Score(RasJson.ReadAnswers(Bytes));
        var problems = budget.Problems.Select(p => new Finding(p.Code, p.Pointer, p.Message, p.Help, null));
        return [.. problems, .. budget.Notes.Select(n => new Finding(n.Code, null, n.Message, null, null))];
    }

    private Finding[] TextsFindings()
    {
        IReadOnlyList<Diagnostic> diagnostics;
        try
        {
            diagnostics = RasJson.ReadTexts(Bytes).Check(RasEngine.Load(Path.Combine(Root, AnswersFolder, "configuration.json")).Configuration);
        }
        catch (RasConfigurationException refused)
        {
            diagnostics = refused.Diagnostics;
        }

        return [.. diagnostics.Select(d => new Finding(d.Code, d.Pointer, d.Message, d.Help, d.Position))];
    }

    private Finding[] CheckFindings() =>
        [.. RasChecker.Check(RasJson.ReadConfiguration(Bytes)).Diagnostics.Select(d => new Finding(d.Code, d.Pointer, d.Message, d.Help, null))];

    private Finding[] VersionFindings()
    {
        using var document = JsonDocument.Parse(Bytes);
        var engines = document.RootElement.EnumerateArray().Select(v => RasEngine.Compile(RasJson.ReadConfiguration(v.GetRawText())));
        RasCatalogue.TryCreate(engines, out _, out var diagnostics);
        return [.. diagnostics.Select(d => new Finding(d.Code, null, d.Message, d.Help, null))];
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}

/// <summary>A diagnostic, a problem or a note; a note has neither place nor help.</summary>
internal sealed record Finding(string Code, string? Pointer, string Message, string? Help, TextPosition? Position);
