using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Decision tables of as many rows as eight or 64 bits hold and one more, which ask about values that may be unknown.</summary>
public sealed class RowsByEightsTests
{
    public static TheoryData<int, int> RowsAndOptions
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (var rows in new[] { 1, 7, 8, 9, 16, 17, 63, 64, 65 })
            {
                // No vector holds what a hundred options are told apart by.
                data.Add(rows, 3);
                data.Add(rows, 100);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(RowsAndOptions))]
    public void Every_row_is_found_and_what_it_asks_about_is_told(int rows, int options)
    {
        foreach (var otherwise in new NumberOrReference?[] { null, -1 })
        {
            var configuration = SmallConfigurations.Of(
                [SmallConfigurations.Number("which", rows), SmallConfigurations.Number("first", 9), SmallConfigurations.Number("second", 9), SmallConfigurations.Choice("choice", Enumerable.Repeat(0L, options))],
                FromFive("one", "first"), FromFive("other", "second"),
                new LookupStep
                {
                    Id = "step", Of = ["which", "one", "other", "choice"], Otherwise = otherwise,
                    Rows = ValueList.From(Enumerable.Range(0, rows).Select(i => Row(i, options))),
                });
            ColumnComparison.Agree(RasEngine.Compile(configuration), RawCases.Draw(configuration, 60 + (8 * rows), new Random(rows)), ownBuffers: false);
        }
    }

    /// <summary>A value from 5 to 9, unknown where the question has less.</summary>
    private static ChooseStep FromFive(string id, string of) => new() { Id = id, Cases = [new() { When = new ValueCondition { Of = of, AtLeast = 5 }, Value = NumberOrReference.To(of) }] };

    /// <summary>A row for one number, which of four rows asks about neither, one, the other or both values, and takes every option but the last.</summary>
    private static LookupRow Row(int at, int options) => new()
    {
        Is = [at, Asking((at & 1) != 0), Asking((at & 2) != 0), new AnswerCell { Is = new OptionsAnswer(ValueList.From(Enumerable.Range(0, options - 1).Select(i => $"o{i}"))) }],
        Value = at % 5 == 4 ? NumberOrReference.To("first") : at * 3,
    };

    private static LookupCell Asking(bool asks) => asks ? new RangeCell { From = 0 } : "*";
}
