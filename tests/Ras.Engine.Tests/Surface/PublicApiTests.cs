using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ras.Engine.Calibration;
using Ras.Engine.Hosting;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>What the library, its contract, its hosting and its calibration offer changes only by intent: it equals an approved file, on every target.</summary>
public sealed class PublicApiTests
{
    private const string Hint = "Hint: where the change is meant, RAS_UPDATE=1 dotnet test tests/Ras.Engine.Tests --filter PublicApi writes the file anew.";

    [Fact]
    public void PublicApi_is_what_was_approved()
    {
        var byTarget = Targets.Names.ToDictionary(t => t, t => PublicApiPrinter.Print(Targets.Load(t)).ToArray());
        AssertApproved("PublicApi.approved.txt", Targets.Union(byTarget));
    }

    [Fact]
    public void PublicApi_of_the_contract_is_what_was_approved()
    {
        var byTarget = Targets.NamesOfContract.ToDictionary(t => t, t => PublicApiPrinter.Print(Targets.LoadContract(t)).ToArray());
        AssertApproved("PublicApi.Testing.approved.txt", Targets.Union(byTarget));
    }

    [Fact]
    public void PublicApi_of_hosting_is_what_was_approved() =>
        AssertApproved("PublicApi.Hosting.approved.txt", PublicApiPrinter.Print(typeof(RasHosting).Assembly));

    [Fact]
    public void PublicApi_of_calibration_is_what_was_approved() =>
        AssertApproved("PublicApi.Calibration.approved.txt", PublicApiPrinter.Print(typeof(Calibrator).Assembly));

    [Fact]
    public void Targets_differ_only_in_the_dates_of_the_framework()
    {
        var approved = File.ReadAllLines(RepositoryFiles.OfTests("Surface", "PublicApi.approved.txt"));
        Assert.All(approved.Where(line => line.StartsWith('[')), line => Assert.Contains("DateOnly", line));
    }

    private static void AssertApproved(string name, IEnumerable<string> lines)
    {
        var found = string.Join("\n", lines) + "\n";
        var file = RepositoryFiles.OfTests("Surface", name);
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
        {
            File.WriteAllText(file, found);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        var added = found.Split('\n').Except(approved.Split('\n')).ToArray();
        var removed = approved.Split('\n').Except(found.Split('\n')).ToArray();
        Assert.True(found == approved, $"The public API is not the approved one.\nadded:\n{string.Join("\n", added)}\nremoved:\n{string.Join("\n", removed)}\n{Hint}");
    }
}
