using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ras.Engine.Tests.Guides;

/// <summary>A fenced block of a guide: what its first line says it is, and its text.</summary>
/// <param name="Kind">The words after the fence, such as <c>json configuration</c>.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="FirstLine">The place of its first line in the guide, counted from 0.</param>
internal sealed record GuideBlock(string Kind, string Text, int FirstLine)
{
    public static IReadOnlyList<GuideBlock> In(string file)
    {
        var lines = File.ReadAllLines(file);
        var blocks = new List<GuideBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", System.StringComparison.Ordinal))
                continue;
            var text = lines.Skip(i + 1).TakeWhile(l => l != "```").ToList();
            blocks.Add(new(lines[i][3..].Trim(), string.Join("\n", text), i + 1));
            i += text.Count + 1;
        }

        return blocks;
    }
}
