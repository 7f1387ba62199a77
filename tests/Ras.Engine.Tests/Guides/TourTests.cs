using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Guides;

/// <summary>The tour, run from top to bottom: under each document stands what the engine says of it.</summary>
public sealed class TourTests
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter Tour_is writes these blocks anew; read them before you keep them.";

    private static readonly string File = RepositoryFiles.Path("src", "Ras.Engine", "tour.md");

    [Fact]
    public void Tour_is_what_the_engine_says()
    {
        var told = Run(GuideBlock.In(File));
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
            System.IO.File.WriteAllText(File, Updated(told));
        else
            Assert.All(told, t => Assert.True(t.Block.Text == t.Text, $"Line {t.Block.FirstLine} of tour.md is not what the engine says:\n{t.Text}\n{Hint}"));
    }

    [Fact]
    public void It_shows_an_error_its_mend_a_case_and_a_change() =>
        Assert.Equal(
            ["json configuration", "text told", "json configuration", "text told", "json answers", "text page", "json cases", "text tested", "json configuration", "text page", "text tested"],
            GuideBlock.In(File).Select(b => b.Kind));

    private static List<(GuideBlock Block, string Text)> Run(IEnumerable<GuideBlock> blocks)
    {
        var told = new List<(GuideBlock, string)>();
        IReadOnlyList<Diagnostic> diagnostics = [];
        RasEngine? engine = null;
        var answers = AnswerSet.Empty;
        var examples = new WorkedExamples();
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case "json configuration":
                    (engine, diagnostics) = Load(block.Text);
                    break;
                case "json answers":
                    answers = RasJson.ReadAnswers(block.Text);
                    break;
                case "json cases":
                    examples = RasJson.ReadCases(Encoding.UTF8.GetBytes(block.Text));
                    break;
                case "text told":
                    told.Add((block, engine is null ? string.Join("\n", diagnostics) : "No errors."));
                    break;
                case "text page":
                    told.Add((block, RasText.Write(engine!.Explain(answers)).TrimEnd().ReplaceLineEndings("\n")));
                    break;
                case "text tested":
                    told.Add((block, string.Join("\n", examples.Cases.Select(c => $"{c.Name}: {(engine!.Test(c) is { Count: > 0 } differences ? string.Join("; ", differences) : "as expected")}"))));
                    break;
            }
        }

        return told;
    }

    private static (RasEngine?, IReadOnlyList<Diagnostic>) Load(string json)
    {
        var file = Path.GetTempFileName();
        System.IO.File.WriteAllText(file, json);
        RasEngine.TryLoad(file, out var engine, out var diagnostics);
        System.IO.File.Delete(file);
        return (engine, diagnostics);
    }

    private static string Updated(IEnumerable<(GuideBlock Block, string Text)> told)
    {
        var lines = System.IO.File.ReadAllLines(File).ToList();
        foreach (var (block, text) in told.Reverse())
        {
            lines.RemoveRange(block.FirstLine, block.Text.Length == 0 ? 0 : block.Text.Split('\n').Length);
            lines.InsertRange(block.FirstLine, text.Split('\n'));
        }

        return string.Join("\n", lines) + "\n";
    }
}
