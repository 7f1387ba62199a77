using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Engine.Tests.Support;

/// <summary>A file of approved texts, each below a line with its name. A text is compared alone; all are written anew where RAS_UPDATE is 1.</summary>
internal sealed class ApprovedTexts
{
    private const string Heading = "=== ";

    private readonly string _file;
    private readonly Lazy<Dictionary<string, string>> _texts;

    public ApprovedTexts(params string[] path)
    {
        _file = RepositoryFiles.OfTests(path);
        _texts = new(Read);
    }

    public void Check(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
            return;
        Assert.True(_texts.Value.TryGetValue(name, out var approved), $"{Path.GetFileName(_file)} has nothing under `{name}`; {Hint}");
        Assert.True(approved == text, $"{Path.GetFileName(_file)} has another text under `{name}`; {Hint}. It is now:\n{text}\nand was:\n{approved}");
    }

    /// <summary>That the file has each text and no other.</summary>
    public void CheckAll(IEnumerable<(string Name, string Text)> texts)
    {
        var all = texts.ToList();
        CheckAll(all.Select(text => text.Name), () => all.Select(text => text.Text));
    }

    /// <summary>The same of texts that take long, which are made only to be written.</summary>
    public void CheckAll(IEnumerable<string> names, Func<IEnumerable<string>> texts)
    {
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
            File.WriteAllText(_file, string.Concat(names.Zip(texts(), (name, text) => $"{Heading}{name}\n{text}")));
        else
            Assert.Equal(names, _texts.Value.Keys);
    }

    private static string Hint => "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter AsApproved writes them anew";

    private Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, StringBuilder>();
        StringBuilder? current = null;
        foreach (var line in File.ReadAllText(_file).Split('\n'))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                texts.Add(line[Heading.Length..], current = new());
            else
                current!.Append(line).Append('\n');
        }

        // The last line of the file has no line after it.
        current!.Length--;
        return texts.ToDictionary(text => text.Key, text => text.Value.ToString());
    }
}
