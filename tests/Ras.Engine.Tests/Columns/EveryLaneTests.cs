using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace Ras.Engine.Tests.Columns;

/// <summary>Every operation is met in every lane that it can have, in vectors or integers, and says there what each case says alone.</summary>
public sealed class EveryLaneTests(ITestOutputHelper output)
{
    private static readonly long[] Times = [1, 1, 1, 60, 3_000, 700_000, 2_000_000_000];

    /// <summary>The lanes that each operation must be met in. No vector multiplies bytes; rounding begins at 32 bits; sets of options have 64.</summary>
    private static readonly Dictionary<string, int[]> Needed = new()
    {
        ["All"] = [8], ["Any"] = [8], ["Ask"] = [8, 64], ["AtLeast"] = [8, 16, 32, 64], ["AtMost"] = [8, 16, 32, 64], ["Bands"] = [8, 16, 32, 64], ["BudgetIfAny"] = [8],
        ["Choose"] = [8, 16, 32, 64], ["Compare"] = [8, 16, 32, 64], ["Count"] = [8], ["Gate"] = [8, 16, 32, 64], ["Includes"] = [64], ["IncludesCautious"] = [64],
        ["Interpolate"] = [32, 64], ["Lookup"] = [8, 16, 32, 64], ["Max"] = [8, 16, 32, 64], ["MaxPoints"] = [8, 16, 32, 64], ["Min"] = [8, 16, 32, 64], ["Not"] = [8],
        ["Points"] = [8, 16, 32, 64], ["PointsCautious"] = [8, 16, 32, 64], ["Product"] = [16, 32, 64], ["Reduce"] = [16, 32, 64], ["ReduceCautious"] = [16, 32], ["Round"] = [32, 64],
        ["Sum"] = [8, 16, 32, 64], ["SumKnown"] = [8, 16, 32, 64], ["SumPoints"] = [8, 16, 32, 64], ["SumTables"] = [8, 16, 32, 64], ["Test"] = [8, 16, 32, 64], ["TestCautious"] = [8],
    };

    [Fact]
    public void Every_operation_is_right_in_every_lane()
    {
        var reached = new SortedDictionary<(string Operation, int Bits, string How), int>();
        var random = new Random(7);
        foreach (var drawn in Configurations.Any.Sample(700, new Rnd(7), 50))
        {
            // Why tried: where figures are too large for it, the compiler refuses.
            if (!RasEngine.TryCompile(new WideFigures(Times[random.Next(Times.Length)]).Of(drawn), out var engine, out _))
                continue;
            ColumnComparison.Agree(engine, RawCases.Draw(engine.Configuration, random.Next(1, 40), random), ownBuffers: true);
            foreach (var row in OperationRow.All(engine).Distinct())
                reached[(row.Operation, row.Bits, row.How)] = reached.GetValueOrDefault((row.Operation, row.Bits, row.How)) + 1;
        }

        foreach (var ((operation, bits, how), count) in reached)
            output.WriteLine($"{count,6}  {operation,-16} {bits,2} {how}");
        var met = reached.Keys.Select(k => (k.Operation, k.Bits)).ToHashSet();
        Assert.Empty(Needed.SelectMany(n => n.Value.Where(bits => !met.Contains((n.Key, bits))).Select(bits => $"never met: {n.Key} in {bits} bits")));
        Assert.Empty(met.Where(m => !Needed.ContainsKey(m.Operation)).Select(m => $"{m.Operation} is not in the list of what must be met"));
    }
}
