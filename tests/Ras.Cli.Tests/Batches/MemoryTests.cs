using System;
using System.IO;
using Xunit;

namespace Ras.Cli.Tests.Batches;

/// <summary>What a case costs in memory. Runs alone, since others would be counted too.</summary>
[Collection(nameof(RunsAlone))]
public sealed class MemoryTests
{
    /// <summary>Law: after the first blocks, a case costs no memory, however many there are.</summary>
    [Fact]
    public void Memory_does_not_grow_with_the_number_of_cases()
    {
        var (few, many) = (AllocatedFor(30_000), AllocatedFor(150_000));
        Assert.True(many - few < 120_000 * 8, $"{(many - few) / 120_000.0:0.0} bytes a case");
    }

    private static long AllocatedFor(int cases)
    {
        using var streams = new ToolStreams(new RepeatedRows("reference,washing,washing-family,setting\n", "R1,daily,half,home\n", cases), Stream.Null, TextWriter.Null, messagesAreSeen: false, colours: false);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(ExitCode.Done, RasTool.Run(["batch", ExampleFile.Path, "-"], streams));
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

/// <summary>Tests beside which no others run.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone
{
}
