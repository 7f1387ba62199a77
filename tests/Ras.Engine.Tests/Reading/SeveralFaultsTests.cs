using System.IO;
using System.Linq;
using Xunit;

namespace Ras.Engine.Tests.Reading;

/// <summary>Everything that is wrong is told at once, in the order of the text.</summary>
public sealed class SeveralFaultsTests
{
    [Fact]
    public void Faults_of_reading_are_told_together_in_the_order_of_the_text()
    {
        var json = Documents.Changed(
            ("\"version\": \"1\"", "\"version\": 1"),
            ("\"2026-04-06\"", "\"6 April\""),
            ("\"weight\": 0.5", "\"weigth\": 0.5"),
            ("\"points\": 0 }", "\"points\": 0, \"points\": 1 }"),
            ("\"points\": 10 ", "\"points\": 1e1 "),
            ("4.35", "null"));
        var told = Documents.Tell(json);
        Assert.Equal(["RAS106", "RAS110", "RAS103", "RAS104", "RAS108", "RAS105"], told.Select(d => d.Code));
        Assert.Equal(told.OrderBy(d => d.Position!.Value.Line).ThenBy(d => d.Position!.Value.Column), told);
    }

    [Fact]
    public void Faults_of_names_and_numbers_are_told_together_in_the_order_of_the_text()
    {
        var json = Documents.Changed(
            ("\"weight\": 0.5", "\"weight\": -1"),
            ("\"domain\": \"care\"", "\"domain\": \"car\", \"reducedBy\": [ \"family\" ]"),
            ("\"id\": \"daily\"", "\"id\": \"none\""),
            ("4.35", "\"$price\""));
        var told = Load(json);
        Assert.Equal(["RAS301", "RAS204", "RAS204", "RAS201", "RAS206"], told.Select(d => d.Code));
        Assert.Equal(told.OrderBy(d => d.Position!.Value.Line).ThenBy(d => d.Position!.Value.Column), told);
    }

    [Fact]
    public void An_exception_tells_all_of_them()
    {
        var json = Documents.Changed(("\"version\": \"1\"", "\"version\": 1"), ("4.35", "null"));
        var thrown = Assert.Throws<RasConfigurationException>(() => RasJson.ReadConfiguration(json));
        Assert.Equal(2, thrown.Diagnostics.Count);
        Assert.StartsWith("The configuration has 2 errors.", thrown.Message);
        Assert.All(thrown.Diagnostics, d => Assert.Contains(d.ToString(), thrown.Message));
    }

    [Fact]
    public void Where_a_thing_cannot_be_read_what_depends_on_it_is_not_told_as_well()
    {
        Assert.Equal(["RAS109"], Documents.Codes(Documents.Changed(("\"id\": \"washing\"", "\"id\": \"washing\", \"type\": \"one\""))));
        Assert.Equal(["RAS106"], Documents.Codes(Documents.Changed(("{ \"pointPrice\": 4.35 }", "[]"))));
        Assert.Equal(["RAS105"], Documents.Codes(Documents.Changed(("\"id\": \"washing\"", "\"id\": null"))));
    }

    [Fact]
    public void A_formatVersion_that_is_not_known_is_told_alone()
    {
        var json = Documents.Changed(("\"formatVersion\": 1", "\"formatVersion\": 2"), ("\"weight\": 0.5", "\"rate\": 0.5"), ("4.35", "null"));
        Assert.Equal(["RAS102"], Documents.Codes(json));
    }

    [Fact]
    public void Without_a_formatVersion_the_rest_is_told_as_well() =>
        Assert.Equal(["RAS102", "RAS105"], Documents.Codes(Documents.Changed(("\"formatVersion\": 1,", ""), ("4.35", "null"))));

    [Fact]
    public void A_line_is_code_severity_place_message_and_help()
    {
        var told = Documents.Tell(Documents.Changed(("4.35", "null"))).Single();
        Assert.Equal("RAS105 error at /budget/pointPrice (line 13, column 29): `pointPrice` is null. Give it a value, or take it out where it may be left out.", told.ToString());
        Assert.StartsWith("RAS105 error at /budget/pointPrice: `pointPrice`", (told with { Position = null }).ToString());
    }

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Load(string json)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, json);
        RasEngine.TryLoad(file, out _, out var diagnostics);
        File.Delete(file);
        return diagnostics;
    }
}
