using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using Ras.Engine;
using Ras.Engine.Calibration;

namespace Ras.Cli;

/// <summary>The tool: its commands, and how each way to end becomes a message and an exit code.</summary>
internal static class RasTool
{
    /// <summary>Runs one call.</summary>
    /// <param name="arguments">What was called.</param>
    /// <param name="streams">What it reads from and writes to.</param>
    /// <returns>0 done, 1 something is wrong, 2 called wrongly, 3 a file cannot be used.</returns>
    public static int Run(string[] arguments, ToolStreams streams)
    {
        try
        {
            var result = Create(streams).Parse(arguments);
            if (result.Action is ParseErrorAction)
                return TellBadCall(result, streams);
            var exitCode = result.Invoke(new() { EnableDefaultExceptionHandler = false, Output = streams.Text, Error = streams.Messages });
            streams.Flush();
            return exitCode;
        }
        catch (HaltException halt)
        {
            streams.Flush();
            streams.Say(halt.Message);
            return halt.ExitCode;
        }
        catch (RasConfigurationException broken)
        {
            streams.Flush();
            foreach (var diagnostic in broken.Diagnostics)
                streams.Say(diagnostic.ToString());
            return ExitCode.BadFile;
        }
        catch (CalibrationException broken)
        {
            streams.Flush();
            foreach (var finding in broken.Findings)
                streams.Say(finding.ToString());
            return ExitCode.Wrong;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // Why nothing is said of a closed pipe: whoever reads has what they wanted, as `head` does.
            if (!Documents.IsClosed(broken))
                streams.Say($"The output cannot be written: {Documents.Why(broken)}. What was written before stands.");
            return ExitCode.BadFile;
        }
        catch (Exception broken) when (Environment.GetEnvironmentVariable("RAS_TRACE") != "1")
        {
            // Why nothing of it is shown: it would say how the tool is made, and may hold a person's answers.
            streams.Say($"The tool has met a fault of its own and stops ({broken.HResult:x8}). RAS_TRACE=1 shows where; please report it.");
            return ExitCode.BadFile;
        }
    }

    /// <summary>The commands, in the order in which somebody meets them.</summary>
    private static RootCommand Create(ToolStreams streams)
    {
        var root = new RootCommand("Checks, scores, compares and revises Resource Allocation Systems: configurations that turn a needs assessment into an indicative budget.")
        {
            NewCommand.Create(streams), CheckCommand.Create(streams), TestCommand.Create(streams), ScoreCommand.Create(streams), BatchCommand.Create(streams),
            DiffCommand.Create(streams), CompareCommand.Create(streams), TablesCommand.Create(streams), ReviseCommand.Create(streams), WhatIfCommand.Create(streams),
            HashCommand.Create(streams), ReplayCommand.Create(streams), SchemaCommand.Create(streams), DescribeCommand.Create(streams), SampleCommand.Create(streams),
            CalibrateCommand.Create(streams), MonitorCommand.Create(streams),
        };
        CommandHelp.Teach(root, streams);
        return root;
    }

    private static int TellBadCall(ParseResult result, ToolStreams streams)
    {
        foreach (var line in CallFaults.Of(result))
            streams.Say(line);
        return ExitCode.BadCall;
    }
}
