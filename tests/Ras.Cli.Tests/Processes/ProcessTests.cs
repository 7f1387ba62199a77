using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Ras.Cli.Tests.Processes;

/// <summary>The tool as a process of its own: pipes that close, disks that are full, exit codes, bytes in and out.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ras.dll");

    [Theory]
    [InlineData(0, "check", "CONFIG")]
    [InlineData(1, "check", "LICENSE")]
    [InlineData(2, "check")]
    [InlineData(3, "check", "/no/such/file")]
    public void It_ends_as_the_design_says(int exitCode, params string[] call)
    {
        var arguments = call.Select(a => a.Replace("CONFIG", ExampleFile.Path, StringComparison.Ordinal).Replace("LICENSE", RepositoryFiles.Path("LICENSE"), StringComparison.Ordinal)).ToArray();
        using var process = Start(arguments);
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(exitCode, process.ExitCode);
    }

    [Fact]
    public void Bytes_go_through_pipes_as_they_are()
    {
        using var process = Start("batch", ExampleFile.Path, "-");
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes("reference,washing,washing-family,setting\nZoë €,daily,half,home\n"));
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.Equal("reference,status,amount,points,why\nZoë €,indicative,32.63,7.5,\n", Encoding.UTF8.GetString(output.ToArray()));
        Assert.Contains("1 case in", process.StandardError.ReadToEnd());
    }

    [SkippableOnWindows]
    public void Whoever_stops_reading_ends_it_without_a_word()
    {
        using var process = Start("sample", ExampleFile.Path, "--cases", "100000000");
        var line = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        Assert.True(process.WaitForExit(60_000), "It goes on although nobody reads.");
        Assert.Equal("reference,area,ageBand,package,setting,washing,washing-family", line);
        Assert.Equal((3, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [SkippableOnWindows]
    public void A_full_device_is_told()
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{Program}' sample '{ExampleFile.Path}' --cases 10 > /dev/full"]) { RedirectStandardError = true })!;
        Assert.Equal("The output cannot be written: the disk is full. What was written before stands.\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(3, process.ExitCode);
    }

    [SkippableOnWindows]
    public void What_others_write_to_the_same_file_stays()
    {
        using var folder = new TemporaryFolder();
        var file = folder["all.txt"];
        using var process = Process.Start("sh", ["-c", $"(echo before; dotnet '{Program}' hash '{ExampleFile.Path}'; echo after) > '{file}'"]);
        process.WaitForExit();
        var lines = File.ReadAllLines(file);
        Assert.Equal(("before", "after", 3), (lines[0], lines[^1], lines.Length));
        Assert.StartsWith("sha256:", lines[1]);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    /// <summary>A test of what only other systems have.</summary>
    private sealed class SkippableOnWindowsAttribute : FactAttribute
    {
        public SkippableOnWindowsAttribute() => Skip = OperatingSystem.IsWindows() ? "There are no such devices and shells on Windows." : null;
    }
}
