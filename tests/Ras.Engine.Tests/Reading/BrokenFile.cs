using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>A file of <c>Broken/</c>: a document with one fault, whose name begins with the code that it produces.</summary>
/// <param name="Name">The name without its ending: a code, and after a hyphen which of several causes it shows.</param>
/// <param name="IsAnswers">Whether it holds answers to <c>answers/configuration.json</c>, and not a configuration.</param>
internal sealed record BrokenFile(string Name, bool IsAnswers)
{
    private const string AnswersFolder = "answers";

    private static readonly string Folder = RepositoryFiles.OfTests("Broken");

    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        .. NamesIn(Folder).Select(name => new BrokenFile(name, false)),
        .. NamesIn(Path.Combine(Folder, AnswersFolder)).Where(name => name != "configuration").Select(name => new BrokenFile(name, true)),
    ];

    public static TheoryData<string> Names => [.. All.Select(f => f.Name)];

    public string Code => Name[..6];

    public string File => IsAnswers ? Path.Combine(Folder, AnswersFolder, Name + ".json") : Path.Combine(Folder, Name + ".json");

    public byte[] Bytes => System.IO.File.ReadAllBytes(File);

    public static BrokenFile Of(string name) => All.Single(f => f.Name == name);

    /// <summary>Everything that the engine says about the file, in its order.</summary>
    public IReadOnlyList<Finding> Findings() => IsAnswers ? AnswerFindings() : ConfigurationFindings();

    private Finding[] ConfigurationFindings()
    {
        RasEngine.TryLoad(File, out _, out var diagnostics);
        return [.. diagnostics.Select(d => new Finding(d.Code, d.Pointer, d.Message, d.Help, d.Position))];
    }

    private Finding[] AnswerFindings()
    {
        var budget = RasEngine.Load(Path.Combine(Folder, AnswersFolder, "configuration.json")).Score(RasJson.ReadAnswers(Bytes));
        var problems = budget.Problems.Select(p => new Finding(p.Code, p.Pointer, p.Message, p.Help, null));
        return [.. problems, .. budget.Notes.Select(n => new Finding(n.Code, null, n.Message, null, null))];
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}

/// <summary>A diagnostic, a problem or a note; a note has neither place nor help.</summary>
internal sealed record Finding(string Code, string? Pointer, string Message, string? Help, TextPosition? Position);
