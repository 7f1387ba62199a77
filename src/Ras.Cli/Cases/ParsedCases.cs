using System;
using System.Collections.Generic;

namespace Ras.Cli;

/// <summary>Answers of a block of cases as numbers, question by question within case by case. Used again and again.</summary>
internal sealed class ParsedCases(int questions)
{
    private readonly List<int> _unfit = [];

    /// <summary>How many cases there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many questions there are.</summary>
    public int Questions { get; } = questions;

    /// <summary>Codes of answers, as <see cref="QuestionCells"/> reads them.</summary>
    public int[] Codes { get; private set; } = [];

    /// <summary>What numbers are answered; empty where no question asks for one.</summary>
    public decimal[] Numbers { get; private set; } = [];

    /// <summary>Which options are chosen, a bit each; empty where no question takes several.</summary>
    public ulong[] Sets { get; private set; } = [];

    /// <summary>The cases that cannot be scored as they are, in order: their form is broken, or an answer does not fit.</summary>
    public IReadOnlyList<int> Unfit => _unfit;

    public void Clear(int count, bool hasNumbers, bool hasSets)
    {
        Count = count;
        _unfit.Clear();
        if (Codes.Length < count * Questions)
        {
            Codes = new int[count * Questions];
            Numbers = hasNumbers ? new decimal[count * Questions] : [];
            Sets = hasSets ? new ulong[count * Questions] : [];
        }

        Array.Clear(Codes, 0, count * Questions);
    }

    public void MarkUnfit(int row) => _unfit.Add(row);
}
