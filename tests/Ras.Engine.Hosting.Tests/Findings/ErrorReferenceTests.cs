using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ras.Engine.Hosting.Tests.Support;
using Ras.Engine.Tests;
using Xunit;

namespace Ras.Engine.Hosting.Tests.Findings;

/// <summary>The error reference says of every code of a host what a host says, brought about by options that have that fault and no other.</summary>
public sealed class ErrorReferenceTests : IDisposable
{
    private const string Hint = "Hint: RAS_UPDATE=1 dotnet test tests/Ras.Engine.Hosting.Tests --filter ErrorReference writes the page anew.";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ErrorReference_is_what_a_host_says()
    {
        var (page, file) = (Page(), RepositoryFiles.Path("src", "Ras.Engine.Hosting", "errors.md"));
        if (Environment.GetEnvironmentVariable("RAS_UPDATE") == "1")
        {
            File.WriteAllText(file, page);
            return;
        }

        Assert.True(File.ReadAllText(file) == page, $"src/Ras.Engine.Hosting/errors.md is not what a host says. {Hint}");
    }

    [Fact]
    public void Every_code_is_brought_about_and_is_no_code_of_the_engine()
    {
        Assert.Equal(HostingCodes.All.Select(c => c.Code), Examples().Select(e => e.Code).Distinct());
        Assert.Empty(HostingCodes.All.Select(c => c.Code).Intersect(DiagnosticCodes.All.Select(c => c.Code)));
    }

    private string Page()
    {
        var page = new StringBuilder();
        page.Append("# Error reference of a host\n\n");
        page.Append("Every code that a host tells about sources of configurations (RAS90x), and about versions that are asked for (RAS91x). Those about\n");
        page.Append("configurations and answers themselves are in the engine's own reference. A code never changes its meaning and is never used again.\n");
        foreach (var code in HostingCodes.All)
        {
            page.Append($"\n## {code.Code} {code.Title}\n\n{code.Meaning}\n");
            foreach (var (_, told) in Examples().Where(e => e.Code == code.Code))
                page.Append($"\n- {told.Replace(_folder.Path, "/srv/council", StringComparison.Ordinal)}");
            page.Append('\n');
        }

        return page.ToString();
    }

    /// <summary>What is told of each fault, with its code.</summary>
    private IEnumerable<(string Code, string Told)> Examples()
    {
        _folder.Write("adults-2026.json", Small.Json(dates: Small.From("2026-04-06", "2027-04-05")));
        Directory.CreateDirectory(_folder.At("configurations"));
        void One(RasOptions ras) => ras.Files.Add("adults-2026.json");
        yield return Found(ras => ras.Files.Add("adults-2027.json"));
        yield return Found(ras => ras.Directories.Add("council"));
        yield return Found(ras => ras.AddResource(GetType().Assembly, "adults-2026.json"));
        yield return Found(ras => ras.AddCallback("the database", () => throw new InvalidOperationException("The table `Ras` is not there.")));
        yield return Found(_ => { });
        yield return Found(ras => ras.Directories.Add("configurations"));
        yield return Found(ras => ras.AddCallback("the database", () => []));
        yield return Found(One, ras => ras.ExpectedHashes["adults/2026.1"] = "sha256:9f2c");
        yield return Found(One, ras => ras.ExpectedHashes["adults/2025.1"] = "sha256:9f2c");
        yield return Found(One, ras => ras.ReloadEvery = TimeSpan.Zero);
        var catalogue = RasCatalogue.Of([RasEngine.Load(_folder.At("adults-2026.json"))]);
        catalogue.TryFind("children", new CalendarDate(2026, 5, 11), out _, out var unknown);
        catalogue.TryFind("adults", "2027.1", out _, out var version);
        catalogue.TryFind("adults", new CalendarDate(2027, 5, 11), out _, out var day);
        foreach (var miss in new[] { unknown!, version!, day! })
            yield return (miss.Code, miss.ToString());
    }

    private (string Code, string Told) Found(params Action<RasOptions>[] configure)
    {
        var options = new RasOptions();
        foreach (var set in configure)
            set(options);
        var found = Assert.Single(CompiledSources.Of(SourcesRead.Of(options, _folder.Path), options).Found);
        return (found.Found.Code, found.ToString());
    }
}
