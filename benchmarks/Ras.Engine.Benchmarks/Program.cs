using BenchmarkDotNet.Running;
using Ras.Engine.Benchmarks;

// Peers must do the same work: a comparison of different answers says nothing.
ReferenceWork.CheckPeersAgree();
BenchmarkSwitcher.FromAssembly(typeof(PreparedAnswers).Assembly).Run(args);
