using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Ras.Engine.Hosting.Tests.Support;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Serving;

/// <summary>A change is taken up whole once it stands still, and a bad one changes nothing.</summary>
public sealed class ReloadTests : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_is_taken_up_when_two_looks_in_a_row_have_found_it()
    {
        await using var host = await Watching();
        _folder.Write("adults.json", Small.Json(price: 5));
        Assert.Equal(43.5m, Scored(host));
        host.Time.Advance(Every);
        Assert.Equal(43.5m, Scored(host));
        host.Time.Advance(Every);
        Assert.Equal(50m, Scored(host));
    }

    [Fact]
    public async Task Nothing_is_looked_for_unless_a_host_asks_for_it()
    {
        var file = _folder.Write("adults.json", Small.Json());
        await using var host = await TestHost.Start(ras => ras.Files.Add(file));
        File.Delete(file);
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal((43.5m, 0), (Scored(host), host.Served.Refused.Count));
        Assert.Equal(ReloadOutcome.Refused, host.Served.Reload().Outcome);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_not_taken()
    {
        await using var host = await Watching();
        var text = Small.Json(price: 5);
        for (var written = 10; written < text.Length; written += 40)
        {
            _folder.Write("adults.json", text[..written]);
            host.Time.Advance(Every);
            Assert.Equal((43.5m, 0), (Scored(host), host.Served.Refused.Count));
        }

        _folder.Write("adults.json", text);
        host.Time.Advance(Every);
        host.Time.Advance(Every);
        Assert.Equal((50m, 0), (Scored(host), host.Served.Refused.Count));
    }

    [Fact]
    public async Task A_file_that_is_renamed_into_place_is_taken_though_its_time_is_old()
    {
        await using var host = await Watching();
        var next = _folder.Write("next.tmp", Small.Json(price: 5));
        File.SetLastWriteTimeUtc(next, new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(next, _folder.At("adults.json"), overwrite: true);
        TwoLooks(host);
        Assert.Equal(50m, Scored(host));
    }

    [Fact]
    public async Task A_change_of_the_same_length_and_time_is_taken()
    {
        await using var host = await Watching();
        var written = File.GetLastWriteTimeUtc(_folder.At("adults.json"));
        _folder.Write("adults.json", Small.Json(price: 5.35m));
        File.SetLastWriteTimeUtc(_folder.At("adults.json"), written);
        TwoLooks(host);
        Assert.Equal(53.5m, Scored(host));
    }

    [Fact]
    public async Task A_folder_that_is_swapped_under_a_link_is_taken()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a right there that tests do not have.
        _folder.Write("first/adults.json", Small.Json());
        _folder.Write("second/adults.json", Small.Json(price: 5));
        Directory.CreateSymbolicLink(_folder.At("data"), _folder.At("first"));
        await using var host = await Watching(ras => ras.Directories.Add("data"));
        Directory.CreateSymbolicLink(_folder.At("next"), _folder.At("second"));
        File.Delete(_folder.At("data"));
        Directory.Move(_folder.At("next"), _folder.At("data"));
        TwoLooks(host);
        Assert.Equal(50m, Scored(host));
    }

    [Fact]
    public async Task A_bad_change_is_refused_once_and_told_and_forgotten_when_it_is_mended()
    {
        await using var host = await Watching();
        _folder.Write("adults.json", Small.Json(price: -5));
        TwoLooks(host);
        Assert.Equal(43.5m, Scored(host));
        Assert.StartsWith("RAS301 error at adults.json, /budget/pointPrice (line 6, column 29): ", Assert.Single(host.Served.Refused).ToString(), StringComparison.Ordinal);

        TwoLooks(host);
        TwoLooks(host);
        Assert.Single(host.Heard.Logs, l => l.StartsWith("Error A change of the configurations is refused; what was served before is served still. Errors: 1.", StringComparison.Ordinal));
        Assert.Single(host.Heard.Logs, l => l.StartsWith("Error RAS301 error at adults.json", StringComparison.Ordinal));

        _folder.Write("adults.json", Small.Json());
        TwoLooks(host);
        Assert.Empty(host.Served.Refused);
        Assert.Single(host.Heard.Logs, l => l.StartsWith("Information The configurations are again what is served.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_taken_away_is_refused_and_one_of_a_directory_is_served_no_longer()
    {
        await using var host = await Watching(ras =>
        {
            ras.Files.Add("adults.json");
            ras.Directories.Add("more");
        });
        File.Delete(_folder.At("more/carers.json"));
        TwoLooks(host);
        Assert.Equal(["adults", "children"], host.Served.Current.Engines.Select(e => e.Configuration.Id));
        Assert.Single(host.Heard.Logs, l => l.Contains("Version 2026.1 of carers is served no longer: sha256:", StringComparison.Ordinal));

        File.Delete(_folder.At("adults.json"));
        TwoLooks(host);
        Assert.Equal("RAS901", Assert.Single(host.Served.Refused).Found.Code);
        Assert.Equal(["adults", "children"], host.Served.Current.Engines.Select(e => e.Configuration.Id));
    }

    [Fact]
    public async Task Formatting_alone_swaps_nothing()
    {
        await using var host = await Watching();
        var before = host.Served.Current;
        _folder.Write("adults.json", Small.Json().Replace("  ", " ", StringComparison.Ordinal));
        TwoLooks(host);
        Assert.Same(before, host.Served.Current);
        Assert.Equal("unchanged", Assert.Single(host.Heard.MeasuredBy("ras.reloads")).Tag("ras.outcome"));
    }

    [Fact]
    public async Task A_hash_that_is_expected_is_expected_of_changes_too()
    {
        var file = _folder.Write("adults.json", Small.Json());
        await using var host = await Watching(ras =>
        {
            ras.Files.Add("adults.json");
            ras.ExpectedHashes["adults/2026.1"] = RasEngine.Load(file).Hash;
        });
        _folder.Write("adults.json", Small.Json(price: 5));
        TwoLooks(host);
        Assert.Equal("RAS904", Assert.Single(host.Served.Refused).Found.Code);
        Assert.Equal(43.5m, Scored(host));
    }

    [Fact]
    public async Task A_reload_that_a_host_asks_for_is_at_once()
    {
        var texts = new Dictionary<string, string> { ["1"] = Small.Json() };
        await using var host = await TestHost.Start(ras => ras.AddCallback("rows", TestHost.Documents(texts)));
        texts["1"] = Small.Json(price: 5);
        Assert.Equal(ReloadOutcome.Swapped, host.Served.Reload().Outcome);
        Assert.Equal(ReloadOutcome.Unchanged, host.Served.Reload().Outcome);
        texts["2"] = Small.Json(version: "2027.1");
        var refused = host.Served.Reload();
        Assert.Equal((ReloadOutcome.Refused, "RAS702"), (refused.Outcome, Assert.Single(refused.Diagnostics).Found.Code));
        Assert.Equal(["swapped", "unchanged", "refused"], host.Heard.MeasuredBy("ras.reloads").Select(m => m.Tag("ras.outcome")));
    }

    [Fact]
    public async Task A_warning_is_told_and_hinders_nothing()
    {
        var texts = new Dictionary<string, string> { ["1"] = Small.Json(version: "2026.2", replaces: "2026.1") };
        await using var host = await TestHost.Start(ras => ras.AddCallback("rows", TestHost.Documents(texts)));
        Assert.Single(host.Heard.Logs, l => l.StartsWith("Warning RAS704 warning at /replaces/version: Version `2026.2` of `adults` replaces version `2026.1`, which is not there.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_callback_that_fails_while_the_host_runs_is_refused_and_tried_again()
    {
        var (fails, texts) = (false, new Dictionary<string, string> { ["1"] = Small.Json() });
        await using var host = await Watching(ras => ras.AddCallback("rows", () => fails ? throw new TimeoutException("no answer") : TestHost.Documents(texts)()));
        fails = true;
        TwoLooks(host);
        Assert.Equal("RAS902", Assert.Single(host.Served.Refused).Found.Code);
        fails = false;
        TwoLooks(host);
        Assert.Empty(host.Served.Refused);
    }

    [Fact]
    public async Task A_look_that_fails_is_told_and_looking_goes_on()
    {
        await using var host = await Watching();
        host.Heard.FailsAt = "A change of the configurations is refused";
        _folder.Write("adults.json", Small.Json(price: -5));
        TwoLooks(host);
        Assert.Single(host.Heard.Logs, l => l.StartsWith("Error Looking for changes of the configurations failed; it is tried again in 00:00:10.", StringComparison.Ordinal));

        _folder.Write("adults.json", Small.Json(price: 5));
        TwoLooks(host);
        Assert.Equal(50m, Scored(host));
    }

    [Fact]
    public async Task A_host_that_stops_looks_no_longer()
    {
        var looks = 0;
        var host = await Watching(ras => ras.AddCallback("rows", () =>
        {
            looks++;
            return [new("1", Small.Utf8(Small.Json()))];
        }));
        host.Time.Advance(Every);
        Assert.Equal(2, looks);
        await host.DisposeAsync();
        host.Time.Advance(Every * 5);
        Assert.Equal(2, looks);
    }

    private Task<TestHost> Watching(Action<RasOptions>? sources = null)
    {
        _folder.Write("adults.json", Small.Json());
        _folder.Write("more/carers.json", Small.Json("carers"));
        _folder.Write("more/children.json", Small.Json("children"));
        return TestHost.Start(
            ras =>
            {
                (sources ?? (r => r.Files.Add("adults.json")))(ras);
                ras.ReloadEvery = Every;
            },
            _folder.Path);
    }

    private static void TwoLooks(TestHost host)
    {
        host.Time.Advance(Every);
        host.Time.Advance(Every);
    }

    private static decimal? Scored(TestHost host) => host.Scoring.Score(host.Served.Current.Find("adults", "2026.1")!, Small.Daily).Amount;
}
