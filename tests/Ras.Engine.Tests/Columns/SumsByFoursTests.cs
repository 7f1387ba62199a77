using System;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Columns;

/// <summary>Sums of few and many terms of one lane or two, which are added four at a time and begin with a constant.</summary>
public sealed class SumsByFoursTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 0)]
    [InlineData(8, 0)]
    [InlineData(9, 0)]
    [InlineData(1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 9)]
    public void Terms_and_a_constant_add_up(int narrow, int wide)
    {
        var questions = Enumerable.Range(0, narrow + wide).Select(i => SmallConfigurations.Number($"q{i}", i < narrow ? 9 : 1_000)).ToArray();
        foreach (var weighted in new[] { false, true })
        {
            var terms = questions.Select((q, i) => new SumTerm { Of = q.Id, Weight = weighted ? i + 2 : 1 });
            var configuration = SmallConfigurations.Of(questions, new SumStep { Id = "step", Of = ValueList.From(terms), Constant = 3 });
            ColumnComparison.Agree(RasEngine.Compile(configuration), RawCases.Draw(configuration, 70, new Random(1)), ownBuffers: false);
        }
    }
}
