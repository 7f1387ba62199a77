using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Ras.Engine.Tests.Texts;

/// <summary>Every word on every page can be said in another language: what a texts file marks, it marks whole.</summary>
public sealed class TranslationTests
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(RepositoryFiles.Path("samples", "configurations")).Select(f => Path.GetFileName(f)).Order()];

    [Theory, MemberData(nameof(Samples))]
    public void Nothing_is_said_but_by_the_texts(string folder)
    {
        var engine = RasEngine.Load(RepositoryFiles.Path("samples", "configurations", folder, "configuration.json"));
        var cases = RasJson.ReadCases(File.ReadAllBytes(RepositoryFiles.Path("samples", "configurations", folder, "cases.json"))).Cases;
        var texts = Marked(engine.Configuration);
        AssertMarked(engine.Configuration, RasText.Write(engine.Configuration, PageFormat.Text, texts));
        foreach (var one in cases)
        {
            AssertMarked(engine.Configuration, RasText.Write(engine.Explain(one.Answers), PageFormat.Text, texts), [.. one.Answers.Answers.Keys]);
            AssertMarked(engine.Configuration, RasText.Write(Explanation.Between(engine.Explain(cases[0].Answers), engine.Explain(one.Answers)), PageFormat.Text, texts));
        }

        AssertMarked(engine.Configuration, RasText.Write(engine.WhatIf(cases[0].Answers), PageFormat.Text, texts));
    }

    /// <summary>Texts that say everything as it is, between marks; the values of a sentence stand outside them.</summary>
    private static ConfigurationTexts Marked(RasConfiguration configuration) => new()
    {
        Configuration = configuration.Id,
        Language = "x-marked",
        Texts = ConfigurationTexts.KeysOf(configuration).ToDictionary(t => t.Key, t => Open + t.Value + Close),
        Words = ConfigurationTexts.EngineWords.ToDictionary(w => w.Key, w => Regex.Replace(w.Value, "[^{}]+(?=\\{|$)", m => Open + m.Value + Close)),
    };

    private static void AssertMarked(RasConfiguration configuration, string page, params string[] answered)
    {
        var outside = Regex.Replace(Outside(page), "sha256:[0-9a-f]{64}", "");

        // Why: a thing without a title is shown by its id, which needs no translation.
        var ids = new HashSet<string>(Regex.Matches(RasJson.Write(configuration), "\"(?:id|version|source)\": \"((?:[^\"\\\\]|\\\\.)*)\"").SelectMany(m => m.Groups[1].Value.Split(' ')));

        // Why: a question that there is not has no words but the name under which it was answered.
        ids.UnionWith(answered);
        var words = Regex.Matches(outside, @"[^\s.,;:()“”]*[\p{L}][^\s,;()“”]*").Select(m => m.Value.TrimEnd('.', ':')).Where(w => !ids.Contains(w) && !ids.Contains(w + ":") && !ids.Contains(w + "."));
        Assert.Equal("", string.Join(" | ", words.Distinct()));
    }

    private static string Outside(string page)
    {
        var outside = new StringBuilder();
        var depth = 0;
        foreach (var c in page)
        {
            depth += c == Open ? 1 : c == Close ? -1 : 0;
            if (depth == 0)
                outside.Append(c == Close ? ' ' : c);
        }

        Assert.Equal(0, depth);
        return outside.ToString();
    }
}
