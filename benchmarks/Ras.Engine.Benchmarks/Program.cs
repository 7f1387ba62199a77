using System;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Ras.Engine.Benchmarks;

// Peers must do the same work: nothing is timed before all agree.
var work = new ReferenceWork();
work.CheckPeersAgree();
if (args is ["files", var folder])
{
    PeerFiles.Write(work, folder);
    return;
}

// Why in this process: one that others share is compiled for each benchmark otherwise, and takes longer than what is measured.
// Why short and many: the fastest is the one that others disturbed least.
var job = Job.Default.WithWarmupCount(15).WithIterationCount(25).WithIterationTime(TimeInterval.FromMilliseconds(50)).WithToolchain(InProcessEmitToolchain.Instance);
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(PreparedAnswers).Assembly).Run(args, config);
if (Environment.GetEnvironmentVariable("RAS_RESULTS") is { Length: > 0 } results)
    ResultFiles.Write(results, Measured.From(summaries.ToArray(), Environment.GetEnvironmentVariable("RAS_PEERS")));
