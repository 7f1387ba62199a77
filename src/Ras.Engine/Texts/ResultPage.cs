using System;
using System.Collections.Generic;

namespace Ras.Engine;

/// <summary>The short page for one result: of the whole page, what stands before its first section, and the sections of who looks at it and whom to ask.</summary>
internal static class ResultPage
{
    public static Page Of(Explanation explanation, ConfigurationTexts? texts)
    {
        var whole = ExplanationPage.Of(explanation, texts);
        var words = new PageWords(explanation.Configuration, texts);
        string[] kept = [words.Say("referrals.heading"), words.Say("disagree.heading")];
        var blocks = new List<PageBlock>();
        var isKept = true;
        foreach (var block in whole.Blocks)
        {
            if (block is PageHeading { Level: 2 } heading)
                isKept = Array.IndexOf(kept, heading.Text) >= 0;
            if (isKept)
                blocks.Add(block);
        }

        return whole with { Blocks = blocks };
    }
}
