using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Sources;

/// <summary>A host does not start with sources that cannot be used, and says all that is wrong with them at once.</summary>
public sealed class BadSourceTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_file_is_named_by_its_whole_path()
    {
        var failure = await Refusal(ras => ras.Files.Add("adults.json"));
        Assert.Equal($"RAS901 error at adults.json: There is no file `{_folder.At("adults.json")}`. Put it there, or correct its name in `Files`; a relative path begins at `{_folder.Path}`.", Assert.Single(failure));
    }

    [Fact]
    public async Task A_missing_directory_is_named_by_its_whole_path() =>
        Assert.Contains($"RAS901 error at configurations: There is no directory `{_folder.At("configurations")}`.", Assert.Single(await Refusal(ras => ras.Directories.Add("configurations"))), StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_resource_is_told_with_those_there_are() =>
        Assert.Equal(
            "RAS901 error at resource adults.json: `Ras.Engine.Hosting.Tests` has no embedded resource `adults.json`. Its resources are `embedded.json`.",
            Assert.Single(await Refusal(ras => ras.AddResource(GetType().Assembly, "adults.json"))));

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told()
    {
        var told = Assert.Single(await Refusal(ras => ras.Files.Add("with\0null.json")));
        Assert.StartsWith("RAS902 error at with\0null.json: It cannot be read: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_callback_throws_is_told_on_one_line() =>
        Assert.Equal(
            "RAS902 error at the database: The callback failed: no connection: try later. Mend what it reads from, or take it out of the options.",
            Assert.Single(await Refusal(ras => ras.AddCallback("the database", () => throw new InvalidOperationException("no connection:\n try later")))));

    [Fact]
    public async Task Sources_that_give_nothing_are_told()
    {
        Directory.CreateDirectory(_folder.At("empty"));
        _folder.Write("companions/adults.cases.json", "{}");
        Assert.StartsWith("RAS903 error at the options: They name no source", Assert.Single(await Refusal(_ => { })), StringComparison.Ordinal);
        Assert.StartsWith("RAS903 error at empty: The directory", Assert.Single(await Refusal(ras => ras.Directories.Add("empty"))), StringComparison.Ordinal);
        Assert.StartsWith("RAS903 error at companions: The directory", Assert.Single(await Refusal(ras => ras.Directories.Add("companions"))), StringComparison.Ordinal);
        Assert.StartsWith("RAS903 error at nobody: The callback", Assert.Single(await Refusal(ras => ras.AddCallback("nobody", () => []))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_hash_is_told_with_the_one_found()
    {
        _folder.Write("adults.json", Small.Json());
        var found = RasEngine.Load(_folder.At("adults.json")).Hash;
        Assert.Equal(
            $"RAS904 error at adults.json: `adults/2026.1` has the hash {found}, and sha256:0000 is expected. Put back the configuration that was approved; or, where the change is meant, expect its hash.",
            Assert.Single(await Refusal(ras =>
            {
                ras.Files.Add("adults.json");
                ras.ExpectedHashes["adults/2026.1"] = "sha256:0000";
            })));
    }

    [Fact]
    public async Task An_expected_configuration_that_no_source_gives_is_told()
    {
        _folder.Write("adults.json", Small.Json());
        Assert.Equal(
            "RAS905 error at the options: A hash is expected of `adults/2025.1`, which no source gives. Add its source, or take it out of `ExpectedHashes`; the sources give `adults/2026.1`.",
            Assert.Single(await Refusal(ras =>
            {
                ras.Files.Add("adults.json");
                ras.ExpectedHashes["adults/2025.1"] = "sha256:0000";
            })));
    }

    [Theory]
    [InlineData("00:00:00", true)]
    [InlineData("00:00:00.9990000", true)]
    [InlineData("00:00:01", false)]
    [InlineData("1.00:00:00", false)]
    [InlineData("1.00:00:01", true)]
    public async Task The_time_between_looks_has_its_limits(string every, bool isTold)
    {
        _folder.Write("adults.json", Small.Json());
        void Configure(RasOptions ras)
        {
            ras.Files.Add("adults.json");
            ras.ReloadEvery = TimeSpan.Parse(every, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (isTold)
            Assert.Equal($"RAS906 error at the options: `ReloadEvery` is {every}. Give a time from one second to one day, or leave it out.", Assert.Single(await Refusal(Configure)));
        else
            await (await TestHost.Start(Configure, _folder.Path)).DisposeAsync();
    }

    [Fact]
    public async Task Versions_that_overlap_are_told()
    {
        _folder.Write("old.json", Small.Json(version: "2025.1", dates: Small.From("2025-04-07", "2026-04-06")));
        _folder.Write("new.json", Small.Json(version: "2026.1", dates: Small.From("2026-04-06")));
        var told = Assert.Single(await Refusal(ras => ras.Directories.Add(".")));
        Assert.Equal("RAS702 error at /effectiveFrom: Version `2025.1` of `adults` and version `2026.1` both count on 2026-04-06. Let `2025.1` end on an earlier day, or let `2026.1` say that it `replaces` it.", told);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_every_source_is_told_at_once()
    {
        _folder.Write("councils/a.json", Small.Json().Replace("\"domain\": \"care\"", "\"domain\": \"caer\"", StringComparison.Ordinal).Replace("4.35", "-4.35", StringComparison.Ordinal));
        _folder.Write("councils/b.json", "{ \"formatVersion\": 1, }");
        _folder.Write("councils/c.json", Small.Json("carers"));
        var told = await Refusal(ras =>
        {
            ras.Directories.Add("councils");
            ras.Files.Add("not-there.json");
            ras.ExpectedHashes["carers/2026.1"] = "sha256:0000";
            ras.ExpectedHashes["adults/2026.1"] = "sha256:0000";
        });

        Assert.Equal(
            [
                "RAS901 error at not-there.json:",
                "RAS204 error at councils/a.json, /questions/0/domain (line 4, column 44):",
                "RAS301 error at councils/a.json, /budget/pointPrice (line 6, column 29):",
                "RAS101 error at councils/b.json (line 1, column 23):",
                "RAS904 error at councils/c.json:",
            ],
            told.Select(t => t[..(t.IndexOf(": ", StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_and_a_huge_one_is_not_read_to_its_end()
    {
        Empty("large.json", 10_000_000);
        Assert.StartsWith("RAS112 error at large.json (line 1, column 1): The document has 10000000 bytes, which is more than 4 MiB.", Assert.Single(await Refusal(ras => ras.Files.Add("large.json"))), StringComparison.Ordinal);
        Empty("huge.json", 1L << 33);
        Assert.StartsWith("RAS902 error at huge.json: It is larger than 64 MiB, so it is no configuration.", Assert.Single(await Refusal(ras => ras.Files.Add("huge.json"))), StringComparison.Ordinal);
    }

    private void Empty(string name, long length)
    {
        using var file = File.Create(_folder.At(name));
        file.SetLength(length);
    }

    /// <summary>What a host says that does not start, without its opening line; the count there is of the lines that follow.</summary>
    private async Task<IReadOnlyList<string>> Refusal(Action<RasOptions> configure)
    {
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.Start(configure, _folder.Path));
        var lines = Assert.Single(thrown.Failures).Split(Environment.NewLine);
        Assert.Equal($"The configurations cannot be used: {lines.Length - 1} error{(lines.Length == 2 ? "" : "s")}.", lines[0]);
        return lines[1..];
    }
}
