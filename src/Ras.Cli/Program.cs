using Ras.Cli;

using var streams = ToolStreams.OfProcess();
return RasTool.Run(args, streams);
